extension Advance {
  /// Ends the conversation where a universal stop holds; says whether it did.
  mutating func stop() -> Bool {
    guard counterpart.isMetered, let stop = first(of: machine.rubric.stops) else { return false }
    speak(stop.lines)
    end(EndingID(stop.id), stop.kind, title: filled(stop.title))
    return true
  }

  /// Chooses who answers what: the strongest bad move first, then the first way on, then what was asked.
  mutating func reply(to utterance: Utterance) {
    if let worst = bad.first {
      if react(to: worst) { return }
      if let way = enabled() { take(way.transition) }
      return
    }
    if let way = enabled() {
      if !way.transition.actions.contains(where: \.tells) { tellAskedFor() }
      take(way.transition)
      return
    }
    if listens ? tell() : tellWhatWasAskedFor() { return }
    if let small = machine.smallTalk.first(where: { holds($0.transition.when) }) {
      take(small.transition)
      return
    }
    speakOtherwise(to: utterance)
  }

  /// Answers a bad move in character; true when the answer leads out of the state.
  private mutating func react(to move: MoveID) -> Bool {
    let place = LineSet.reaction(to: move)
    guard let reaction = surroundings?.reactions[move].flatMap({ first(of: $0) }) else {
      speak(place, by: nil)
      return false
    }
    perform(reaction.actions, key: place)
    guard reaction.target != .stay else { return false }
    go(to: reaction.target, by: place)
    return true
  }

  /// The first transition of the innermost state, those around it and the flow that this utterance enables, its bad
  /// moves notwithstanding. Silence takes none that takes whatever is said.
  private func enabled() -> Surroundings.Way? {
    surroundings?.ways.first { way in
      way.transition.isOpen(to: moves, bad: bad) && holds(way.transition.when)
        && !(way.transition.takesAnything && utterance?.isSilence == true)
    }
  }

  /// Answers what nothing else has answered.
  mutating func speakOtherwise(to utterance: Utterance) {
    if utterance.unmatched {
      if snapshot.mode == .practice, snapshot.unmatched >= machine.repair.lostAfter {
        speak("coach.lost", by: .coach)
      }
      let place =
        utterance.isWordless
        ? "silence" : utterance.gibberish ? "gibberish" : utterance.asks ? "no_answer" : "unmatched"
      speak(place, by: nil)
    } else if utterance.asks, !listens, !holdsBack(on: utterance) {
      speak("no_answer", by: nil)
    } else if listens, asksOneThing, let place = answerToOneThing(utterance) {
      speak(place, by: nil)
    } else if let lines = surroundings?.otherwise {
      speak(lines)
    } else {
      speak("otherwise", by: nil)
    }
  }

  /// The place of what is said to a closed question that asks for nothing that they have to tell, or for what they
  /// tell later; nil where repair.yaml has no lines for it.
  private func answerToOneThing(_ utterance: Utterance) -> String? {
    let place = holdsBack(on: utterance) ? "held_back" : "closed_question"
    return machine.repair.lines[place] == nil ? nil : place
  }

  /// Whether they know what was asked and keep it for later; "I couldn't say" would be untrue.
  private func holdsBack(on utterance: Utterance) -> Bool {
    machine.scenario.facts.contains { $0.topic.map(utterance.topics.contains) ?? false }
  }
}

extension Transition {
  /// Whether it wants no moves but such as these, and takes the bad ones among them.
  fileprivate func isOpen(to moves: [MoveID], bad: [MoveID]) -> Bool {
    hear.allSatisfy { moves.contains($0) } && (hearAny.isEmpty || hearAny.contains { moves.contains($0) })
      && bad.allSatisfy { despite.contains($0) }
  }

  /// Whether it wants none.
  fileprivate var takesAnything: Bool { hear.isEmpty && hearAny.isEmpty }
}

extension Action {
  /// Whether it makes the counterpart tell something.
  fileprivate var tells: Bool {
    switch self {
    case .tell, .reveal: true
    default: false
    }
  }
}
