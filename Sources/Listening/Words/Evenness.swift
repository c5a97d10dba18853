/// Evens out ways of writing one word: soooo, organize/organise, favour/favor.
///
/// Cues go through it as well, so it need not be right, only the same on both sides.
enum Evenness {
  /// What is seen of a word in passing: whether it may be written in several ways at all.
  struct Signs {
    /// The last bytes, the latest lowest.
    private var recent: UInt32 = 0
    private var isTrebled = false
    private var isTelling = false

    @inline(__always) mutating func see(_ byte: UInt8) {
      recent = recent << 8 & 0xFFFFFF | UInt32(byte)
      if recent == UInt32(byte) &* 0x010101 { isTrebled = true }
      if byte == 0x7A || recent == Self.our { isTelling = true }
    }

    /// Whether `apply` may change the word, of so many bytes.
    @inline(__always) func mayDiffer(_ length: Int) -> Bool { isTrebled || isTelling && length >= 6 }

    /// As in colour; the other telling sign is a z, as in organize.
    private static let our: UInt32 = 0x6F_7572
  }

  static func apply(_ word: inout [UInt8]) {
    shorten(&word)
    guard word.count >= 6 else { return }
    sayS(&word)
    sayOr(&word)
  }

  /// Three and more of one letter become one.
  private static func shorten(_ word: inout [UInt8]) {
    guard word.count >= 3 else { return }
    var same = 1
    var longest = 1
    for index in 1..<word.count {
      same = word[index] == word[index - 1] ? same + 1 : 1
      longest = max(longest, same)
    }
    guard longest >= 3 else { return }
    var short: [UInt8] = []
    var index = 0
    while index < word.count {
      var end = index + 1
      while end < word.count, word[end] == word[index] { end += 1 }
      short.append(word[index])
      if end - index == 2 { short.append(word[index]) }
      index = end
    }
    word = short
  }

  /// -ize, -izing, -ization, -yze are written with s.
  private static func sayS(_ word: inout [UInt8]) {
    guard let place = word.lastIndex(of: 0x7A), place >= 3, place < word.count - 1 else { return }
    let before = word[place - 1]
    let after = word[place + 1]
    if (before == 0x69 || before == 0x79) && (after == 0x65 || after == 0x69 || after == 0x61) {
      word[place] = 0x73
    }
  }

  /// -our is written -or: behaviour, favourite, colour.
  private static func sayOr(_ word: inout [UInt8]) {
    for index in 2..<(word.count - 2)
    where word[index] == 0x6F && word[index + 1] == 0x75 && word[index + 2] == 0x72 {
      if "lvnbim".utf8.contains(word[index - 1]) { word.remove(at: index + 1) }
      return
    }
  }
}
