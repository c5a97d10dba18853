import DialogueCore

extension Machine {
  /// What a rehearsal was played with, as today's scripts have it.
  ///
  /// - Throws: Where they no longer have all of it.
  public convenience init(_ header: TranscriptHeader, library: Library) throws(CastingError) {
    try self.init(
      library: library, flow: header.flow, scenario: header.scenario, persona: header.persona,
      difficulty: header.difficulty)
  }
}
