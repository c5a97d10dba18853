import ArgumentParser

/// `amends transcripts`: what can be done with many rehearsals.
struct TranscriptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcripts",
    abstract: "Find, search, count, anonymise and delete recorded rehearsals.",
    discussion: """
      amends transcripts list --since 2026-11-01
      amends transcripts search "sorry if" --said-by rep
      amends transcripts stats --flow clear-the-air
      amends transcripts redact team/november --out shared
      amends transcripts delete sam-2026-11-21-apologize-sincerely-1
      """,
    subcommands: [
      TranscriptsList.self, TranscriptsSearch.self, TranscriptsStats.self, TranscriptsRedact.self,
      TranscriptsDelete.self,
    ])
}
