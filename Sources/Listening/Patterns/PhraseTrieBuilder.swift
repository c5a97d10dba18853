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
    var nodes: [PhraseNode] = []
    nodes.reserveCapacity(lastEnds.count + 1)
    for (node, last) in lastEnds.enumerated() {
      nodes.append(PhraseNode(afterAnyWord: afterAnyWord[node], lists: Int32(lists.count)))
      var end = last
      while end >= 0 {
        lists.append(ends[end].list)
        end = ends[end].earlier
      }
    }
    nodes.append(PhraseNode(lists: Int32(lists.count)))
    for step in steps where step.next != 0 { nodes[Int(step.node)].leading |= PhraseNode.bit(step.word) }
    return PhraseTrie(
      beginnings: Frozen(beginnings), steps: Frozen(steps), nodes: Frozen(nodes), lists: Frozen(lists))
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
