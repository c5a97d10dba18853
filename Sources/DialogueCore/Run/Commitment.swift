/// Something promised: what, by whom, until when.
public struct Commitment: Equatable, Hashable, Sendable {
  /// The promise in the rep's words.
  public let text: String
  /// `rep`, or the colleague whom the rep named.
  public let owner: String
  /// The words that give the date: "by Friday noon"; nil when there are none.
  public let when: String?
  /// When it falls due, by the rehearsal's clock; nil without a date, or when it recurs.
  public let due: Moment?
  public let recurs: Bool

  public init(text: String, owner: String, when: String?, due: Moment?, recurs: Bool = false) {
    self.text = text
    self.owner = owner
    self.when = when
    self.due = due
    self.recurs = recurs
  }

  /// Whether it is an earlier one with another day: "I'll ring you on Friday", "I'll ring you on Friday, make that Monday".
  public func replaces(_ earlier: Commitment) -> Bool {
    owner == earlier.owner && text.hasPrefix(earlier.text + ", ")
  }
}
