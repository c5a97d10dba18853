/// One authored wording, with places for slots: `So. Where's my {thing}?`
public struct Line: Equatable, Sendable {
  /// Where it stands: `apologize-sincerely/hear-first.react.excuse#2`; the last number is the variant, from 1.
  public let id: LineID
  public let template: Template

  public init(id: LineID, template: Template) {
    self.id = id
    self.template = template
  }
}

/// Authored text with named places.
public struct Template: Equatable, Sendable {
  public enum Part: Equatable, Sendable {
    case text(String)
    case slot(SlotID)
  }
  public let parts: [Part]

  public init(_ parts: [Part]) { self.parts = parts }
  public init(_ text: String) { self.parts = [.text(text)] }

  /// The places that it names, in order.
  public var slots: [SlotID] {
    parts.compactMap { if case .slot(let id) = $0 { id } else { nil } }
  }
}

/// The variants for one place in a conversation: the first group whose condition holds is used.
public struct LineSet: Equatable, Sendable {
  public struct Group: Equatable, Sendable {
    public let when: Guard
    public let lines: [Line]

    public init(when: Guard = .always, lines: [Line]) {
      self.when = when
      self.lines = lines
    }
  }

  /// The place: `hear-first.enter`, `react.excuse`, `otherwise`. Scenarios and personas bring their own lines for it.
  public let key: String
  /// The general place that this one is a case of, `react.excuse` or `otherwise`; nil for a place of its own.
  public let general: String?
  /// Who says it; nil stands for the one whom the rep is talking to.
  public let speaker: Role?
  public let groups: [Group]

  public init(key: String, speaker: Role? = nil, groups: [Group]) {
    self.key = key
    general = Self.generalPlace(of: key)
    self.speaker = speaker
    self.groups = groups
  }

  private static func generalPlace(of key: String) -> String? {
    if key == "otherwise" || key.hasSuffix(".otherwise") { return "otherwise" }
    let parts = key.split(separator: ".")
    guard let index = parts.firstIndex(of: "react"), index + 1 < parts.count else { return nil }
    return reaction(to: MoveID(String(parts[index + 1])))
  }
}

/// The general places of the answers to moves: `react.excuse`.
extension LineSet {
  public static func reaction(to move: MoveID) -> String { reactions + move.text }

  /// The move that a place of answers is for; nil for any other place.
  public static func move(answeredAt place: String) -> MoveID? {
    place.hasPrefix(reactions) ? MoveID(String(place.dropFirst(reactions.count))) : nil
  }

  private static let reactions = "react."
}
