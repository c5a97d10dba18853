/// One thing that is checked across files, after all were read.
protocol Rule: Sendable {
  func check(_ draft: Draft, _ names: NameTable)
}

/// All of them; smells are looked for only in scripts without errors.
enum Rules {
  static let errors: [any Rule] = [
    UnknownNames(), TakenNames(), UnfilledPlaces(), ListCycles(), UnfittingParts(), SlotSources(),
    UnfittingProperties(), UnfittingValues(),
  ]

  /// Those that need nothing but the files below moves/.
  static let ofMoves: [any Rule] = [UnknownNames(kinds: [.move, .list, .word]), ListCycles()]

  static let smells: [any Rule] = [
    UnreachableStates(), DeadEnds(), ShadowedTransitions(), EventlessLoops(), UnansweredMoves(),
    AxesWithoutOpportunity(), UnusedSlots(), MissingOtherwise(), MissingEndings(), UnreachedEndings(),
    RepeatedLines(), ShadowedLines(), FewScenarios(), MissingFlows(), NothingBefore(),
    MisreadTexts(), TwinCues(), UnscoredMoves(),
  ]
}
