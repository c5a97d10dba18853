import DialogueCore
import Parallel

/// The little of the scripts that the first lines of a rehearsal need, read without waiting for the rest.
///
/// Takes the scripts to be sound, as the shipped ones are; others are for `Compiler.compile`, which says what is wrong.
public enum Opening {
  /// A library with one flow, its scenarios, those who may answer in them, the rubric and the repair lines, and
  /// without moves. Nil when a file that it needs does not read.
  ///
  /// - `persona`: Who is to answer, whatever the scenario says.
  public static func library(of flow: FlowID, with persona: PersonaID? = nil, from files: [ScriptFile])
    -> Library?
  {
    library(of: [flow], with: persona, from: files)
  }

  /// The same for all flows of a course, and the courses.
  public static func library(of course: Course, with persona: PersonaID? = nil, from files: [ScriptFile])
    -> Library?
  {
    let courses = files.filter { $0.kind == .course }
    return library(of: course.parts.map(\.flow), and: courses, with: persona, from: files)
  }

  private static func library(
    of flows: [FlowID], and others: [ScriptFile] = [], with persona: PersonaID?, from files: [ScriptFile]
  ) -> Library? {
    // What never names the flow is no scenario of it; whom none of these name does not answer.
    let scenarios = files.filter {
      $0.kind == .scenario && flows.map(\.text).contains(where: $0.holds)
    }
    let needed = files.filter { file in
      switch file.kind {
      case .flow: flows.contains { file.stem == $0.text }
      case .persona:
        file.stem == persona?.text || scenarios.contains { $0.holds("persona: \(file.stem)") }
      case .rubric, .repair: true
      default: false
      }
    }
    let (digest, draft) = concurrently(
      { Compiler.digest(of: files) }, { Draft(reading: needed + scenarios + others) })
    guard !draft.reports.contains(where: \.hasErrors) else { return nil }
    return draft.library(digest: digest)
  }

  /// The courses among these files, by id.
  public static func courses(in files: [ScriptFile]) -> [Course] {
    Draft(reading: files.filter { $0.kind == .course }).courses.map(\.course)
      .sorted { $0.id < $1.id }
  }
}
