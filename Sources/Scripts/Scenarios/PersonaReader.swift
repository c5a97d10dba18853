import DialogueCore

/// Reads personas/ID.yaml.
struct PersonaReader {
  let report: Report

  func read(_ section: Section) -> Persona? {
    guard let name = section.word("persona") else { return nil }
    report.declareFile(.persona, name)
    return Persona(
      id: PersonaID(name.text), title: section.plain("title"), manner: section.plain("manner"),
      offset: section.meters("offset", in: -100...100), multipliers: section.multipliers("multipliers"),
      triggers: triggers(section), passion: section.plain("passion"),
      lines: report.placedLines(section, owner: name.text))
  }

  private func triggers(_ section: Section) -> [MoveID: Int] {
    var triggers: [MoveID: Int] = [:]
    for entry in section.entries("triggers") {
      triggers[report.reference(to: .move, entry.key)] = entry.value.number(in: -50...50)
    }
    return triggers
  }
}

extension Section {
  /// Percentages; what is missing is 100.
  func multipliers(_ key: String) -> Persona.Multipliers {
    section(key, as: "set of multipliers") { section in
      Persona.Multipliers(
        heatUp: section.number("heat_up", in: 0...300, default: 100),
        heatDown: section.number("heat_down", in: 0...300, default: 100),
        trustUp: section.number("trust_up", in: 0...300, default: 100),
        trustDown: section.number("trust_down", in: 0...300, default: 100))
    } ?? Persona.Multipliers()
  }
}
