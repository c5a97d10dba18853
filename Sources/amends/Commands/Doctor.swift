import ArgumentParser
import JSON
import Reports
import SafeText
import Terminal

/// `amends doctor`: whether a rehearsal will work here, and what to do where it will not.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the installation, and say what to do about what is wrong.",
    discussion: """
      amends doctor
      amends doctor --transcripts /srv/rehearsals   # as you start other commands
      amends doctor --json

      Looks at the configuration, the terminal, the scripts and where rehearsals are kept; changes nothing. Ends with 1 \
      when something will fail. --json writes {"findings":[{"topic","verdict","text","advice"}]}; "verdict" is fine, \
      note or wrong.
      """)

  @Flag(help: "Write JSON for programs.")
  var json = false

  @OptionGroup(title: "Where and how") var console: ConsoleOptions
  @OptionGroup(title: "Where and how") var transcripts: TranscriptOptions
  @OptionGroup(title: "Where and how") var scripts: ScriptOptions

  func run() throws {
    let findings = Checkup(
      configuration: .ofProcess, console: console, transcripts: transcripts, scripts: scripts
    ).findings
    if json {
      try StandardOutput.print(JSON.text(of: ["findings": .list(findings, Self.value)]))
    } else {
      try console.screen.show(DocumentBlock(Self.report(findings)))
    }
    if findings.contains(where: { $0.verdict == .wrong }) { throw ExitCode(1) }
  }

  private static func report(_ findings: [Finding]) -> Document {
    let rows = findings.flatMap { finding -> [[Phrase]] in
      let row = [mark(finding.verdict), Phrase(finding.topic), Phrase(finding.text.printable)]
      return finding.advice.isEmpty ? [row] : [row, ["", "", Phrase(finding.advice.printable, .strong)]]
    }
    return Document([.init("", [.table(Table(rows, flexible: 2))])])
  }

  private static func mark(_ verdict: Finding.Verdict) -> Phrase {
    switch verdict {
    case .fine: Phrase("fine", .good)
    case .note: Phrase("note", .strong)
    case .wrong: Phrase("wrong", .bad)
    }
  }

  private static func value(_ finding: Finding) -> JSONValue {
    [
      "topic": .string(finding.topic), "verdict": .string(finding.verdict.rawValue),
      "text": .string(finding.text), "advice": .string(finding.advice),
    ]
  }
}
