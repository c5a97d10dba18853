import DialogueCore

/// Reads scenarios/ID.yaml.
struct ScenarioReader {
  let report: Report

  /// Places that any line may use; the scenario fills all but the rep's name.
  static let requiredWords = ["customer", "company", "us", "thing", "manager"]

  func read(_ section: Section) -> Scenario? {
    guard let name = section.word("scenario") else { return nil }
    report.declareFile(.scenario, name)
    report.scope = .scenario(name.text)
    report.mark(.scenario, at: name.place)
    let lines = LineReader(report: report, owner: name.text)
    let facts = section.entries("facts").compactMap { entry -> (Fact, TopicPattern?)? in
      report.name(.fact, entry.key)
      return entry.value.read(as: "fact") { fact($0, id: entry.key.text, lines: lines) } ?? nil
    }
    let flows: [FlowID] = section.references("flows", to: .flow)
    if flows.isEmpty { section.missing("flows") }
    return Scenario(
      id: ScenarioID(name.text), title: section.plain("title"), flows: flows,
      brief: section.template("brief"), words: words(section), properties: properties(section),
      persona: section.reference("persona", to: .persona), meters: start(section), facts: facts.map(\.0),
      feelings: section.words("feelings").map(\.text), lines: report.placedLines(section, owner: name.text),
      topics: facts.compactMap(\.1), presenting: section.plain("presenting"), real: section.plain("real"),
      models: models(section))
  }

  private func models(_ section: Section) -> [MoveID: String] {
    texts(section, "models", expecting: "what a rep could say") { report.refer(.move, $0) }
  }

  private func words(_ section: Section) -> [SlotID: String] {
    let words: [SlotID: String] = texts(section, "words") { report.name(.word, $0) }
    let missing = Self.requiredWords.filter { words[SlotID($0)] == nil }
    let place = section.key("words")?.place ?? section.place
    report.mark(.words, at: place)
    if !missing.isEmpty {
      report.add(
        .missingKey, at: place, "the words of this scenario have no '\(missing.joined(separator: "', '"))'",
        help: "any line may name them: {\(missing.joined(separator: "}, {"))}")
    }
    return words
  }

  private func properties(_ section: Section) -> [SlotID: String] {
    texts(section, "properties") { report.name(.slot, $0) }
  }

  /// Texts by name; `note` hears of each name.
  private func texts<Kind>(
    _ section: Section, _ key: String, expecting wanted: String = "a text", _ note: (Word) -> Void
  ) -> [Identifier<Kind>: String] {
    var texts: [Identifier<Kind>: String] = [:]
    for entry in section.entries(key) {
      note(entry.key)
      guard let word = entry.value.word, !entry.value.isEmpty else {
        entry.value.expected(wanted)
        continue
      }
      texts[Identifier(entry.key.text)] = report.plain(word)
    }
    return texts
  }

  private func start(_ section: Section) -> Meters {
    guard section["start"] != nil else {
      section.missing("start")
      return Meters(trust: 50, heat: 50)
    }
    return section.section("start", as: "pair of meters") { section in
      Meters(trust: section.number("trust", in: 0...100), heat: section.number("heat", in: 0...100))
    } ?? Meters(trust: 50, heat: 50)
  }

  private func fact(_ section: Section, id: String, lines: LineReader) -> (Fact, TopicPattern?)? {
    let patterns = section["asks"].map(PatternReader(report: report).patterns) ?? []
    let topic = TopicID("fact.\(id)")
    let layer = section.number("layer", in: 1...4)
    let when = section.condition("when")
    let again = lines.read(section, "again", key: "fact.\(id).again")
    guard let said = section["say"], let told = lines.read(said, key: "fact.\(id)") else {
      if section.key("say") == nil { section.missing("say") }
      return nil
    }
    return (
      Fact(
        id: FactID(id), layer: layer, topic: patterns.isEmpty ? nil : topic, when: when, lines: told,
        again: again),
      patterns.isEmpty ? nil : TopicPattern(id: topic, patterns: patterns)
    )
  }
}

extension Report {
  /// Lines of its own for places of others: `react.minimise: ...`.
  func placedLines(_ section: Section, owner: String) -> [String: LineSet] {
    let lines = LineReader(report: self, owner: owner, declares: false)
    var placed: [String: LineSet] = [:]
    for entry in section.entries("lines") {
      refer(.place, entry.key)
      placed[entry.key.text] = lines.read(entry.value, key: entry.key.text)
    }
    return placed
  }
}
