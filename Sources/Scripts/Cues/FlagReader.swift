import DialogueCore

/// Reads scripts/moves/flags.yaml: for each flag when it is raised, and why.
struct FlagReader {
  let report: Report

  func read(_ section: Section) -> [FlagRule] {
    section.all().compactMap { entry in
      report.name(.flag, entry.key)
      return entry.value.read(as: "flag") { section in
        let condition = section.word("when").map { CueConditionParser(report: report).parse($0) } ?? .always
        return FlagRule(flag: FlagID(entry.key.text), when: condition, why: section.text("why"))
      }
    }
  }
}
