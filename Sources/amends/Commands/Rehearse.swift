import ArgumentParser
import DialogueCore
import Foundation
import Rehearsal
import Scripts
import Terminal
import Transcripts

/// `amends rehearse`: hold a rehearsal, or go on with one.
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Rehearse a conversation, or go on with one.",
    discussion: """
      amends rehearse                        # choose from the list
      amends rehearse apologize-sincerely --rep Sam
      amends rehearse apologize-sincerely --scenario 2 --persona furious
      amends rehearse five-steps             # a course: begins it, or goes on
      amends rehearse five-steps --part 3
      amends rehearse progress-check --after last   # on what you promised there
      amends rehearse --resume               # the latest unfinished
      amends rehearse --resume sam-2026-11-21-apologize-sincerely-1
      amends rehearse check-in < lines.txt   # same lines, same answers

      In the conversation: /hint, /retry, /why, /score, /plan, /brief, /pause, /dispute, /help, /end. Every answered \
      line is kept at once, whatever happens afterwards.

      Ends with 0; 64 for a name that does not exist, 65 for scripts or a transcript that cannot be used, 73 when no \
      transcript can be written, 74 when one can no longer be, 75 when another program holds it; 130, 143 or 129 \
      when it was interrupted, terminated or the terminal went away.
      """)

  @OptionGroup(title: "Which rehearsal") var wish: WishOptions
  @OptionGroup(title: "Where and how") var console: ConsoleOptions
  @OptionGroup(title: "Where and how") var transcripts: TranscriptOptions
  @OptionGroup(title: "Where and how") var scripts: ScriptOptions

  @Flag(help: "Go on with an earlier rehearsal: the one named, or the latest unfinished.")
  var resume = false

  @Option(help: ArgumentHelp("The part of the course to play, instead of the next one.", valueName: "number"))
  var part: Int?

  @Option(
    help: ArgumentHelp(
      "Take over what was promised and reached in an earlier rehearsal: its name, or 'last'.",
      valueName: "session"))
  var after: String?

  @Option(
    help: ArgumentHelp("Rehearse as if it were then, for dates in promises.", valueName: "2026-11-21T20:00"))
  var at: String?

  @Argument(
    help: ArgumentHelp("The flow or course, or with --resume the session.", valueName: "flow"),
    completion: Completions.conversations)
  var name: String?

  func validate() throws {
    if resume, wish.shapesRehearsal || part != nil || after != nil {
      throw ValidationError(
        "--resume goes on with a rehearsal as it was begun; leave out what is for a new one, such as --persona."
      )
    }
  }

  func run() throws {
    let beginning = try scripts.beginning(of: resume ? nil : name, with: wish.personaName)
    let stage = Stage(
      opening: beginning.opening, program: "amends \(programVersion)", library: beginning.library)
    let rehearsals = Rehearsals(store: try transcripts.store)
    let wanted = try wanted(beginning, stage, rehearsals)
    var room = RehearsalRoom(
      stage: stage, flows: beginning.flows, courses: beginning.courses, rehearsals: rehearsals, wish: wish,
      clock: try clock(),
      console: try console.console(
        completer: Completer(
          names: beginning.flows.map(\.id.text) + beginning.courses.map(\.id.text))))
    if case .choice = wanted, !room.console.isInteractive {
      throw Failure(
        "name a flow, as nobody is at a terminal to choose one; 'amends scripts list' shows all", code: 64)
    }
    if case .stopped(let stop) = try room.hold(wanted) { throw ExitCode(stop.exitCode) }
  }

  private func wanted(_ beginning: ScriptOptions.Beginning, _ stage: Stage, _ rehearsals: Rehearsals) throws
    -> RehearsalRoom.Next
  {
    if resume { return .session(try resumed(from: rehearsals)) }
    guard let name else { return .choice("") }
    let flows = beginning.flows.map(\.id.text)
    if let course = beginning.courses.first(where: { $0.id.text == name }), !flows.contains(name) {
      guard after == nil else {
        throw Failure(
          "--after is for a flow; a course takes over by itself what was promised", code: 64)
      }
      return try rehearsals.wanted(course, part: part, wish: wish, on: stage)
    }
    guard part == nil else { throw Failure("--part is for a course; '\(name)' is none", code: 64) }
    guard flows.contains(name) else {
      // A command that is mistyped is taken for a flow's name.
      let unknown = Failure.unknown(
        "flow or course", name, among: flows + beginning.courses.map(\.id.text), or: CommandSlip.commands)
      throw scripts.hasBeside(name)
        ? Failure("\(unknown.message); the folder 'scripts' here has it: add --scripts scripts", code: 64)
        : unknown
    }
    let casting = try wish.casting(of: FlowID(name), on: stage)
    guard let after else { return .casting(casting) }
    return .casting(
      casting.following(
        [try rehearsals.final(of: after, rep: wish.repName)], trust: false, in: stage.library))
  }

  /// The session to go on with: the one that is named, else the latest unfinished.
  private func resumed(from rehearsals: Rehearsals) throws -> SessionID {
    if let name { return try SessionID(typed: name) }
    guard let latest = try rehearsals.latestUnfinished() else {
      throw Failure("no rehearsal in \(rehearsals.store.name) is unfinished", code: 66)
    }
    return latest
  }

  private func clock() throws -> Moment {
    guard let at else { return LocalTime.moment }
    guard let moment = Moment(typed: at) else {
      throw Failure("'\(at)' is no time; write it as 2026-11-21T20:00", code: 64)
    }
    return moment
  }
}
