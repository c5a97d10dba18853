import DialogueCore

/// Which rehearsal is wanted.
public struct Casting: Equatable, Sendable {
  public var flow: FlowID
  public var wish: Wish
  /// The course that it is a part of; nil outside of one.
  public var place: CoursePlace?
  /// What the run takes over.
  public var carried: Carried

  public init(
    flow: FlowID, wish: Wish = Wish(), place: CoursePlace? = nil, carried: Carried = .nothing
  ) {
    self.flow = flow
    self.wish = wish
    self.place = place
    self.carried = carried
  }
}

extension Machine {
  /// Opens the rehearsal that is wanted.
  ///
  /// - Parameter clock: The rep's civil time; dates in promises resolve against it.
  public func start(_ casting: Casting, clock: Moment) -> Step {
    let wish = casting.wish
    return start(rep: wish.rep, seed: wish.seed, mode: wish.mode, clock: clock, carrying: casting.carried)
  }
}
