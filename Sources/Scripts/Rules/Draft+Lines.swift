import DialogueCore

extension Draft {
  /// Every set of lines, with the report of its file.
  var lineSets: [(lines: LineSet, report: Report)] {
    var sets: [(lines: LineSet, report: Report)] = []
    for (flow, report) in flows { sets += flow.lineSets.map { ($0, report) } }
    for (scenario, report) in scenarios {
      sets += scenario.lines.values.map { ($0, report) }
      sets += scenario.facts.flatMap { [$0.lines, $0.again] }.compactMap { $0 }.map { ($0, report) }
    }
    for (persona, report) in personas { sets += persona.lines.values.map { ($0, report) } }
    if let (repair, report) = repair { sets += repair.lines.values.map { ($0, report) } }
    return sets
  }
}
