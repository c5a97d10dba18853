import DialogueCore

/// Reads scripts/moves/flags.yaml: for each flag what it is called, when it is raised, and why.
struct FlagReader {
  let report: Report

  func read(_ section: Section) -> [FlagRule] {
    section.all().compactMap { entry in
      report.name(.flag, entry.key)
      return entry.value.read(as: "flag") { section in
        let condition = section.word("when").map { CueConditionParser(report: report).parse($0) } ?? .always
        let flag = FlagID(entry.key.text)
        return FlagRule(
          flag: flag, title: section.text("title", default: flag.inWords), when: condition,
          why: section.text("why"))
      }
    }
  }
}
