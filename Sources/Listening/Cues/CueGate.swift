/// What is asked of a cue or a topic before its words are looked for.
struct CueGate: Sendable {
  /// The number of its condition.
  let condition: Int32
  /// The forms of clauses in which it counts; all when there are none.
  let forms: Forms

  /// The same for programs, as `ConditionJudge` decides it.
  var circumstances: Circumstances { Circumstances(Int(forms.bits), Int(Literal.of(condition))) }
}
