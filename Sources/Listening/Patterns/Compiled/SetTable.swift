/// The sets of words that steps ask for.
struct SetTable: Sendable {
  /// Half the memory of a word; a set with one that this cannot tell is a column.
  typealias SmallWord = UInt16

  let numbering: SetNumbering
  /// The words of large sets, a column each, those of lists first.
  let members: Members
  /// The rest, one behind the other: of a small set the number of its fours and its words, of a large one 0 and the two
  /// halves of its column.
  private let pool: Frozen<SmallWord>

  init(_ numbering: SetNumbering, pool: [SmallWord], columns: [[Vocabulary.Word]]) {
    self.numbering = numbering
    self.pool = Frozen(pool)
    members = Members(of: columns, count: Int(numbering.firstList))
  }

  /// Adds words, in ascending order, to a pool as a small set; false, and nothing is added, where they cannot be one. The
  /// last word fills the last four, so that a loop over them has few ways to end.
  static func append(few words: [Vocabulary.Word], to pool: inout [SmallWord]) -> Bool {
    guard let last = words.last.flatMap({ SmallWord(exactly: $0) }) else { return false }
    let fours = (words.count + 3) / 4
    pool.append(SmallWord(fours))
    for word in words { pool.append(SmallWord(word)) }
    for _ in words.count..<(fours * 4) { pool.append(last) }
    return true
  }

  /// Adds a large set to a pool.
  static func append(column number: Int, to pool: inout [SmallWord]) {
    pool += [0, SmallWord(truncatingIfNeeded: number), SmallWord(truncatingIfNeeded: number >> 16)]
  }

  enum Contents {
    /// The words of a small set, a number that four divides; the last more than once.
    case few(View<SmallWord>)
    /// The column of a large set.
    case column(Int32)
    case any
    case said
    case edge(Op.Edge)
  }

  /// Has the words of a small set fetched from memory.
  @inline(__always) func prefetch(_ set: Int32) { pool.view.prefetch(Int(max(set &- numbering.rest, 0))) }

  /// What a set has that is more than a word.
  @inline(__always) func contents(of set: Int32) -> Contents {
    guard set >= numbering.rest else {
      if set < numbering.any { return .column(set &- numbering.firstList) }
      return numbering.edge(of: set).map { .edge($0) } ?? (set == numbering.any ? .any : .said)
    }
    let place = Int(set &- numbering.rest)
    let fours = Int(pool[place])
    guard fours > 0 else { return .column(Int32(pool[place + 1]) | Int32(pool[place + 2]) << 16) }
    return .few(pool.view.part(from: place + 1, count: fours * 4))
  }
}
