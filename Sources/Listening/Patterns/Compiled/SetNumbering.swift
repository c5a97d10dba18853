/// How the sets of words that steps ask for are numbered: each word alone by its own number, then those of lists, any
/// word, what the counterpart said, the edges, and the rest.
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
    rest = said + 1 + Int32(Op.Edge.allCases.count)
  }

  /// The set that has the tokens, and the end behind the last of them, before which an edge is.
  @inline(__always) func edge(_ edge: Op.Edge) -> Int32 { said + 1 + edge.rawValue }

  /// The edge that a set stands for; nil where it stands for none.
  @inline(__always) func edge(of set: Int32) -> Op.Edge? { Op.Edge(rawValue: set &- said &- 1) }

  @inline(__always) func list(_ list: Int32) -> Int32 { firstList &+ list }
}
