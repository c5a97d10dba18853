/// A universal stop: the counterpart has had enough.
public struct Stop: Equatable, Sendable {
  public let id: String
  public let when: Guard
  /// Ends with `Ending.Kind.fail` unless the author says otherwise.
  public let kind: Ending.Kind
  public let lines: LineSet
  public let title: Template
  public let debrief: Template

  public init(
    id: String, when: Guard, kind: Ending.Kind, lines: LineSet, title: Template, debrief: Template
  ) {
    self.id = id
    self.when = when
    self.kind = kind
    self.lines = lines
    self.title = title
    self.debrief = debrief
  }
}
