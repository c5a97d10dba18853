/// The phrases of lists that can be spelt out, as a trie of words: walked from each token, it tells which begin there.
struct PhraseTrie: Sendable {
  /// Where a walk has come to. 0 is where it begins, and also where it ends: no step leads back there.
  typealias Node = Int32

  /// For each word the node that a phrase beginning with it comes to; 0 where none does.
  let beginnings: Frozen<Node>
  let steps: Frozen<PhraseStep>
  let nodes: Frozen<PhraseNode>
  /// The lists of which phrases end at nodes, node by node.
  let lists: Frozen<Int32>

  /// Good as long as the trie.
  var view: PhraseTrieView {
    PhraseTrieView(beginnings: beginnings.view, steps: steps.view, nodes: nodes.view, lists: lists.view)
  }
}

/// What a walk asks of a node, all in one place.
struct PhraseNode: Sendable {
  /// A bit for some words each: most that lead nowhere are known by it.
  var leading: UInt64 = 0
  /// Where any word at all leads; 0 for nowhere.
  var afterAnyWord: PhraseTrie.Node = 0
  /// The first of the lists of which a phrase ends here; the next node's is behind the last.
  var lists: Int32 = 0

  @inline(__always) static func bit(_ word: Vocabulary.Word) -> UInt64 { 1 << UInt64(word & 63) }
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

/// A trie that someone else owns, to be read without a retain.
struct PhraseTrieView {
  fileprivate let beginnings: View<PhraseTrie.Node>
  fileprivate let steps: View<PhraseStep>
  fileprivate let nodes: View<PhraseNode>
  fileprivate let lists: View<Int32>

  @inline(__always) func beginning(with word: Vocabulary.Word) -> PhraseTrie.Node { beginnings[Int(word)] }

  /// Has what a walk from a word asks for fetched from memory.
  @inline(__always) func prefetch(beginningWith word: Vocabulary.Word) {
    nodes.prefetch(Int(beginnings[Int(word)]))
  }

  @inline(__always) func after(_ node: PhraseTrie.Node, _ word: Vocabulary.Word) -> PhraseTrie.Node {
    guard nodes[Int(node)].leading & PhraseNode.bit(word) != 0 else { return 0 }
    var slot = PhraseStep.slot(of: node, word, among: steps.count)
    while !steps[slot].ends(node, word) { slot = (slot + 1) & (steps.count - 1) }
    return steps[slot].next
  }

  @inline(__always) func afterAnyWord(_ node: PhraseTrie.Node) -> PhraseTrie.Node {
    nodes[Int(node)].afterAnyWord
  }

  /// Calls `body` for each list of which a phrase ends at a node.
  @inline(__always) func forEachList(at node: PhraseTrie.Node, _ body: (Int32) -> Void) {
    for index in nodes[Int(node)].lists..<nodes[Int(node) + 1].lists { body(lists[Int(index)]) }
  }
}
