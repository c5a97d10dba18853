/// A text by Unicode scalars, counted from its start.
struct ScalarText {
  private let text: String
  /// Where each scalar begins in UTF-8, and where the last one ends; empty for ASCII, where that is its number.
  private let starts: [Int]

  init(_ text: String) {
    self.text = text
    var text = text
    starts = text.withUTF8 { bytes in
      guard bytes.reduce(0, |) >= 0x80 else { return [] }
      return bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    }
  }

  subscript(_ range: Range<Int>) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(decoding: bytes[place(range.lowerBound)..<place(range.upperBound)], as: UTF8.self)
    }
  }

  private func place(_ scalar: Int) -> Int { starts.isEmpty ? scalar : starts[scalar] }
}
