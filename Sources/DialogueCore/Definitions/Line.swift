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
