/// Numbers the sets of words that steps ask for while patterns are written, each of them once.
///
/// A small set's number is the place of its words in the pool, so that nothing has to be looked up between the two, and the
/// sets of one pattern lie together.
struct SetBook {
  let numbering: SetNumbering
  private let lists: [[Vocabulary.Word]]
  private let wordSets: WordSets
  /// By `WordSets.ID`; below 0 for a set without a number yet.
  private var numbers: [Int32] = []
  private var pool: [SetTable.SmallWord] = []
  /// For each place of the pool the set that lies there.
  private var rest: [WordSets.ID] = []
  /// The sets that are columns, those of lists first.
  private var columns: [[Vocabulary.Word]]

  /// A set of this many words becomes a column: the words of the sentence are looked up in it, and not the other way round.
  private static let large = 64

  /// `words` is the size of the vocabulary, `lists` the words of each list.
  init(words: Int, lists: [[Vocabulary.Word]], _ wordSets: WordSets) {
    numbering = SetNumbering(words: words, lists: lists.count)
    self.lists = lists
    self.wordSets = wordSets
    columns = lists
  }

  mutating func number(of id: WordSets.ID) -> Int32 {
    let index = Int(id)
    if index >= numbers.count { numbers += repeatElement(-1, count: wordSets.count - numbers.count) }
    if numbers[index] < 0 { numbers[index] = newNumber(of: id) }
    return numbers[index]
  }

  private mutating func newNumber(of id: WordSets.ID) -> Int32 {
    let words = wordSets[id]
    guard words.count != 1 else { return words[0] }
    let number = numbering.rest + Int32(pool.count)
    if words.count >= Self.large || !SetTable.append(few: words, to: &pool) {
      SetTable.append(column: columns.count, to: &pool)
      columns.append(words)
    }
    while rest.count < pool.count { rest.append(id) }
    return number
  }

  /// The words of a set that is not any word nor what was said.
  func words(of number: Int32) -> [Vocabulary.Word] {
    if number < numbering.firstList { return [number] }
    if number < numbering.any { return lists[Int(number - numbering.firstList)] }
    return wordSets[rest[Int(number - numbering.rest)]]
  }

  var table: SetTable { SetTable(numbering, pool: pool, columns: columns) }
}
