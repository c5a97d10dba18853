/// Takes contractions apart: `don't` is `do not`, `we'll` is `we will`.
///
/// `'s` and `'d` stay words of their own, since only what follows could tell is, has and the possessive apart.
enum Contraction {
  /// The word has an apostrophe.
  static func split(_ word: [UInt8], emit: ([UInt8]) -> Void) {
    guard let apostrophe = word.lastIndex(of: 0x27) else { return emit(word) }
    let head = word[..<apostrophe]
    let tail = word[(apostrophe + 1)...]
    if tail.elementsEqual(t), head.last == 0x6E {
      let verb = head.dropLast()
      emit(irregular.first(where: { verb.elementsEqual($0.short) })?.full ?? Array(verb))
      emit(not)
    } else if tail.elementsEqual(s), head.elementsEqual(lets) {
      emit(lets)
      emit(us)
    } else if let full = tails.first(where: { tail.elementsEqual($0.short) })?.full {
      if !head.isEmpty { split(Array(head), emit: emit) }
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
  private static let irregular: [(short: [UInt8], full: [UInt8])] = [
    (bytes("wo"), full: bytes("will")), (bytes("ca"), bytes("can")), (bytes("sha"), bytes("shall")),
    (bytes("ai"), bytes("is")),
  ]
  private static let tails: [(short: [UInt8], full: [UInt8])] = [
    (bytes("s"), full: bytes("'s")), (bytes("m"), bytes("am")), (bytes("re"), bytes("are")),
    (bytes("ll"), bytes("will")), (bytes("ve"), bytes("have")), (bytes("d"), bytes("'d")),
  ]
}
