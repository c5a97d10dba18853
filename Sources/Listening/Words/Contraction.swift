/// Takes contractions apart: `don't` is `do not`, `we'll` is `we will`.
///
/// `'s` and `'d` stay words of their own, since only what follows could tell is, has and the possessive apart.
enum Contraction {
  static func split(_ word: [UInt8], emit: ([UInt8]) -> Void) {
    guard let apostrophe = word.lastIndex(of: 0x27) else { return emit(word) }
    let head = Array(word[..<apostrophe])
    let tail = Array(word[(apostrophe + 1)...])
    if tail == t, head.last == 0x6E {
      let verb = Array(head.dropLast())
      emit(irregular[verb] ?? verb)
      emit(not)
    } else if tail == s, head == lets {
      emit(head)
      emit(us)
    } else if let full = tails[tail] {
      if !head.isEmpty { split(head, emit: emit) }
      emit(full)
    } else {
      emit(word.filter { $0 != 0x27 })
    }
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { Array($0) }
  }

  private static let t = bytes("t")
  private static let s = bytes("s")
  private static let us = bytes("us")
  private static let not = bytes("not")
  private static let lets = bytes("let")
  private static let irregular: [[UInt8]: [UInt8]] = [
    bytes("wo"): bytes("will"), bytes("ca"): bytes("can"), bytes("sha"): bytes("shall"),
    bytes("ai"): bytes("is"),
  ]
  private static let tails: [[UInt8]: [UInt8]] = [
    bytes("m"): bytes("am"), bytes("re"): bytes("are"), bytes("ll"): bytes("will"),
    bytes("ve"): bytes("have"),
    bytes("s"): bytes("'s"), bytes("d"): bytes("'d"),
  ]
}
