import DialogueCore

/// A seeded generator, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    var generator = Generator(seed: state)
    defer { state = generator.state }
    return generator.next()
  }
}

/// Values of every shape that a run can hold, and of some that it never should.
struct RandomRun {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func number(_ range: ClosedRange<Int> = -3...200) -> Int { .random(in: range, using: &random) }

  mutating func text() -> String {
    let pieces = [
      "own", "I'm sorry", "\n", "\"", "\\", "é", "e\u{301}", "🙏🏽", "\0", "\u{1b}[2J", "", "ß", "\u{feff}",
    ]
    return (0..<number(0...5)).map { _ in pieces[number(0...(pieces.count - 1))] }.joined(separator: " ")
  }

  mutating func id<Kind>() -> Identifier<Kind> { Identifier(text()) }

  mutating func list<Element>(_ make: (inout RandomRun) -> Element) -> [Element] {
    (0..<number(0...4)).map { _ in make(&self) }
  }

  mutating func maybe<Element>(_ make: (inout RandomRun) -> Element) -> Element? {
    Bool.random(using: &random) ? make(&self) : nil
  }

  mutating func table<Kind, Element>(_ make: (inout RandomRun) -> Element) -> ByID<Kind, Element> {
    ByID(list { run in (run.id(), make(&run)) })
  }

  mutating func choice<Choice: CaseIterable>() -> Choice where Choice.AllCases == [Choice] {
    Choice.allCases[number(0...(Choice.allCases.count - 1))]
  }

  mutating func moment() -> Moment { Moment(minutes: number(-2_000_000_000...2_000_000_000)) }

  mutating func meters() -> Meters { Meters(trust: number(), heat: number()) }

  mutating func commitment() -> Commitment {
    Commitment(
      text: text(), owner: text(), when: maybe { $0.text() }, due: maybe { $0.moment() },
      recurs: .random(using: &random))
  }

  mutating func heard() -> Heard {
    let start = number(0...50)
    return Heard(
      move: id(), words: text(), range: start..<(start + number(0...9)), strength: number(),
      cues: list { $0.text() }, why: text())
  }

  mutating func utterance() -> Utterance {
    Utterance(
      text: text(), moves: list { $0.heard() }, flags: list { $0.id() }, topics: list { $0.id() },
      commitments: list { $0.commitment() }, asks: .random(using: &random),
      gibberish: .random(using: &random))
  }

  mutating func ended() -> Snapshot.Ended { Snapshot.Ended(ending: id(), kind: choice()) }

  mutating func snapshot() -> Snapshot {
    Snapshot(
      flow: id(), scenario: id(), persona: id(), difficulty: id(), mode: choice(), rep: text(),
      clock: moment(), generator: Generator(seed: random.next()), state: id(), visited: list { $0.id() },
      turn: number(), stay: number(), meters: meters(), heard: number(), done: table { $0.number() },
      flags: table { $0.number() },
      slots: table { run in Bool.random(using: &run.random) ? .text(run.text()) : .number(run.number()) },
      revealed: list { $0.id() }, commitments: list { $0.commitment() }, spoken: list { $0.id() },
      said: list { $0.text() }, unmatched: number(), paused: number(), noted: number(),
      ending: maybe { $0.ended() })
  }

  mutating func rule() -> AppliedRule {
    AppliedRule(
      rule: id(), move: id(), words: text(), change: Meters.Change(trust: number(), heat: number()),
      gate: maybe { $0.id() })
  }

  mutating func effect() -> Effect {
    switch number(0...10) {
    case 0: .spoke(choice(), line: id(), text: text())
    case 1: .noted(move: maybe { $0.id() }, line: id(), text: text())
    case 2: .metersMoved(MetersMoved(before: meters(), after: meters(), rules: list { $0.rule() }))
    case 3: .moved(from: id(), to: id(), transition: text())
    case 4: .revealed(id())
    case 5: .committed(commitment())
    case 6: .unmatched
    case 7: .ended(id(), choice(), title: text())
    case 8: .faulted(.endlessLoop(at: id()))
    case 9: .faulted(.unknownState(id()))
    default: .spoke(.coach, line: id(), text: text())
    }
  }

  mutating func step() -> Step {
    Step(snapshot: snapshot(), effects: list { $0.effect() }, path: list { $0.id() })
  }
}
