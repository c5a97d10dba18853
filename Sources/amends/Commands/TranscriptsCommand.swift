import ArgumentParser

/// `amends transcripts`: what can be done with many rehearsals.
struct TranscriptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcripts",
    abstract: "Find, search, count and anonymise recorded rehearsals.",
    discussion: """
      amends transcripts list --since 2026-11-01
      amends transcripts search "sorry if" --said-by rep
      amends transcripts stats --flow clear-the-air
      amends transcripts redact team/november --out shared
      """,
    subcommands: [
      TranscriptsList.self, TranscriptsSearch.self, TranscriptsStats.self, TranscriptsRedact.self,
    ])
}
