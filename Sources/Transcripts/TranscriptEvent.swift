import JSON

/// One line of a transcript after its header: what happened, and when.
///
/// The line is kept as it was read, so that types and members of newer programs survive being written again.
public struct TranscriptEvent: Equatable, Sendable {
  /// The place in the file, gapless; the header is 0.
  public let seq: Int
  public let at: Timestamp
  /// `said`, `turn`, ... or a type that only another program knows.
  public let type: String
  /// All other members.
  public let body: JSONObject

  public init(seq: Int, at: Timestamp, type: String, body: JSONObject) {
    self.seq = seq
    self.at = at
    self.type = type
    self.body = body
  }

  /// The members that every event has.
  static let common = ["seq", "at", "type"]

  /// What happened, as a value of its own type; members that nobody here knows are passed over.
  ///
  /// - Throws: For a known type whose members are missing or wrong.
  public func content() throws(FieldError) -> Content {
    let fields = Fields(body)
    return switch type {
    case Said.type: .said(try Said(fields))
    case Turn.type: .turn(try Turn(fields))
    case Hint.type: .hint(try Hint(fields))
    case Retry.type: .retry(try Retry(fields))
    case Pause.type: .pause(try Pause(fields))
    case Dispute.type: .dispute(try Dispute(fields))
    case Note.type: .note(try Note(fields))
    case Debrief.type: .debrief(try Debrief(fields))
    case End.type: .end(try End(fields))
    default: .other(type: type, body: body)
    }
  }

  /// Everything that a transcript can say.
  public enum Content: Equatable, Sendable {
    case said(Said)
    case turn(Turn)
    case hint(Hint)
    case retry(Retry)
    case pause(Pause)
    case dispute(Dispute)
    case note(Note)
    case debrief(Debrief)
    case end(End)
    /// An event of another program; it is kept, and may be shown, but means nothing here.
    case other(type: String, body: JSONObject)
  }
}

/// An event's own members, beside `seq`, `at` and `type`.
protocol TranscriptContent: Equatable, Sendable {
  static var type: String { get }
  init(_ fields: Fields) throws(FieldError)
  func write(to line: inout JSONWriter)
}

extension TranscriptEvent.Content {
  /// Appends the whole line, its end included.
  func write(to line: inout JSONWriter, seq: Int, at: Timestamp, request: String? = nil) {
    switch self {
    case .said(let said): said.writeLine(to: &line, seq: seq, at: at, request: request)
    case .turn(let turn): turn.writeLine(to: &line, seq: seq, at: at, request: request)
    case .hint(let hint): hint.writeLine(to: &line, seq: seq, at: at, request: request)
    case .retry(let retry): retry.writeLine(to: &line, seq: seq, at: at, request: request)
    case .pause(let pause): pause.writeLine(to: &line, seq: seq, at: at, request: request)
    case .dispute(let dispute): dispute.writeLine(to: &line, seq: seq, at: at, request: request)
    case .note(let note): note.writeLine(to: &line, seq: seq, at: at, request: request)
    case .debrief(let debrief): debrief.writeLine(to: &line, seq: seq, at: at, request: request)
    case .end(let end): end.writeLine(to: &line, seq: seq, at: at, request: request)
    case .other(let type, let body):
      line.line(seq: seq, at: at, type: type, request: request) { line in
        for member in body.members where !TranscriptEvent.common.contains(member.name) {
          line.member(member)
        }
      }
    }
  }
}

extension TranscriptContent {
  fileprivate func writeLine(to line: inout JSONWriter, seq: Int, at: Timestamp, request: String?) {
    line.line(seq: seq, at: at, type: Self.type, request: request) { write(to: &$0) }
  }
}

extension TranscriptEvent {
  /// Appends the line as it was read.
  func write(to line: inout JSONWriter) {
    Content.other(type: type, body: body).write(to: &line, seq: seq, at: at)
  }
}

extension JSONWriter {
  fileprivate mutating func line(
    seq: Int, at: Timestamp, type: String, request: String?, _ body: (inout JSONWriter) -> Void
  ) {
    object { line in
      line.member("seq", seq)
      line.member("at", at)
      line.member("type", type)
      line.member("request", ifAny: request)
      body(&line)
    }
    endLine()
  }
}
