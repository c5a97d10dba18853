/// One step in the making: the snapshot as it changes, and what comes of it.
///
/// It cannot be copied: a copy for each condition that is asked about would cost more than the rest of the step.
struct Advance: ~Copyable {
  let machine: Machine
  /// What was said in this step; nil for the start and for events without words.
  let utterance: Utterance?
  /// The moves of the utterance, and of them the bad ones, the strongest first.
  let moves: [MoveID]
  let bad: [MoveID]
  var snapshot: Snapshot
  var effects: [Effect] = []
  var path: [StateID] = []
  /// The rubric's and the scripts' changes of this step, in order.
  var applied: [AppliedRule] = []
  let metersBefore: Meters
  /// The effects before this one were spoken before whoever is across the table now was.
  var met = 0
  /// What holds in the present state; nil where the flow has no such state.
  var surroundings: Surroundings?

  init(machine: Machine, snapshot: consuming Snapshot, utterance: Utterance?) {
    self.machine = machine
    self.utterance = utterance
    moves = utterance?.moves.map(\.move) ?? []
    bad = machine.bad(among: moves)
    metersBefore = snapshot.meters
    surroundings = machine.surroundings[snapshot.state]
    self.snapshot = snapshot
  }

  consuming func step() -> Step { Step(snapshot: snapshot, effects: effects, path: path) }

  /// Whom the rep talks to in the present state.
  var counterpart: Role { surroundings?.counterpart ?? machine.flow.with }

  /// Whether hearing the counterpart out is the task in the present state.
  var listens: Bool { surroundings?.listening ?? false }

  mutating func begin() {
    enter(machine.flow.initial, from: nil)
    drain()
    finish()
  }

  mutating func answer(_ utterance: Utterance) {
    snapshot.turn += 1
    snapshot.stay += 1
    snapshot.unmatched = utterance.unmatched ? snapshot.unmatched + 1 : 0
    if utterance.unmatched { effects.append(.unmatched) }
    let spokenTo = counterpart
    if spokenTo.isMetered { applyRules(to: utterance) }
    for commitment in utterance.commitments where !snapshot.commitments.contains(commitment) {
      snapshot.commitments.removeAll { commitment.replaces($0) }
      snapshot.commitments.append(commitment)
      effects.append(.committed(commitment))
    }
    if !stop() {
      reply(to: utterance)
      drain()
      // A way that tells something may find nothing left to tell.
      if snapshot.ending == nil, !effects.contains(where: \.isSpoken) { speakOtherwise(to: utterance) }
    }
    remark(on: utterance)
    for move in moves { snapshot.done[move, default: 0] += 1 }
    for flag in utterance.flags { snapshot.flags[flag, default: 0] += 1 }
    finish()
  }

  mutating func pause() {
    snapshot.paused += 1
    speak("coach.pause", by: .coach)
    if snapshot.paused > machine.repair.freePauses, counterpart.isMetered {
      change(by: machine.repair.pauseChange, rule: "pause.again")
      speak("pause.again", by: nil)
    }
    finish()
  }

  mutating func leave() {
    speak("end.left", by: .coach)
    let title = machine.repair.lines["end.left.title"].flatMap { firstTemplate($0) }
    end(.left, .stop, title: title ?? "left")
    finish()
  }

  mutating func end(_ ending: EndingID, _ kind: Ending.Kind, title: String) {
    snapshot.ending = .init(ending: ending, kind: kind)
    effects.append(.ended(ending, kind, title: title))
  }

  /// Remembers what the counterpart said, and puts what moved the meters before all else.
  private mutating func finish() {
    var said: String?
    for case .spoke(let role, _, let text) in effects[met...] where role != .coach || counterpart == .coach {
      said = said.map { "\($0) \(text)" } ?? text
    }
    if let said {
      if snapshot.said.count >= Snapshot.saidLimit { snapshot.said.removeFirst() }
      snapshot.said.append(said)
    }
    if !applied.isEmpty || snapshot.meters != metersBefore {
      effects.insert(
        .metersMoved(MetersMoved(before: metersBefore, after: snapshot.meters, rules: applied)), at: 0)
    }
  }
}
