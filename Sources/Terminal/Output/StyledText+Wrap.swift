extension StyledText {
  /// The text broken into lines of at most `width` columns: at newlines, else at spaces, else inside a word that
  /// is longer than a line. Empty text is one empty line.
  public func wrapped(to width: Int) -> [StyledText] {
    var lines = Lines(width: max(1, width))
    for piece in pieces {
      for character in piece.text { lines.take(character, piece.ink) }
    }
    return lines.finished()
  }

  /// Lines in the making. A word waits until the space or newline after it shows where it goes.
  private struct Lines {
    let width: Int
    var done: [StyledText] = []
    var line = Stretch()
    var gap = Stretch()
    var word = Stretch()

    mutating func take(_ character: Character, _ ink: Ink) {
      switch character {
      case "\n":
        placeWord()
        breakLine()
      case " ":
        placeWord()
        gap.append(" ", 1, ink)
      default:
        let columns = character.displayWidth
        if word.width + columns > width { placeWord() }
        word.append(character, columns, ink)
      }
    }

    mutating func placeWord() {
      guard !word.text.isEmpty else { return }
      if line.width + gap.width + word.width > width { breakLine() } else { line.append(gap) }
      line.append(word)
      gap = Stretch()
      word = Stretch()
    }

    mutating func breakLine() {
      done.append(line.text)
      line = Stretch()
      gap = Stretch()
    }

    mutating func finished() -> [StyledText] {
      placeWord()
      return done + [line.text]
    }
  }

  private struct Stretch {
    var text = StyledText()
    var width = 0

    mutating func append(_ character: Character, _ columns: Int, _ ink: Ink) {
      text.append(Piece(text: String(character), ink: ink))
      width += columns
    }

    mutating func append(_ other: Stretch) {
      text += other.text
      width += other.width
    }
  }
}
