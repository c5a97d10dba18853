/// Something that the coach, or the program, says beside the conversation.
///
///       coach  "sorry if" leaves it open whether anything happened.
struct Aside: Block {
  var label = StyledText("coach", [.bold, .magenta])
  let text: StyledText

  func lines(in layout: Layout) -> [StyledText] {
    if layout.accessible { return Passage(label, text).lines(in: layout) }
    return Passage("  " + label, text).lines(in: layout)
  }
}

/// A remark of the program itself, in brackets.
struct StageDirection: Block {
  let text: String

  func lines(in layout: Layout) -> [StyledText] {
    if layout.accessible { return StyledText(text).lines(in: layout) }
    return StyledText("(\(text))", .faint).wrapped(to: layout.width - 2).map { "  " + $0 }
  }
}
