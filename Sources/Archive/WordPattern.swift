/// Words to look for: whole words in a row, whatever stands between them, in any case.
///
/// "sorry if" finds `Sorry, if`; "don't" finds `don’t`; "apolog*" finds `apologise` and `apology`.
public struct WordPattern: Hashable, Sendable {
  private struct Word: Hashable {
    /// In small letters.
    let text: String
    let bytes: [UInt8]
    /// Whether more letters may follow.
    let isBeginning: Bool
  }

  private let words: [Word]
  private let isASCII: Bool

  /// Nil when there is no word in the text.
  public init?(_ text: String) {
    words = Self.words(of: text).map { range in
      let folded = text[range].lowercased()
      let isBeginning = range.upperBound < text.endIndex && text[range.upperBound] == "*"
      return Word(text: folded, bytes: Array(folded.utf8), isBeginning: isBeginning)
    }
    isASCII = words.allSatisfy { $0.bytes.allSatisfy { $0 < 0x80 } }
    if words.isEmpty { return nil }
  }

  /// Where they stand first; nil when they do not.
  public func firstRange(in text: String) -> Range<String.Index>? {
    if let found = text.utf8.withContiguousStorageIfAvailable({ firstRange(in: $0) }) ?? .maybe {
      switch found {
      case .at(let range):
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        return start..<text.utf8.index(start, offsetBy: range.count)
      case .maybe: return firstRangeOfLetters(in: text)
      }
    }
    return nil
  }

  private enum Found {
    case at(Range<Int>)
    /// Something is no ASCII, and bytes do not decide.
    case maybe
  }

  /// In plain ASCII, as nearly every text is, without making words of it.
  private func firstRange(in bytes: UnsafeBufferPointer<UInt8>) -> Found? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return .maybe }
    guard isASCII else { return nil }
    let first = words[0].bytes[0]
    var start = 0
    while start < bytes.count {
      if Self.folded(bytes[start]) == first, start == 0 || !Self.isLetter(bytes[start - 1]),
        let end = end(of: bytes, from: start)
      {
        return .at(start..<end)
      }
      start += 1
    }
    return nil
  }

  /// Where all words end that begin here; nil when they do not stand here.
  private func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    for (index, word) in words.enumerated() {
      if index > 0 {
        while offset < bytes.count, !Self.isLetter(bytes[offset]) { offset += 1 }
      }
      for byte in word.bytes {
        guard offset < bytes.count, Self.folded(bytes[offset]) == byte else { return nil }
        offset += 1
      }
      guard offset < bytes.count, Self.isLetter(bytes[offset]) else { continue }
      guard word.isBeginning else { return nil }
      while offset < bytes.count, Self.isLetter(bytes[offset]) { offset += 1 }
    }
    return offset
  }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private func firstRangeOfLetters(in text: String) -> Range<String.Index>? {
    let places = Self.words(of: text)
    guard places.count >= words.count else { return nil }
    for start in 0...(places.count - words.count) {
      let isHere = words.indices.allSatisfy { index in
        let word = text[places[start + index]].lowercased()
        return words[index].isBeginning ? word.hasPrefix(words[index].text) : word == words[index].text
      }
      if isHere { return places[start].lowerBound..<places[start + words.count - 1].upperBound }
    }
    return nil
  }

  /// Runs of letters and digits.
  private static func words(of text: String) -> [Range<String.Index>] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.startIndex..<$0.endIndex }
  }
}
