import Coaching
import DialogueCore

/// What today's scripts call things; what they no longer have goes by its id, made readable.
struct Titles {
  let library: Library

  func flow(_ id: FlowID) -> String { library.flows[id]?.title ?? id.inWords }
  func scenario(_ id: ScenarioID) -> String { library.scenarios[id]?.title ?? id.inWords }
  func persona(_ id: PersonaID) -> String { library.personas[id]?.title ?? id.inWords }
  func move(_ id: MoveID) -> String { library.moves[id]?.title ?? id.inWords }

  func axis(_ id: AxisID) -> Axis {
    library.rubric.axes.first { $0.id == id } ?? Axis(id: id, title: id.inWords, about: "")
  }

  /// The band of a score by today's rubric, under the title that was recorded.
  func band(of score: Int, called title: String?) -> Band? {
    let band = library.rubric.band(of: score)
    return (title ?? band?.title).map { Band(from: band?.from ?? 0, title: $0, tone: band?.tone ?? .plain) }
  }

  func blocker(_ id: RuleID) -> String {
    library.rubric.blockers.first { $0.id == id }?.title ?? id.inWords
  }

  /// What earned or cost points: the title of the criterion, or of what a penalty is for.
  func evidence(_ rule: RuleID) -> String {
    if let criterion = criterion(rule) { return criterion.title }
    let flows = library.flows.values
    let penalties = library.rubric.penalties + flows.flatMap(\.penalties)
    return switch penalties.first(where: { $0.id == rule })?.cause {
    case .move(let id): move(id)
    case .flag(let id): library.title(of: id)
    case .rule(let id): why(id) ?? rule.inWords
    case .transition(let id):
      flows.lazy.compactMap { $0.transition(id)?.counsel?.advice }.first ?? rule.inWords
    case nil: rule.inWords
    }
  }

  func criterion(_ id: RuleID) -> Criterion? { library.rubric.criteria.first { $0.id == id } }

  /// Why a rule of the meters is there; nil where the rubric no longer has it.
  func why(_ rule: RuleID) -> String? { library.rubric.rules.first { $0.id == rule }?.why }

  /// Why a gate kept a move from earning.
  func gate(_ id: RuleID) -> String {
    library.rubric.gates.first { $0.id == id }?.why ?? id.inWords
  }
}
