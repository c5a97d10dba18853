/// The classes of the words that stand near each word of a stretch, for each reach of a `Vicinity`.
struct NearWords {
  /// Of each token, with as many free places before the first and behind the last as are looked at.
  private let classes = Cells<UInt32>(repeating: 0, count: Stretch.longest + 2 * Vicinity.farthest)
  /// Word by word, behind those of no word, near which is anything.
  private let near: Cells<UInt32>

  init() {
    near = Cells(repeating: .max, count: (Stretch.longest + 1) * Vicinity.reaches)
  }

  /// Looks near so many words, numbered from 1 up; `number` gives that of each token.
  @inline(__always) func look(
    at tokens: View<Token>, in range: Range<Int>, words: Int, number: (Token) -> Int
  ) {
    let first = Vicinity.farthest - range.lowerBound
    for place in range { classes[first + place] = Vicinity.bit(of: tokens[place].word) }
    for place in range.upperBound..<(range.upperBound + Vicinity.farthest) { classes[first + place] = 0 }
    for index in Vicinity.reaches..<((words + 1) * Vicinity.reaches) { near[index] = 0 }
    for place in range {
      let row = number(tokens[place]) * Vicinity.reaches
      var (behind, before) = (UInt32(0), UInt32(0))
      near[row] = .max
      for distance in 1...Vicinity.farthest {
        behind |= classes[first + place + distance]
        before |= classes[first + place - distance]
        near[row + distance] |= behind
        near[row + Vicinity.farthest + distance] |= before
      }
    }
  }

  /// What stands near a word, by its number; near 0 anything.
  @inline(__always) subscript(_ number: Int) -> View<UInt32> {
    near.view.part(from: number * Vicinity.reaches, count: Vicinity.reaches)
  }
}
