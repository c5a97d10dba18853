/// Takes contractions apart: `don't` is `do not`, `we'll` is `we will`.
///
/// `'s` and `'d` stay words of their own, since only what follows could tell is, has and the possessive apart.
enum Contraction {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The word has an apostrophe.
  static func split(_ word: Bytes, emit: (Bytes) -> Void) {
    guard let apostrophe = word.lastIndex(of: 0x27) else { return emit(word) }
    let head = Bytes(rebasing: word[..<apostrophe])
    let tail = Bytes(rebasing: word[(apostrophe + 1)...])
    if says(tail, "t"), head.last == 0x6E {
      let verb = Bytes(rebasing: head.dropLast())
      let full = irregular.first { says(verb, $0.short) }?.full
      if let full { full.withUTF8Buffer(emit) } else { emit(verb) }
      not.withUTF8Buffer(emit)
    } else if says(tail, "s"), says(head, "let") {
      emit(head)
      us.withUTF8Buffer(emit)
    } else if let full = tails.first(where: { says(tail, $0.short) })?.full {
      if !head.isEmpty { split(head, emit: emit) }
      full.withUTF8Buffer(emit)
    } else {
      word.filter { $0 != 0x27 }.withUnsafeBufferPointer(emit)
    }
  }

  private static func says(_ word: Bytes, _ text: StaticString) -> Bool {
    guard word.count == text.utf8CodeUnitCount else { return false }
    for index in word.indices where word[index] != text.utf8Start[index] { return false }
    return true
  }

  private static let not: StaticString = "not"
  private static let us: StaticString = "us"
  private static let irregular: [(short: StaticString, full: StaticString)] = [
    ("wo", "will"), ("ca", "can"), ("sha", "shall"), ("ai", "is"),
  ]
  private static let tails: [(short: StaticString, full: StaticString)] = [
    ("s", "'s"), ("m", "am"), ("re", "are"), ("ll", "will"), ("ve", "have"), ("d", "'d"),
  ]
}
