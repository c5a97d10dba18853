import Archive
import ArgumentParser
import DialogueCore
import Transcripts

/// Which sessions a command is about.
struct SessionFilter: ParsableArguments {
  @Option(help: ArgumentHelp("Who rehearsed.", valueName: "name"))
  var rep: String?

  @Option(help: ArgumentHelp("What was rehearsed.", valueName: "name"), completion: Completions.flows)
  var flow: String?

  @Option(help: ArgumentHelp("In which situation.", valueName: "name"), completion: Completions.scenarios)
  var scenario: String?

  @Option(help: ArgumentHelp("With whom.", valueName: "name"), completion: Completions.personas)
  var persona: String?

  @Option(help: ArgumentHelp("Begun on this day or later: 2026-11-01.", valueName: "date"))
  var since: Day?

  @Option(help: ArgumentHelp("Begun on this day or before.", valueName: "date"))
  var until: Day?

  @Option(
    help: ArgumentHelp("success, partial, stop, fail, none, or an ending's own name.", valueName: "ending"))
  var ending: String?

  @Option(
    help: ArgumentHelp("Trust where the session stopped: 30, ..30, 30.. or 30..50.", valueName: "range"))
  var finalTrust: Span?

  @Option(help: ArgumentHelp("Heat where the session stopped.", valueName: "range"))
  var finalHeat: Span?

  @Flag(help: "Only those with a note.")
  var annotated = false

  @Flag(help: "Only those in which the rep contested a remark.")
  var disputed = false

  func validate() throws {
    if let since, let until, since.moment > until.moment {
      throw ValidationError("--since is later than --until.")
    }
  }

  func query() -> Query {
    var query = Query()
    query.rep = rep
    query.flow = flow.map { FlowID($0) }
    query.scenario = scenario.map { ScenarioID($0) }
    query.persona = persona.map { PersonaID($0) }
    query.ending = ending.map { Query.EndingWish($0) }
    query.finalTrust = finalTrust?.range
    query.finalHeat = finalHeat?.range
    query.isAnnotated = annotated
    query.isDisputed = disputed
    if since != nil || until != nil {
      let first = since?.moment ?? Moment(minutes: .min)
      let last = until?.moment.adding(days: 1) ?? Moment(minutes: .max)
      query.dates = first..<last
    }
    return query
  }
}

/// A day as typed: `2026-11-21`.
struct Day: ExpressibleByArgument {
  let moment: Moment

  init?(argument: String) {
    guard argument.utf8.count == 10, let moment = Moment(typed: argument + "T00:00") else { return nil }
    self.moment = moment
  }
}

extension Query.Speaker: ExpressibleByArgument {}
