import DialogueCore

extension Command {
  /// Where commands are typed.
  public enum Face: Sendable {
    case terminal, chat
  }

  /// One command: what it is called, what it does, and where it is offered. Help, completion, the list that a chat client
  /// is sent and the reading of what is typed all come from these rows.
  public struct Row: Sendable {
    /// When an assessment, which is held without help, gives it.
    public enum InAssessment: Sendable {
      case always, afterwards, never
    }

    public let name: Name
    /// One line for help and for clients that list commands.
    public let summary: String
    /// What may follow the name; nil where nothing does.
    public let argument: String?
    /// Other names that it answers to.
    public let aliases: [String]
    public let inAssessment: InAssessment
    public let faces: Set<Face>

    init(
      _ name: Name, _ summary: String, argument: String? = nil, aliases: [String] = [],
      inAssessment: InAssessment = .always, at faces: Set<Face> = [.terminal, .chat]
    ) {
      self.name = name
      self.summary = summary
      self.argument = argument
      self.aliases = aliases
      self.inAssessment = inAssessment
      self.faces = faces
    }

    func answers(to word: String) -> Bool { name.rawValue == word || aliases.contains(word) }
  }

  /// The commands that a face offers, in the order in which help lists them.
  public static func table(at face: Face) -> [Row] { face == .terminal ? terminalTable : chatTable }

  private static let terminalTable = table.filter { $0.faces.contains(.terminal) }
  private static let chatTable = table.filter { $0.faces.contains(.chat) }

  private static let table: [Row] = [
    Row(.hint, "what to reach for here; again for example words", inAssessment: .never),
    Row(
      .retry, "take your last words back and try others; both stay in the transcript", inAssessment: .never),
    Row(.why, "which words and rules made the last reaction", inAssessment: .afterwards),
    Row(.score, "where you stand, in counts and scores", inAssessment: .afterwards),
    Row(.plan, "what you have promised, ready to paste into an e-mail"),
    Row(.brief, "the situation again"),
    Row(.pause, "a breath; the first one costs nothing"),
    Row(.dispute, "tell your trainer that the coach has you wrong, and why", argument: "your reason"),
    Row(.end, "stop here; you get your debrief", aliases: ["stop"]),
    Row(.debrief, "the debrief again, once the conversation is over"),
    Row(.next, "go on with the next part of the course, or with what the debrief proposes"),
    Row(.again, "the same conversation from the start", aliases: ["restart"]),
    Row(
      .flow, "another conversation or course: its number or name", argument: "number or name",
      aliases: ["flows"]),
    Row(.quit, "leave at once, as Ctrl-D does; amends rehearse --resume goes on from there", at: [.terminal]),
    Row(.help, "this list", aliases: ["?"]),
  ]
}

extension Session {
  /// Whether a command may be had: an assessment is held without help; afterwards everything may be asked.
  public func allows(_ name: Command.Name) -> Bool {
    guard snapshot.mode == .assessment else { return true }
    switch Command.table(at: .terminal).first(where: { $0.name == name })?.inAssessment {
    case .always, nil: return true
    case .afterwards: return isOver
    case .never: return false
    }
  }

  /// The commands that a rep should know of from the start.
  public var ways: String {
    snapshot.mode == .assessment
      ? "/brief, /pause, /end at any time. The debrief comes at the end."
      : "/hint, /retry, /why, /end at any time; /help for the rest."
  }
}
