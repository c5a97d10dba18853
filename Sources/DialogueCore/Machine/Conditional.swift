/// Something authored of which the first applies whose condition holds.
protocol Conditional {
  var when: Guard { get }
}

extension MeterRule: Conditional {}
extension Layer: Conditional {}
extension Stop: Conditional {}
extension Reaction: Conditional {}
extension LineSet.Group: Conditional {}

extension Advance {
  /// The first that applies now. They are looked at where they are: a copy of each would cost more than the look.
  func first<Case: Conditional>(of cases: [Case]) -> Case? {
    cases.indices.first { holds(cases[$0].when) }.map { cases[$0] }
  }
}
