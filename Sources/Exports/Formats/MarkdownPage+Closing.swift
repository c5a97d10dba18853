import DialogueCore
import Transcripts

extension MarkdownPage {
  /// What comes after the conversation: the scorecard, what was promised, and notes on the whole.
  mutating func close(_ account: Account) {
    if let scorecard = account.scorecard { add(scorecard) }
    let promises = account.entries.flatMap { entry -> [Commitment] in
      if case .said(let said) = entry.what, !entry.isTakenBack { said.utterance.commitments } else { [] }
    }
    if !promises.isEmpty {
      block("## Promises")
      table(
        ["What", "Who", "When"],
        promises.map { [text($0.text), text($0.owner), text($0.when ?? $0.due?.civilText ?? "")] })
    }
    let notes = account.notes[nil] ?? []
    if !notes.isEmpty { block("## Notes on the whole") }
    for note in notes { self.note(note, turn: nil) }
    if !account.lapses.isEmpty { block("## What could not be read") }
    for lapse in account.lapses { block("- " + text(lapse)) }
  }

  private mutating func add(_ debrief: TranscriptEvent.Debrief) {
    block("## The debrief")
    let rows: [(String, String?)] = [
      ("Verdict", debrief.verdict), ("Own verdict", debrief.ownVerdict),
      ("Apology", debrief.apology.map { "\($0) of 100" }), ("Keep", debrief.keep),
      ("Change", debrief.change), ("Learned", debrief.learned),
      ("Next", debrief.next.map { $0.text + (debrief.days.map { ", in \($0) days" } ?? "") }),
    ]
    table(["", ""], rows.compactMap { title, value in value.map { [title, text($0)] } })
    let axes = debrief.axes.map { axis in
      [
        text(names.axis(axis.axis)), axis.score.map { "\($0)" } ?? "–", text(axis.band ?? ""),
        axis.evidence.map { "turn \($0.turn): \(text($0.words)) (\($0.points.withSign))" }
          .joined(separator: "; "),
      ]
    }
    if !axes.isEmpty { table(["Axis", "Score", "Band", "Evidence"], axes) }
  }
}
