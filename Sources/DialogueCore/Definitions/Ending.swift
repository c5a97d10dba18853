/// How a rehearsal can end.
public struct Ending: Equatable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case success, partial, stop, fail
  }
  public let id: EndingID
  public let kind: Kind
  /// One clause for the closing rule: "he has accepted it, on those terms".
  public let title: Template
  /// The counterpart's last words, if it has any of its own.
  public let lines: LineSet?
  /// What the coach says of this ending, in the debrief.
  public let debrief: Template

  public init(id: EndingID, kind: Kind, title: Template, lines: LineSet?, debrief: Template) {
    self.id = id
    self.kind = kind
    self.title = title
    self.lines = lines
    self.debrief = debrief
  }
}

extension EndingID {
  /// The rep left before the end.
  public static let left: EndingID = "left"
}
