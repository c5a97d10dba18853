/// A text by Unicode scalars, counted from its start.
struct ScalarText {
  private let text: String
  /// Where each scalar begins in UTF-8, and where the last one ends; empty for ASCII, where that is its number.
  private let starts: [Int]

  init(_ text: String) {
    self.text = text
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      starts = []
      return
    }
    var starts: [Int] = []
    for (index, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 { starts.append(index) }
    self.starts = starts + [text.utf8.count]
  }

  subscript(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: place(range.lowerBound))
    return String(
      text[start..<bytes.index(start, offsetBy: place(range.upperBound) - place(range.lowerBound))])
  }

  private func place(_ scalar: Int) -> Int { starts.isEmpty ? scalar : starts[scalar] }
}
