/// Contractions written apart, as some programs do: "do n't", "I 'm", "we ' ll".
extension Scanner {
  struct LooseApostrophe {
    /// Of the text; what stands behind the apostrophe begins here.
    let end: Int
    /// An "n" stands before it.
    let denies: Bool
  }

  /// The apostrophe between the end of a word, at `start`, and the rest of it; nil where nothing, or all, is written apart.
  @inline(__always) func looseApostrophe(at start: Int) -> LooseApostrophe? {
    guard start + 1 < text.count else { return nil }
    if text[start] == 0xE2 { return findApostrophe(at: start) }
    switch text[start + 1] {
    case 0x20, 0x27, 0xE2: return findApostrophe(at: start)
    case 0x6E, 0x4E: return Ascii.isLetter(byte(start + 2 - place)) ? nil : findApostrophe(at: start)
    default: return nil
    }
  }

  private func findApostrophe(at start: Int) -> LooseApostrophe? {
    var place = start
    skipSpace(&place)
    let denies = letter(place) == 0x6E
    if denies {
      place += 1
      skipSpace(&place)
    }
    guard let length = apostropheLength(place) else { return nil }
    let end = place + length
    place = end
    skipSpace(&place)
    guard place > end || end - start > length, isTail(place, denies || letter(start - 1) == 0x6E) else {
      return nil
    }
    return LooseApostrophe(end: place, denies: denies)
  }

  private func skipSpace(_ place: inout Int) {
    if place < text.count, text[place] == 0x20 { place += 1 }
  }

  /// In lower case; 0 for what is no ASCII letter.
  private func letter(_ place: Int) -> UInt8 {
    place >= 0 && place < text.count && Ascii.isLetter(text[place]) ? text[place] | 0x20 : 0
  }

  private func apostropheLength(_ place: Int) -> Int? {
    guard place < text.count else { return nil }
    if text[place] == 0x27 { return 1 }
    guard text[place] >= 0x80, case (let length, .apostrophe) = Utf8.kind(text, at: place) else { return nil }
    return length
  }

  /// m, re, ve, ll, d, s, or t where it is that of "not": nothing else is ever written apart.
  private func isTail(_ place: Int, _ mayDeny: Bool) -> Bool {
    let (first, second) = (letter(place), letter(place + 1))
    guard second != 0 else {
      return first == 0x6D || first == 0x64 || first == 0x73 || first == 0x74 && mayDeny
    }
    let tail = (first, second)
    return letter(place + 2) == 0 && (tail == (0x72, 0x65) || tail == (0x76, 0x65) || tail == (0x6C, 0x6C))
  }
}
