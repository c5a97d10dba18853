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
  /// Who says it; nil stands for the one whom the rep is talking to.
  public let speaker: Role?
  public let groups: [Group]

  public init(key: String, speaker: Role? = nil, groups: [Group]) {
    self.key = key
    self.speaker = speaker
    self.groups = groups
  }
}
