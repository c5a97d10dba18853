/// Gathers the phrases of lists while patterns are compiled, and becomes a trie.
struct PhraseTrieBuilder {
  private typealias Node = PhraseTrie.Node

  /// An open hash table, at most half of it taken.
  private var steps = [PhraseStep](repeating: .free, count: 1 << 12)
  private var beginnings: [Vocabulary.Word: Node] = [:]
  /// Nodes are numbered from 1 on.
  private var count: Int32 = 1
  /// The lists of which a phrase ends at a node, each once; the last first, with the number of the one before it.
  private var ends: [(list: Int32, earlier: Int)] = []
  /// For each node the last of its ends; below 0 for none.
  private var lastEnds = [-1]

  /// Adds a phrase of a list, with any of some words at each of its places.
  mutating func add(_ places: [Wordings.Place], of list: Int32) {
    guard let first = places.first else { return }
    for word in first { add(places.dropFirst(), of: list, after: beginning(word)) }
  }

  func trie(words: Int) -> PhraseTrie {
    PhraseTrie(
      beginnings: (0..<Vocabulary.Word(words)).map { beginnings[$0] ?? 0 }, steps: steps,
      lists: Buckets(keys: Int(count)) { put in
        for (node, last) in lastEnds.enumerated() {
          var end = last
          while end >= 0 {
            put(Int32(node), ends[end].list)
            end = ends[end].earlier
          }
        }
      })
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

  private mutating func beginning(_ word: Vocabulary.Word) -> Node {
    if let known = beginnings[word] { return known }
    let node = addNode()
    beginnings[word] = node
    return node
  }

  private mutating func step(from node: Node, _ word: Vocabulary.Word) -> Node {
    let slot = slot(of: node, word)
    if steps[slot].next != 0 { return steps[slot].next }
    let next = addNode()
    steps[slot] = PhraseStep(node: node, word: word, next: next)
    if Int(next) * 2 > steps.count { grow() }
    return next
  }

  private mutating func addNode() -> Node {
    lastEnds.append(-1)
    defer { count += 1 }
    return count
  }

  private func slot(of node: Node, _ word: Vocabulary.Word) -> Int {
    var slot = PhraseStep.slot(of: node, word, among: steps.count)
    while steps[slot].next != 0, steps[slot].node != node || steps[slot].word != word {
      slot = (slot + 1) & (steps.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let known = steps.filter { $0.next != 0 }
    steps = Array(repeating: .free, count: steps.count * 2)
    for step in known { steps[slot(of: step.node, step.word)] = step }
  }
}
