/// The phrases of lists that can be spelt out, as a trie of words: walked from each token, it tells which begin there.
struct PhraseTrie: Sendable {
  /// Where a walk has come to. 0 is where it begins, and also where it ends: no step leads back there. Where one word alone
  /// leads has the number of that word, and where one node leads lies side by side.
  typealias Node = Int32

  let nodes: Frozen<PhraseNode>
  /// The lists of which phrases end at nodes, node by node.
  let lists: Frozen<Int32>

  /// Good as long as the trie.
  var view: PhraseTrieView { PhraseTrieView(nodes: nodes.view, lists: lists.view) }
}

/// What a walk asks of a node, all in one place.
struct PhraseNode: Sendable {
  /// The word that leads here.
  var word: Vocabulary.Word = 0
  /// Another node where a word leads with the same bit; 0 for none.
  var alike: PhraseTrie.Node = 0
  /// The bits of the words that lead on, and where that of the lowest leads; where the others do follows in their order.
  var leading: UInt64 = 0
  var next: PhraseTrie.Node = 0
  /// Where any word at all leads; 0 for nowhere.
  var afterAnyWord: PhraseTrie.Node = 0
  /// The lists of which a phrase ends here.
  var lists: (first: Int32, end: Int32) = (0, 0)

  @inline(__always) static func bit(_ word: Vocabulary.Word) -> UInt64 { 1 << UInt64(word & 63) }
}

/// A trie that someone else owns, to be read without a retain.
struct PhraseTrieView {
  fileprivate let nodes: View<PhraseNode>
  fileprivate let lists: View<Int32>

  @inline(__always) func beginning(with word: Vocabulary.Word) -> PhraseTrie.Node { word }

  /// Has what a walk from a word asks for fetched from memory.
  @inline(__always) func prefetch(beginningWith word: Vocabulary.Word) { nodes.prefetch(Int(word)) }

  @inline(__always) func after(_ node: PhraseTrie.Node, _ word: Vocabulary.Word) -> PhraseTrie.Node {
    let bit = PhraseNode.bit(word)
    let leading = nodes[Int(node)].leading
    guard leading & bit != 0 else { return 0 }
    var next = nodes[Int(node)].next &+ Int32(truncatingIfNeeded: (leading & (bit &- 1)).nonzeroBitCount)
    while next != 0, nodes[Int(next)].word != word { next = nodes[Int(next)].alike }
    return next
  }

  @inline(__always) func afterAnyWord(_ node: PhraseTrie.Node) -> PhraseTrie.Node {
    nodes[Int(node)].afterAnyWord
  }

  /// Calls `body` for each list of which a phrase ends at a node.
  @inline(__always) func forEachList(at node: PhraseTrie.Node, _ body: (Int32) -> Void) {
    var (next, end) = nodes[Int(node)].lists
    while next < end {
      body(lists[Int(next)])
      next &+= 1
    }
  }
}
