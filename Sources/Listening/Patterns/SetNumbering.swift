/// How the sets of words that steps ask for are numbered: each word alone by its own number, then those of lists, any
/// word, what the counterpart said, and the rest.
struct SetNumbering: Sendable {
  /// The first of the lists' sets, which is how many words there are.
  let firstList: Int32
  let any: Int32
  let said: Int32
  /// The first of the rest.
  let rest: Int32

  init(words: Int, lists: Int) {
    firstList = Int32(words)
    any = Int32(words + lists)
    said = any + 1
    rest = any + 2
  }

  @inline(__always) func list(_ list: Int32) -> Int32 { firstList &+ list }
}
