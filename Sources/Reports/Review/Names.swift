import Coaching
import DialogueCore

/// What today's scripts call things; what they no longer have goes by its id, made readable.
struct Names {
  let library: Library

  func flow(_ id: FlowID) -> String { library.flows[id]?.title ?? Self.readable(id.text) }
  func scenario(_ id: ScenarioID) -> String { library.scenarios[id]?.title ?? Self.readable(id.text) }
  func persona(_ id: PersonaID) -> String { library.personas[id]?.title ?? Self.readable(id.text) }
  func move(_ id: MoveID) -> String { library.moves[id]?.title ?? Self.readable(id.text) }

  func axis(_ id: AxisID) -> Axis {
    library.rubric.axes.first { $0.id == id } ?? Axis(id: id, title: Self.readable(id.text), about: "")
  }

  /// The band of a score by today's rubric, under the title that was recorded.
  func band(of score: Int, called title: String?) -> Band? {
    let band = library.rubric.band(of: score)
    return (title ?? band?.title).map { Band(from: band?.from ?? 0, title: $0, tone: band?.tone ?? .plain) }
  }

  func blocker(_ id: RuleID) -> String {
    library.rubric.blockers.first { $0.id == id }?.title ?? Self.readable(id.text)
  }

  /// What earned or cost points: the title of the criterion, or of the move or flag that a penalty is for.
  func evidence(_ rule: RuleID) -> String {
    if let criterion = criterion(rule) { return criterion.title }
    guard let penalty = library.rubric.penalties.first(where: { $0.id == rule }) else {
      return Self.readable(rule.text)
    }
    return penalty.move.map(move) ?? penalty.flag.map { Self.readable($0.text) } ?? Self.readable(rule.text)
  }

  func criterion(_ id: RuleID) -> Criterion? { library.rubric.criteria.first { $0.id == id } }

  /// Why a rule of the meters is there; nil where the rubric no longer has it.
  func why(_ rule: RuleID) -> String? { library.rubric.rules.first { $0.id == rule }?.why }

  /// Why a gate kept a move from earning.
  func gate(_ id: RuleID) -> String {
    library.rubric.gates.first { $0.id == id }?.why ?? Self.readable(id.text)
  }

  /// `apologize-sincerely` as "apologize sincerely".
  static func readable(_ id: String) -> String {
    id.split { "-_.".contains($0) }.joined(separator: " ")
  }
}
