import Archive
import DialogueCore
import Reports
import SafeText
import Terminal
import Transcripts

/// A session that was found, and the words that answer the query.
struct HitBlock: Block {
  let hit: Hit

  func lines(in layout: Layout) -> [StyledText] {
    var lines = heading.lines(in: layout)
    for turn in hit.turns {
      for (index, passage) in turn.passages.enumerated() {
        lines += Passage(
          StyledText(index == 0 || layout.accessible ? place(of: turn) : "", .faint), text(of: passage),
          column: 10
        ).lines(in: layout)
      }
    }
    return hit.turns.isEmpty ? lines : lines + [""]
  }

  private var heading: StyledText {
    let header = hit.excerpt.header
    let ending = hit.excerpt.ending?.ending.text ?? "not ended"
    return StyledText(header.session.text, .bold)
      + StyledText("  \(header.rep) · \(header.flow) · \(header.start.dayText) · \(ending)", .faint)
  }

  private func place(of turn: Hit.Turn) -> String {
    "  turn \(turn.number)\(turn.isTakenBack ? " (taken back)" : "")"
  }

  private func text(of passage: Hit.Passage) -> StyledText {
    let quote = passage.quote
    var text = StyledText("\(passage.by): ", .cyan) + StyledText(quote.before.onOneLine)
    text += StyledText(quote.words.onOneLine, .bold) + StyledText(quote.after.onOneLine)
    return passage.move.map { text + StyledText("  \($0)", .faint) } ?? text
  }
}
