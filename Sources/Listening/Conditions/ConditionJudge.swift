import DialogueCore

/// Decides conditions on the conversation around one utterance after the other.
final class ConditionJudge {
  /// What is asked for later of the context in which an utterance comes. The whole of it counts a dozen references, and is
  /// not kept.
  @exclusivity(unchecked) private(set) var with: Role = .customer
  @exclusivity(unchecked) private(set) var clock: Moment?
  /// What was promised before.
  @exclusivity(unchecked) private(set) var promised: [Commitment] = []
  @exclusivity(unchecked) private(set) var feelings: [String]?
  @exclusivity(unchecked) private(set) var done: ByID<Move, Int> = [:]
  private let table: ConditionTable
  private static let usual = Role.customer
  private let conjunctions: View<Conjunction>
  /// For each literal 1 where it holds, else 0.
  private let values: Cells<UInt8>
  /// The same; as long as the judge.
  let circumstances: View<UInt8>
  /// The conjunctions to decide again, a bit for each.
  private let concerned: Cells<UInt64>
  /// What is decided where the counterpart said nothing.
  private var unsaid = Cells<UInt8>()

  /// What conditions ask of a line of the counterpart.
  struct Saying {
    let asks: Bool
    /// Whether it holds each of the patterns that conditions look for.
    let patterns: [Bool]
  }

  /// What flags may ask about an utterance.
  struct Outcome {
    /// The moves that stand, and those that were matched but do not count here; by index.
    let heard: [Int]
    let withheld: [Int]
    let topics: [TopicID]
    let echoOnly: Bool
    let unvoicedFeeling: Bool
  }

  init(_ table: ConditionTable) {
    self.table = table
    conjunctions = table.conjunctions.view
    values = Cells(repeating: 0, count: Literal.forms + table.count * 2)
    circumstances = values.view
    concerned = Cells(repeating: 0, count: table.concerned.stride)
    enter(Forms())
    unsaid = decisions(on: nil)
  }

  /// What a line of the counterpart decides by itself, as `values` has it: the same in every conversation. Of whatever else a
  /// condition may ask about only that a customer is spoken to holds, as it mostly does. What was decided before is gone.
  func decisions(on said: Saying?) -> Cells<UInt8> {
    for number in 0..<Int32(table.count) { decide(number, number == ConditionBook.always) }
    for (number, atom) in table.ofSaid {
      switch atom {
      case .said(let pattern): decide(number, said?.patterns[Int(pattern)] ?? false)
      case .saidQuestion: decide(number, said?.asks ?? false)
      default: decide(number, said == nil)
      }
    }
    if let number = table.given.roles[Self.usual] { decide(number, true) }
    for index in conjunctions.indices { join(conjunctions[index]) }
    let decisions = Cells<UInt8>(repeating: 0, count: values.count)
    decisions.copy(values)
    return decisions
  }

  /// Begins anew with what is known when an utterance comes.
  func begin(_ context: borrowing ListeningContext, said: Counterpart?) {
    with = context.with
    clock = context.clock
    promised = context.promised
    feelings = context.feelings
    done = context.done
    values.copy(said?.decisions ?? unsaid)
    concerned.setAll(0)
    if with != Self.usual, let number = table.given.roles[Self.usual] { change(number, false) }
    table.given.forEachHolding(in: context) { change($0, true) }
    for (number, atom) in table.ofContext { change(number, holds(atom, in: context)) }
    for word in concerned.indices {
      concerned[word].forEachBit { join(conjunctions[word &* 64 &+ $0]) }
    }
  }

  /// Decides a condition, and which conjunctions have to be decided again for that.
  private func change(_ number: Int32, _ holds: Bool) {
    guard self.holds(number) != holds else { return }
    decide(number, holds)
    table.concerned.add(of: number, to: concerned)
  }

  private func holds(_ atom: Atom, in context: borrowing ListeningContext) -> Bool {
    switch atom {
    case .listening: context.listening ?? false
    case .told(let times): context.heard ?? 0 >= Int(times)
    case .counted: context.heard != nil
    default: false
    }
  }

  /// Tells of what sentence's clauses the forms are among which a cue may want one.
  func enter(_ forms: Forms) {
    for wanted in 0..<Literal.forms {
      values[wanted] = Forms(bits: UInt8(wanted)).admits(forms) ? 1 : 0
    }
  }

  /// Tells what flags may ask about; what was decided without knowing it is decided again.
  func settle(_ outcome: Outcome) {
    for (number, atom) in table.late {
      switch atom {
      case .heard(let move): decide(number, outcome.heard.contains(Int(move)))
      case .withheld(let move): decide(number, outcome.withheld.contains(Int(move)))
      case .about(let topic): decide(number, outcome.topics.contains(table.topics[Int(topic)]))
      case .echoOnly: decide(number, outcome.echoOnly)
      default: decide(number, outcome.unvoicedFeeling)
      }
    }
    for index in table.lateConjunctions { join(conjunctions[index]) }
  }

  /// Whether a condition holds, by its number.
  @inline(__always) func holds(_ number: Int32) -> Bool { circumstances[Int(Literal.of(number))] == 1 }

  @inline(__always) private func decide(_ number: Int32, _ holds: Bool) {
    set(Literal.of(number), to: holds ? 1 : 0)
  }

  @inline(__always) private func join(_ all: Conjunction) {
    let (one, two, three, four) = all.parts
    set(all.literal, to: values[Int(one)] & values[Int(two)] & values[Int(three)] & values[Int(four)])
  }

  @inline(__always) private func set(_ literal: Int32, to value: UInt8) {
    values[Int(literal)] = value
    values[Int(Literal.denied(literal))] = value ^ 1
  }
}
