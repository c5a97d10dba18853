import DialogueCore
import Reports
import Scripts
import Terminal
import Transcripts

/// The greeting and the list of flows.
struct LobbyBoard: Block {
  let flows: [FlowCard]
  let courses: [Course]
  let past: Past
  let clock: Moment
  let rep: String

  func lines(in layout: Layout) -> [StyledText] {
    let document = Document([
      .init(
        "",
        [.paragraph(Phrase("Amends", .strong) + ": rehearse the conversation before you have it.")] + greeting
      ),
      .init("", [.table(Table(flows.enumerated().map(row), flexible: 2, indent: 1))]),
      .init(
        courses.isEmpty ? "" : "Courses: several in a row, each going on where the last one ended",
        courses.isEmpty ? [] : [.table(Table(courses.enumerated().map(row), flexible: 2, indent: 1))]),
      .init("", [.paragraph(Phrase(ways, .faint))]),
    ])
    return DocumentBlock(document).lines(in: layout)
  }

  private var greeting: [Document.Element] {
    guard let latest = past.latest else { return [.paragraph("Hello, \(rep).")] }
    let title = card(latest.header.flow)?.title ?? latest.header.flow.text
    var text = "Hello, \(rep). Last time: \(title), \(day(latest.header.start))"
    if latest.isUnfinished {
      text += ", not finished yet."
    } else if let next = latest.next, let flow = card(next.flow) {
      text += ". Next: \(flow.title), \(next.due.day <= clock.day ? "due now" : day(next.due))."
    } else {
      text += "."
    }
    return [.paragraph(Phrase(text))]
  }

  private func card(_ id: FlowID) -> FlowCard? { flows.first { $0.id == id } }

  private func row(_ index: Int, _ flow: FlowCard) -> [Phrase] {
    [
      Phrase("\(index + 1)"), Phrase(flow.title, .strong), Phrase(flow.purpose),
      Phrase(past.dates[flow.id].map(day) ?? "", .faint),
    ]
  }

  private func row(_ index: Int, _ course: Course) -> [Phrase] {
    [
      Phrase("\(flows.count + index + 1)"), Phrase(course.title, .strong), Phrase(course.purpose),
      Phrase(past.parts[course.id].map { "part \($0) of \(course.parts.count)" } ?? "", .faint),
    ]
  }

  private var ways: String {
    let course = past.course(among: courses).flatMap { courses.firstIndex(of: $0) }.map { flows.count + $0 }
    let flow = past.suggestion(among: flows).flatMap { flow in flows.firstIndex { $0.id == flow } }
    let first = course ?? flow ?? 0
    let resume = past.latest?.isUnfinished == true ? "r goes on with the last one; " : ""
    return "A number or a name; Return for \(first + 1); \(resume)Ctrl-D leaves."
  }

  /// A day seen from today.
  private func day(_ moment: Moment) -> String {
    switch moment.day - clock.day {
    case 0: "today"
    case -1: "yesterday"
    case 1: "tomorrow"
    default: moment.dayText
    }
  }
}

extension Past {
  /// The course that the last rehearsal is a part of.
  func course(among courses: [Course]) -> Course? {
    latest?.header.place.flatMap { place in courses.first { $0.id == place.course } }
  }

  /// What the last debrief proposed.
  func suggestion(among flows: [FlowCard]) -> FlowID? {
    latest?.next.flatMap { next in flows.first { $0.id == next.flow }?.id }
  }
}
