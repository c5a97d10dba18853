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
      emit(verb(Bytes(rebasing: head.dropLast())))
      emit(not.bytes)
    } else if says(tail, "s"), says(head, "let") {
      emit(head)
      emit(us.bytes)
    } else if let full = full(tail) {
      if !head.isEmpty { split(head, emit: emit) }
      emit(full.bytes)
    } else {
      word.filter { $0 != 0x27 }.withUnsafeBufferPointer(emit)
    }
  }

  /// What stands behind the apostrophe, in full.
  private static func full(_ tail: Bytes) -> StaticString? {
    guard let first = tail.first, tail.count <= 2 else { return nil }
    return switch (first, tail.count == 2 ? tail[1] : 0) {
    case (0x73, 0): "'s"
    case (0x6D, 0): "am"
    case (0x64, 0): "'d"
    case (0x72, 0x65): "are"
    case (0x6C, 0x6C): "will"
    case (0x76, 0x65): "have"
    default: nil
    }
  }

  /// The verb before "n't".
  private static func verb(_ short: Bytes) -> Bytes {
    if says(short, "wo") { return will.bytes }
    if says(short, "ca") { return can.bytes }
    if says(short, "sha") { return shall.bytes }
    return says(short, "ai") ? be.bytes : short
  }

  private static func says(_ word: Bytes, _ text: StaticString) -> Bool {
    guard word.count == text.utf8CodeUnitCount else { return false }
    for index in word.indices where word[index] != text.utf8Start[index] { return false }
    return true
  }

  private static var not: StaticString { "not" }
  private static var us: StaticString { "us" }
  private static var will: StaticString { "will" }
  private static var can: StaticString { "can" }
  private static var shall: StaticString { "shall" }
  private static var be: StaticString { "is" }
}

extension StaticString {
  /// Its UTF-8.
  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
