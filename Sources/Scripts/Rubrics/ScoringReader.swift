import DialogueCore

/// Reads the part of rubric.yaml that scores a finished rehearsal.
struct ScoringReader {
  let report: Report

  func apology(_ section: Section) -> ApologyScale {
    let scale = section.section("apology", as: "apology scale") { section -> ApologyScale in
      let parts = section.items("parts").compactMap { $0.read(as: "part of an apology", part) }
      let cap = section.section("cap", as: "cap") { ($0.word("without"), $0.number("at", in: 0...100)) }
      if section.key("cap") == nil { section.missing("cap") }
      if let part = cap?.0, !parts.contains(where: { $0.id == part.text }) {
        report.addUnknown(
          part.text, among: parts.map(\.id), at: part.place, "no part of an apology named '\(part.text)'",
          help: "")
      }
      var scale = ApologyScale(
        parts: parts,
        multipliers: section.items("multipliers").compactMap { $0.read(as: "multiplier", multiplier) },
        capPart: cap?.0?.text ?? "", cap: cap?.1 ?? 100)
      scale.attempts = section.moves("attempts")
      if section.key("attempts") == nil { section.missing("attempts") }
      return scale
    }
    if scale == nil, section.key("apology") == nil { section.missing("apology") }
    return scale ?? ApologyScale(parts: [], multipliers: [], capPart: "", cap: 100)
  }

  private func part(_ section: Section) -> ApologyScale.Part {
    ApologyScale.Part(
      id: section.text("id"), title: section.plain("title"), moves: section.moves("moves"),
      weight: section.number("weight", in: 0...100), missing: section.plain("missing"))
  }

  private func multiplier(_ section: Section) -> ApologyScale.Multiplier {
    ApologyScale.Multiplier(
      id: section.rule("id"), when: section.condition("when"),
      percent: section.number("percent", in: 0...200),
      why: section.plain("why"))
  }

  /// The moves that are counted; each key must be there, be its list empty.
  func counted(_ section: Section) -> CountedMoves {
    let counted = section.section("counted", as: "set of counts") { section in
      func moves(_ key: String) -> [MoveID] {
        if section.key(key) == nil { section.missing(key) }
        return section.moves(key)
      }
      var counted = CountedMoves()
      counted.openQuestions = moves("open_questions")
      counted.closedQuestions = moves("closed_questions")
      counted.otherQuestions = moves("other_questions")
      counted.reflections = moves("reflections")
      return counted
    }
    if counted == nil, section.key("counted") == nil { section.missing("counted") }
    return counted ?? CountedMoves()
  }

  func blocker(_ section: Section) -> Blocker {
    var blocker = Blocker(
      id: section.rule("id"), when: section.condition("when"), title: section.plain("title"))
    blocker.counsel = section.counsel()
    return blocker
  }

  func axes(_ section: Section) -> [Axis] {
    section.entries("axes").compactMap { entry in
      report.name(.axis, entry.key)
      return entry.value.read(as: "axis") {
        Axis(id: AxisID(entry.key.text), title: $0.plain("title"), about: $0.plain("about"))
      }
    }
  }

  func criteria(_ section: Section) -> [Criterion] {
    section.entries("criteria").flatMap { entry -> [Criterion] in
      let axis: AxisID = report.reference(to: .axis, entry.key)
      return entry.value.items.compactMap { item in
        item.read(as: "criterion") { criterion($0, axis: axis) }
      }
    }
  }

  private func criterion(_ section: Section, axis: AxisID) -> Criterion {
    let moves = section.moves("moves")
    var criterion = Criterion(
      id: section.rule("id"), axis: axis, title: section.plain("title"),
      points: section.number("points", in: 1...100), moves: moves, when: section.condition("when"),
      times: section.number("times", in: 1...20, default: 1), opportunity: section.condition("opportunity"),
      advice: section.plain("advice"))
    criterion.practices = section.practices()
    return criterion
  }

  /// By axis: a move, `flag FLAG` or `rule RULE`, and the points that it takes off.
  func penalties(_ section: Section) -> [Penalty] {
    section.entries("penalties").flatMap { entry -> [Penalty] in
      let axis: AxisID = report.reference(to: .axis, entry.key)
      guard let named = entry.value.section(as: "penalties") else {
        entry.value.expected("moves, flags or rules with points")
        return []
      }
      return named.all().map { entry in
        let (name, cause) = cause(entry.key)
        return Penalty(
          id: RuleID("\(axis).\(name)"), axis: axis, cause: cause,
          points: entry.value.number(in: 1...100) ?? 0)
      }
    }
  }

  private func cause(_ word: Word) -> (name: String, Penalty.Cause) {
    func named(_ kind: String) -> Word? {
      guard word.text.hasPrefix(kind + " ") else { return nil }
      let name = String(word.text.dropFirst(kind.count + 1))
      return word.part(name, offset: kind.count + 1, length: name.unicodeScalars.count)
    }
    if let flag = named("flag") { return (flag.text, .flag(report.reference(to: .flag, flag))) }
    if let rule = named("rule") { return (rule.text, .rule(report.reference(to: .rule, rule))) }
    return (word.text, .move(report.reference(to: .move, word)))
  }

  /// The lowest is told as bad, the next plainly where others stand above it, the rest as good.
  func bands(_ section: Section) -> [Band] {
    if section.key("bands") == nil { section.missing("bands") }
    let ranges = section.entries("bands").compactMap { entry -> (from: Int, title: String)? in
      guard let from = Int(entry.key.text), (0...100).contains(from) else {
        report.add(
          .notANumber, at: entry.key.place, "expected a score, 0 to 100, found '\(entry.key.text)'")
        return nil
      }
      guard let title = entry.value.word else {
        entry.value.expected("the band's title")
        return nil
      }
      return (from, report.plain(title))
    }
    return ranges.sorted { $0.from < $1.from }.enumerated().map { place, range in
      let isMiddling = place == 1 && ranges.count > 2
      return Band(
        from: range.from, title: range.title, tone: place == 0 ? .bad : isMiddling ? .plain : .good)
    }
  }
}
