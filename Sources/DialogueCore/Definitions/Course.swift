/// Flows in order, for one rep: what was promised and reached in one part is known in those after it.
public struct Course: Equatable, Sendable {
  public let id: CourseID
  public let title: String
  /// One line for the list of courses.
  public let purpose: String
  /// The numbers of the practices that it carries.
  public let practices: [String]
  public let parts: [Part]

  /// One flow of a course.
  public struct Part: Equatable, Sendable {
    public let flow: FlowID
    /// Nil takes one with the same customer as before, where there is one.
    public let scenario: ScenarioID?
    /// Days after the part before it.
    public let days: Int
    /// Whether it begins halfway between the scenario's trust and that in which the part before it ended.
    public let carriesTrust: Bool
    /// Endings after which the course is over.
    public let over: [EndingID]

    public init(flow: FlowID, scenario: ScenarioID?, days: Int, carriesTrust: Bool, over: [EndingID]) {
      self.flow = flow
      self.scenario = scenario
      self.days = days
      self.carriesTrust = carriesTrust
      self.over = over
    }
  }

  /// A part with the course that it belongs to.
  public struct Place: Equatable, Sendable {
    public let course: Course
    /// From 1.
    public let number: Int

    public init(course: Course, number: Int) {
      self.course = course
      self.number = number
    }

    /// As a rep is told of it: "Five steps, part 1 of 5".
    public var title: String { "\(course.title), part \(number) of \(course.parts.count)" }
  }

  public init(id: CourseID, title: String, purpose: String, practices: [String], parts: [Part]) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.practices = practices
    self.parts = parts
  }

  /// The part with this number, from 1; nil when there is none.
  public func part(_ number: Int) -> Part? { parts[numbered: number] }

  /// The part to play after this one ended so; nil when the course is over.
  ///
  /// One that failed, was left or has not ended is played again; a part whose flow is not there is passed over.
  public func next(after number: Int, ending: Snapshot.Ended?, in flows: [FlowID: Flow]) -> Int? {
    guard let ending, ending.kind != .fail, ending.ending != EndingID.left else { return number }
    if part(number)?.over.contains(ending.ending) == true { return nil }
    return first(from: number + 1, in: flows)
  }

  /// The first part from this number on whose flow is there.
  public func first(from number: Int = 1, in flows: [FlowID: Flow]) -> Int? {
    (number..<max(number, parts.count + 1)).first { part($0).map { flows[$0.flow] != nil } ?? false }
  }
}

/// Where a rehearsal stands in a course.
public struct CoursePlace: Equatable, Sendable {
  public let course: CourseID
  /// From 1.
  public let part: Int

  public init(course: CourseID, part: Int) {
    self.course = course
    self.part = part
  }
}
