import DialogueCore

/// What was read from all files, before references are resolved and rules have looked at it.
struct Draft {
  var reports: [Report] = []
  var flows: [(flow: Flow, report: Report)] = []
  var scenarios: [(scenario: Scenario, report: Report)] = []
  var personas: [(persona: Persona, report: Report)] = []
  var courses: [(course: Course, report: Report)] = []
  var moves: [(move: Move, report: Report)] = []
  var lists: [WordList] = []
  var spelling: Spelling?
  var flags: [FlagRule] = []
  var rubric: (rubric: Rubric, report: Report)?
  var repair: (repair: Repair, report: Report)?
  var plans: [Plan] = []
  var articles: [Article] = []
  var unread = Unread()
  /// Whether the keys that readers know are remembered, for the test of the schemas.
  var recordsVocabulary = false

  /// Reads one file by its kind; one that belongs nowhere is reported.
  mutating func read(_ file: ScriptFile) {
    let report = Report(file)
    report.recordsVocabulary = recordsVocabulary
    reports.append(report)
    guard let kind = file.kind else {
      report.add(
        .misplacedFile, at: file.start, "no kind of script lives here",
        help: ScriptKind.advice(for: file))
      return
    }
    guard let section = Document(report: report).section(as: kind.rawValue) else {
      report.declareByFileName(kind)
      unread.insert(kind, file)
      return
    }
    switch kind {
    case .flow: if let flow = FlowReader(report: report).read(section) { flows.append((flow, report)) }
    case .plan: plans += PlanReader(report: report).read(section)
    case .scenario:
      if let scenario = ScenarioReader(report: report).read(section) { scenarios.append((scenario, report)) }
    case .persona:
      if let persona = PersonaReader(report: report).read(section) { personas.append((persona, report)) }
    case .course:
      if let course = CourseReader(report: report).read(section) { courses.append((course, report)) }
    case .rubric: rubric = (RubricReader(report: report).read(section), report)
    case .repair: repair = (RepairReader(report: report).read(section), report)
    case .move: moves.append((MoveReader(report: report).read(section), report))
    case .lists: lists.lay(WordListReader(report: report).read(section))
    case .spelling: spelling = SpellingReader(report: report).read(section).laid(over: spelling)
    case .flags: flags.lay(FlagReader(report: report).read(section))
    case .practices: articles = PracticesReader(report: report).read(section)
    }
    section.finish()
  }

  /// A library needs its rubric and its repair lines.
  mutating func reportMissingFiles() {
    for (path, purpose) in [
      ("rubric.yaml", "it holds the numbers of the meters and the scorecard"),
      ("repair.yaml", "it holds what any conversation falls back on"),
    ] where !reports.contains(where: { $0.file.path == path }) {
      let report = Report(ScriptFile(path: path, bytes: []))
      report.add(.missingFile, at: report.file.start, "there is no \(path)", help: purpose)
      reports.append(report)
    }
  }
}
