/// Gathers the phrases of lists while patterns are compiled, and becomes a trie.
struct PhraseTrieBuilder {
  private typealias Node = PhraseTrie.Node

  /// An open hash table, at most half of it taken.
  private var steps = [PhraseStep](repeating: .none, count: 1 << 14)
  private var beginnings: [Node]
  /// For each node where any word leads, and the last of its ends; below 0 for none.
  private var afterAnyWord: [Node] = [0]
  private var lastEnds = [-1]
  /// The lists of which a phrase ends at a node, each once, with the number of the one before it.
  private var ends: [(list: Int32, earlier: Int)] = []

  /// - Parameter words: How many the vocabulary has.
  init(words: Int) { beginnings = Array(repeating: 0, count: words) }

  var trie: PhraseTrie {
    var lists: [Int32] = []
    var listsEnds: [Int32] = []
    listsEnds.reserveCapacity(lastEnds.count)
    for last in lastEnds {
      var end = last
      while end >= 0 {
        lists.append(ends[end].list)
        end = ends[end].earlier
      }
      listsEnds.append(Int32(lists.count))
    }
    return PhraseTrieWriter(steps, afterAnyWord, lists, listsEnds).trie(beginnings)
  }

  /// Adds a phrase of a list, with any of some words at each of its places.
  mutating func add(_ places: [Wordings.Place], of list: Int32) {
    if !places.isEmpty { add(places[...], of: list, after: 0) }
  }

  private mutating func add(_ places: ArraySlice<Wordings.Place>, of list: Int32, after node: Node) {
    guard let words = places.first else { return end(list, at: node) }
    for word in words { add(places.dropFirst(), of: list, after: step(from: node, word)) }
  }

  private mutating func end(_ list: Int32, at node: Node) {
    var end = lastEnds[Int(node)]
    while end >= 0 {
      if ends[end].list == list { return }
      end = ends[end].earlier
    }
    ends.append((list, lastEnds[Int(node)]))
    lastEnds[Int(node)] = ends.count - 1
  }

  private mutating func step(from node: Node, _ word: Vocabulary.Word) -> Node {
    if word == Wordings.anyWord {
      if afterAnyWord[Int(node)] == 0 { afterAnyWord[Int(node)] = addNode() }
      return afterAnyWord[Int(node)]
    }
    if node == 0 {
      if beginnings[Int(word)] == 0 { beginnings[Int(word)] = addNode() }
      return beginnings[Int(word)]
    }
    var slot = slot(of: node, word)
    if steps[slot].next == 0 {
      if lastEnds.count * 2 > steps.count {
        grow()
        slot = self.slot(of: node, word)
      }
      steps[slot] = PhraseStep(node: node, word: word, next: addNode())
    }
    return steps[slot].next
  }

  private mutating func addNode() -> Node {
    lastEnds.append(-1)
    afterAnyWord.append(0)
    return Node(lastEnds.count - 1)
  }

  private func slot(of node: Node, _ word: Vocabulary.Word) -> Int {
    var slot = PhraseStep.slot(of: node, word, among: steps.count)
    while !steps[slot].ends(node, word) { slot = (slot + 1) & (steps.count - 1) }
    return slot
  }

  private mutating func grow() {
    let known = steps.filter { $0.next != 0 }
    steps = Array(repeating: .none, count: steps.count * 2)
    for step in known { steps[slot(of: step.node, step.word)] = step }
  }
}

/// From a node by a word to a node.
struct PhraseStep {
  let node: PhraseTrie.Node
  let word: Vocabulary.Word
  let next: PhraseTrie.Node

  /// What stands in a free slot of the table.
  static let none = PhraseStep(node: 0, word: 0, next: 0)

  /// Whether a search for a step ends here: at the step, or where it would have been put.
  @inline(__always) func ends(_ node: PhraseTrie.Node, _ word: Vocabulary.Word) -> Bool {
    self.node == node && self.word == word || next == 0
  }

  /// Where to look for a step first, in an open hash table of so many slots, a power of two.
  @inline(__always)
  static func slot(of node: PhraseTrie.Node, _ word: Vocabulary.Word, among slots: Int) -> Int {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots - 1)
  }
}
