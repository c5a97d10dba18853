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
