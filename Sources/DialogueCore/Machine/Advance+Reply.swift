extension Advance {
  /// Ends the conversation where a universal stop holds; says whether it did.
  mutating func stop() -> Bool {
    guard counterpart != .coach, counterpart != .`self`,
      let stop = machine.rubric.stops.first(where: { holds($0.when) })
    else { return false }
    speak(stop.lines)
    end(EndingID(stop.id), stop.kind, title: filled(stop.title))
    return true
  }

  /// Chooses who answers what: the strongest bad move first, then the first way on, then what was asked.
  mutating func reply(to utterance: Utterance) {
    let bad = utterance.moves.compactMap { machine.moves[$0.move] }.filter { $0.polarity == .bad }
      .sorted { $0.severity > $1.severity }
    if let worst = bad.first {
      if react(to: worst.id) { return }
      let names = bad.map(\.id)
      if let way = enabled(where: { way in names.allSatisfy(way.despite.contains) }) { take(way) }
      return
    }
    if let way = enabled(where: { _ in true }) {
      if !way.actions.contains(where: \.tells) { _ = tellWhatWasAskedFor() }
      take(way)
      return
    }
    if machine.listens(in: snapshot.state) ? tell(atLeast: 0) : tellWhatWasAskedFor() { return }
    if let small = machine.repair.replies.first(where: { holds($0.when) && !$0.always }) {
      take(small)
      return
    }
    speakOtherwise(to: utterance)
  }

  /// Answers a bad move in character; true when the answer leads out of the state.
  private mutating func react(to move: MoveID) -> Bool {
    guard let reaction = surroundings?.reactions[move]?.first(where: { holds($0.when) }) else {
      speak("react.\(move)", by: nil)
      return false
    }
    perform(reaction.actions, key: "react.\(move)")
    guard reaction.target != .stay else { return false }
    go(to: reaction.target, by: "react.\(move)")
    return true
  }

  /// The first transition of the innermost state, those around it and the flow that this utterance enables.
  private func enabled(where fits: (Transition) -> Bool) -> Transition? {
    surroundings?.ways.first { way in
      way.hear.allSatisfy(heardNow)
        && (way.hearAny.isEmpty || way.hearAny.contains(where: heardNow)) && fits(way) && holds(way.when)
    }
  }

  private mutating func speakOtherwise(to utterance: Utterance) {
    if utterance.unmatched {
      if snapshot.mode == .practice, snapshot.unmatched >= machine.repair.lostAfter {
        speak("coach.lost", by: .coach)
      }
      let place =
        utterance.text.allSatisfy(\.isWhitespace)
        ? "silence" : utterance.gibberish ? "gibberish" : utterance.asks ? "no_answer" : "unmatched"
      speak(place, by: nil)
    } else if utterance.asks, !machine.listens(in: snapshot.state), !holdsBack(on: utterance) {
      speak("no_answer", by: nil)
    } else if let lines = surroundings?.otherwise {
      speak(lines)
    } else {
      speak("otherwise", by: nil)
    }
  }

  /// Whether they know what was asked and keep it for later; "I couldn't say" would be untrue.
  private func holdsBack(on utterance: Utterance) -> Bool {
    machine.scenario.facts.contains { $0.topic.map(utterance.topics.contains) ?? false }
  }
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
