import DialogueCore

/// Reads rubric.yaml: first what moves the meters; `ScoringReader` reads what scores.
struct RubricReader {
  let report: Report

  func read(_ section: Section) -> Rubric {
    let scoring = ScoringReader(report: report)
    var rubric = Rubric(
      version: section.text("version"),
      rules: section.entries("meters").flatMap(rules),
      gates: section.items("gates").compactMap { $0.read(as: "gate", gate) },
      turnCap: section.number("turn_cap", in: 1...100),
      uncapped: section.references("uncapped", to: .rule),
      ceilings: section.items("ceilings").compactMap {
        $0.read(as: "ceiling") { Ceiling(when: $0.condition("when"), trust: $0.number("trust", in: 0...100)) }
      },
      stops: section.items("stops").compactMap { $0.read(as: "stop", stop) ?? nil },
      difficulties: section.entries("difficulties").compactMap(difficulty),
      asides: section.section("asides", as: "set of asides") {
        Asides(
          again: $0.number("again", in: 1...100), mattered: $0.number("mattered", in: 0...100),
          rest: $0.number("rest", in: 0...100))
      } ?? Asides(again: 3, mattered: 5, rest: 2),
      apology: scoring.apology(section), axes: scoring.axes(section), criteria: scoring.criteria(section),
      penalties: scoring.penalties(section), bands: scoring.bands(section),
      blockers: section.items("blockers").compactMap { $0.read(as: "blocker", scoring.blocker) },
      fewTurns: section.number("few_turns", in: 0...60))
    rubric.layers = layers(section)
    rubric.counted = scoring.counted(section)
    return rubric
  }

  private func rules(_ entry: (key: Word, value: Item)) -> [MeterRule] {
    let move: MoveID = report.reference(to: .move, entry.key)
    return entry.value.items.compactMap { item in
      item.read(as: "meter rule") { section in
        var rule = MeterRule(
          id: section.rule("id"), move: move, when: section.condition("when"),
          change: Meters.Change(
            trust: section.number("trust", in: -100...100, default: 0),
            heat: section.number("heat", in: -100...100, default: 0)), why: section.plain("why"))
        rule.counsel = section.counsel()
        return rule
      }
    }
  }

  /// Without them nobody would ever tell anything.
  private func layers(_ section: Section) -> [Layer] {
    if section.key("layers") == nil { section.missing("layers") }
    return section.items("layers").compactMap {
      $0.read(as: "layer") { Layer($0.number("layer", in: 1...4), when: $0.condition("when")) }
    }
  }

  private func gate(_ section: Section) -> Gate {
    let only = section.moves("only")
    let not = section.moves("not")
    if let key = section.key("not"), section.key("only") != nil {
      report.add(.keysExclude, at: key.place, "a gate has 'only' or 'not', not both")
    } else if section.key("only") == nil, not.isEmpty {
      section.missing("only")
    }
    return Gate(
      id: section.rule("id"), when: section.condition("when"), moves: section.key("only") == nil ? not : only,
      except: section.key("only") != nil, why: section.plain("why"))
  }

  private func stop(_ section: Section) -> Stop? {
    let word = section.word("id")
    if let word { report.declare(.outcome, word) }
    let id = word?.text ?? ""
    let kind = section.choice("kind", of: Ending.Kind.self, default: .fail)
    let title = section.template("title")
    let debrief = section.template("debrief")
    let condition = section.condition("when")
    guard let lines = LineReader(report: report, owner: "rubric").read(section, "say", key: "stop.\(id)")
    else {
      if section.key("say") == nil { section.missing("say") }
      return nil
    }
    return Stop(id: id, when: condition, kind: kind, lines: lines, title: title, debrief: debrief)
  }

  private func difficulty(_ entry: (key: Word, value: Item)) -> Difficulty? {
    report.checkName(entry.key)
    return entry.value.read(as: "difficulty") {
      Difficulty(
        id: DifficultyID(entry.key.text), offset: $0.meters("offset", in: -100...100),
        multipliers: $0.multipliers("multipliers"))
    }
  }
}

extension Section {
  /// `advice:`, and with it `instead:`; nil without.
  func counsel() -> Counsel? {
    let instead: MoveID? = optionalReference("instead", to: .move)
    guard let advice = optionalWord("advice") else {
      if instead != nil { missing("advice") }
      return nil
    }
    return Counsel(advice: report.plain(advice), instead: instead)
  }

  /// The name of a rule: letters, digits, `.`, `_`, `-`; unique in the rubric.
  func rule(_ key: String) -> RuleID {
    guard let word = word(key) else { return "" }
    report.declare(.rule, word)
    return RuleID(word.text)
  }
}
