import DialogueCore

/// Something in a script of which a rule may have to say where it stands.
enum Landmark: Hashable {
  case flow, scenario, move
  /// The words of a scenario.
  case words
  case state(StateID)
  case transition(String)
  case ending(EndingID)
  case slot(SlotID)
  /// What a slot takes over.
  case source(SlotID)
  case axis(AxisID)
  /// A flow that is proposed next.
  case next(FlowID)
  /// A part of a course.
  case part(FlowID)
  /// The scenario of a part.
  case scenarioOfPart(FlowID, ScenarioID)
  /// An ending after which a course is over.
  case over(FlowID, EndingID)
  case line(LineID)
  case cue(String)
}
