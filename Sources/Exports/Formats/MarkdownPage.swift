import DialogueCore
import Transcripts

/// A page of Markdown as it grows, block by block.
struct MarkdownPage {
  let names: Names
  private var blocks: [String] = []

  init(names: Names) { self.names = names }

  /// A blank line between any two blocks.
  var document: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func block(_ text: String) { blocks.append(text) }

  mutating func table(_ titles: [String], _ rows: [[String]]) {
    let lines = [titles, titles.map { _ in "---" }] + rows
    blocks.append(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// On one line, every character that could be markup escaped.
  func text(_ text: String) -> String { MarkdownText.escaped(text.plainLine) }

  /// The same with its line breaks.
  private func lines(_ text: String) -> String {
    text.plainLines.map(MarkdownText.escaped).joined(separator: "\\\n")
  }

  mutating func add(_ entry: Account.Entry) {
    let mark = entry.isTakenBack ? ", taken back" : ""
    switch entry.what {
    case .said(let said):
      block("**\(text(names.rep))** (turn \(entry.turn ?? 0)\(mark)): " + lines(said.utterance.text))
      if let heard = heard(said, after: entry.meters) { block("> " + heard) }
    case .spoke(let role, _, let words): block("**\(text(names.name(of: role)))**: " + lines(words))
    case .aside(_, _, let words): quote("coach", words)
    case .hint(_, let words): quote("hint", words)
    case .pause: block("*\(text(names.rep)) takes a breath.*")
    case .takenBack: block("*Taken back, and tried again.*")
    case .dispute(let dispute): quote("disputed", dispute.text)
    case .note(let note): if entry.turn != nil { self.note(note, turn: entry.turn) }
    case .ended(let ended): block("*\(text(self.ended(ended)))*")
    case .scored: break
    }
  }

  private mutating func quote(_ title: String, _ words: String) {
    block("> *\(title)*: " + text(words))
  }

  /// The moves, and how the meters went; nil when there is neither.
  private func heard(_ said: Account.Said, after: Meters?) -> String? {
    let moves = said.utterance.moves.map { "\(text(names.move($0.move))) (\"\(text($0.words))\")" }
    var parts = moves.isEmpty ? [] : [moves.joined(separator: ", ")]
    if said.moved != nil, let before = said.before, let after {
      parts.append("trust \(before.trust) → \(after.trust), heat \(before.heat) → \(after.heat)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func ended(_ ended: Account.Entry.Ended) -> String {
    switch (ended.reason, ended.ending) {
    case (.left, _): "\(names.rep) left."
    case (.ended, let ending?): "The end: \(ending.kind.rawValue) (\(ending.ending.text))."
    case (.ended, nil): "The end."
    }
  }

  mutating func note(_ note: TranscriptEvent.Note, turn: Int?) {
    let place = turn.map { $0 == 0 ? ", on the opening" : ", on turn \($0)" } ?? ""
    let axis = note.axis.map { ", \(text(names.axis($0)))" } ?? ""
    let score = note.score.map { " \($0) of 100" } ?? ""
    let reason = note.reason.map { " (\(text($0)))" } ?? ""
    block("> **Note by \(text(note.by))**\(place)\(axis)\(score): \(text(note.text))\(reason)")
  }
}
