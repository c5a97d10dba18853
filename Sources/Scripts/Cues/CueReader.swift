import DialogueCore

/// Reads one cue of a move.
struct CueReader {
  let report: Report

  private var patterns: PatternReader { PatternReader(report: report) }

  init(report: Report) { self.report = report }

  func read(_ section: Section) -> Cue {
    let say = section["say"].map(patterns.patterns) ?? []
    let forms = forms(section)
    if section.key("say") == nil, forms.isEmpty {
      report.add(
        .missingKey, at: section.place, "this cue has neither 'say' nor 'form'",
        help: "add 'say:' with a pattern")
    }
    let id = section.word("id")
    if let id {
      report.checkName(id)
      report.mark(.cue(id.text), at: id.place)
    }
    return Cue(
      id: id?.text ?? "", say: say, strength: strength(section), forms: forms,
      within: section.choice("within", of: Cue.Reach.self, default: .sentence),
      agent: section.optionalChoice("agent", of: Cue.Agent.self),
      tense: section.optionalChoice("tense", of: Cue.Tense.self),
      guards: guards(section, "with", wanted: true) + guards(section, "without", wanted: false),
      scopes: Cue.Scopes(
        negated: allowance(section, "negated"), quoted: allowance(section, "quoted"),
        reported: allowance(section, "reported"), hypothetical: allowance(section, "hypothetical")),
      echoes: section.number("echoes", in: 0...9, default: 0), words: words(section),
      when: section.cueCondition() ?? .always,
      why: section.optionalWord("why")?.text)
  }

  private func strength(_ section: Section) -> Int {
    let strength = section.number("strength", in: -9...9, default: 3)
    if strength == 0, let key = section.key("strength") {
      report.add(.cueKey, at: key.place, "a cue of strength 0 says nothing", help: "remove the cue")
    }
    return strength
  }

  /// A form, `question` for both kinds of question, `any` for none in particular, or a list.
  private func forms(_ section: Section) -> Set<Form> {
    var forms: Set<Form> = []
    for word in section.words("form") {
      switch word.text {
      case "any": forms.formUnion(Form.allCases)
      case "question": forms.formUnion([.openQuestion, .closedQuestion])
      default:
        if let form = Form(rawValue: word.text) {
          forms.insert(form)
          continue
        }
        report.notAChoice(word, among: ["any", "question"] + Form.allCases.map(\.rawValue))
      }
    }
    return forms.count == Form.allCases.count && section.key("say") != nil ? [] : forms
  }

  private func allowance(_ section: Section, _ key: String) -> Cue.Allowance {
    section.choice(key, of: Cue.Allowance.self, default: .void)
  }

  /// A pattern, a list of patterns, or a map of places to them.
  private func guards(_ section: Section, _ key: String, wanted: Bool) -> [CueGuard] {
    guard let item = section[key], !item.isEmpty else { return [] }
    guard let map = item.section(as: key) else {
      return [CueGuard(wanted: wanted, place: .sentence, patterns: patterns.patterns(item))]
    }
    return map.all().compactMap { entry in
      section.choice(entry.key, of: CueGuard.Place.self).map {
        CueGuard(wanted: wanted, place: $0, patterns: patterns.patterns(entry.value))
      }
    }
  }

  /// `2..12`, `..6`, `4..`.
  private func words(_ section: Section) -> ClosedRange<Int>? {
    guard let word = section.optionalWord("words") else { return nil }
    let ends = word.text.split(separator: ".", omittingEmptySubsequences: false)
    if ends.count == 3, ends[1].isEmpty {
      let low = ends[0].isEmpty ? 0 : Int(ends[0])
      let high = ends[2].isEmpty ? 1_000 : Int(ends[2])
      if let low, let high, low <= high, low >= 0 { return low...high }
    }
    report.add(
      .cueKey, at: word.place, "'\(word.text)' is no range of words", help: "write 2..12, ..6 or 4..")
    return nil
  }
}
