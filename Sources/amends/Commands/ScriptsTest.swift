import ArgumentParser
import DialogueCore
import Foundation
import Listening
import Reports
import ScriptTests
import Scripts

/// `amends scripts test`: plays the plans beside the flows, or walks through the flows at random.
struct ScriptsTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play the rehearsals in the plans beside the flows.",
    discussion: """
      amends scripts test                                      # all plans
      amends scripts test apologize-sincerely                  # one flow's
      amends scripts test apologize-sincerely --watch          # after each change
      amends scripts test --explore 500                        # random walks
      amends scripts test --from sam-1.jsonl >> ID.plan.yaml   # as a plan

      Ends with 0 when all hold, 1 when one does not, 64 for a flow that is not there, 65 when the scripts have mistakes, 66 when there is nothing to test.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(help: "The flow's name; all flows without one.", completion: Completions.flows)
  var flow: String?

  @Option(help: ArgumentHelp("Write as a plan.", valueName: "transcript"))
  var from: String?

  @Option(help: ArgumentHelp("Walk through each flow at random so many times.", valueName: "walks"))
  var explore: Int?

  @Option(help: "Where the random walks begin to differ.")
  var seed: UInt64 = 1

  @Flag(help: "Test again whenever a script changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if let explore, !(1...1_000_000).contains(explore) {
      throw ValidationError("--explore takes a number of walks from 1 to 1000000.")
    }
  }

  func run() throws {
    if let from { return try writePlan(from) }
    if watch { return try keepTesting() }
    if try !test() { throw ExitCode(1) }
  }

  /// Tests at once, and whenever a file of the folder has changed; never ends by itself.
  private func keepTesting() throws {
    guard let folder = scripts.source(beside: true).folder else {
      throw Failure("there is no folder of scripts to watch; name one with --scripts", code: 66)
    }
    var watched = FolderWatch(folder.path)
    while true {
      // What is wrong now may be right the next time.
      do { _ = try test() } catch let failure as Failure { failure.say() }
      try StandardOutput.print("watching \(folder.path); Ctrl-C ends")
      let changed = watched.waitForChange()
      try StandardOutput.print("\n\(changed.joined(separator: ", ")) changed")
    }
  }

  /// Whether all holds.
  private func test() throws -> Bool {
    let (library, plans) = try scripts.libraryAndPlans()
    if let flow { _ = try scripts.flow(flow, in: library) }
    let chosen = plans.filter { flow == nil || $0.flow.text == flow }
    guard !chosen.isEmpty || explore != nil else {
      throw Failure(
        "there are no plans here; they stand beside the flows, as in flows/\(flow ?? "ID").plan.yaml, and the program "
          + "has none inside; '--from' writes one of a rehearsal", code: 66)
    }
    let listener = Listener(library: library)
    let listen: Listen = { listener.listen($0, in: $1) }
    if let explore { return try self.explore(library, chosen, listen, walks: explore) }
    return try play(library, chosen, listen)
  }

  private func play(_ library: Library, _ plans: [Plan], _ listen: @escaping Listen) throws -> Bool {
    let runner = PlanRunner(library: library, listen: listen)
    var failed = 0
    for plan in plans {
      let (failures, turns) = runner.play(plan)
      try StandardOutput.print("\(failures.isEmpty ? "ok  " : "FAIL") \(plan.flow): \(plan.name)")
      guard let last = failures.last else { continue }
      for failure in failures { try StandardOutput.print("     \(failure)") }
      for turn in turns.prefix(last.turn ?? turns.count) { try StandardOutput.print("       \(turn)") }
      failed += 1
    }
    try StandardOutput.print("\(counted(plans.count, "plan")), \(failed) failed")
    return failed == 0
  }

  private func explore(_ library: Library, _ plans: [Plan], _ listen: @escaping Listen, walks: Int) throws
    -> Bool
  {
    let explorer = Explorer(library: library, plans: plans, listen: listen)
    let flows = library.flows.keys.sorted().filter { flow == nil || $0.text == flow }
    let reports = flows.map { explorer.explore($0, walks: walks, seed: seed) }
    for report in reports { try StandardOutput.print(report.description) }
    return reports.allSatisfy(\.isSound)
  }

  private func writePlan(_ path: String) throws {
    let plan: String
    do {
      plan = try PlanWriter.plan(transcript: path) { flow in
        scripts.source(beside: true).folder?.holds("flows/\(flow).plan.yaml") ?? false
      }
    } catch {
      throw Failure("\(error)", code: 66)
    }
    try StandardOutput.write(plan)
  }
}
