/// Numbers the sets of words that steps ask for while patterns are written, each of them once.
struct SetBook {
  let numbering: SetNumbering
  private let lists: [[Vocabulary.Word]]
  private let wordSets: WordSets
  /// By what they are among the word sets; below 0 for one without a number yet.
  private var numbers: [Int32] = []
  private var rest: [WordSets.ID] = []

  /// `words` is the size of the vocabulary, `lists` the words of each list.
  init(words: Int, lists: [[Vocabulary.Word]], _ wordSets: WordSets) {
    numbering = SetNumbering(words: words, lists: lists.count)
    self.lists = lists
    self.wordSets = wordSets
  }

  mutating func number(of id: WordSets.ID) -> Int32 {
    let index = Int(id)
    if index >= numbers.count { numbers += repeatElement(-1, count: wordSets.count - numbers.count) }
    if numbers[index] >= 0 { return numbers[index] }
    let words = wordSets[id]
    if words.count == 1 {
      numbers[index] = words[0]
    } else {
      numbers[index] = numbering.rest + Int32(rest.count)
      rest.append(id)
    }
    return numbers[index]
  }

  /// The words of a set that is not any word nor what was said.
  func words(of number: Int32) -> [Vocabulary.Word] {
    if number < numbering.firstList { return [number] }
    if number < numbering.any { return lists[Int(number - numbering.firstList)] }
    return wordSets[rest[Int(number - numbering.rest)]]
  }

  var table: SetTable { SetTable(numbering, lists: lists, rest: rest.map { wordSets[$0] }) }
}
