/// The phrases of lists that can be spelt out, as a trie of words: walked from each token, it tells which begin there.
struct PhraseTrie: Sendable {
  /// A node's number. 0 is the root, and stands for "no node" as well, since no step leads back to the root. The node of a
  /// first word has that word's number; the children of a node lie side by side.
  typealias Node = Int32

  let nodes: Frozen<PhraseNode>
  /// The lists of which phrases end at nodes, node by node.
  let lists: Frozen<Int32>

  /// Good as long as the trie.
  var view: PhraseTrieView { PhraseTrieView(nodes: nodes.view, lists: lists.view) }
}

/// One node, with all that a walk asks of it.
struct PhraseNode: Sendable {
  /// The word that leads here.
  var word: Vocabulary.Word = 0
  /// A sibling whose word has the same bit; 0 for none.
  var alike: PhraseTrie.Node = 0
  /// The bits of the words that lead on, and the child of the lowest; the other children follow in the order of their bits.
  var leading: UInt64 = 0
  var next: PhraseTrie.Node = 0
  /// The child that any word at all leads to; 0 for none.
  var afterAnyWord: PhraseTrie.Node = 0
  /// The lists that have a phrase ending here.
  var lists: (first: Int32, end: Int32) = (0, 0)

  @inline(__always) static func bit(_ word: Vocabulary.Word) -> UInt64 { 1 << UInt64(word & 63) }
}

/// A trie that someone else owns, to be read without a retain.
struct PhraseTrieView {
  fileprivate let nodes: View<PhraseNode>
  fileprivate let lists: View<Int32>

  @inline(__always) func beginning(with word: Vocabulary.Word) -> PhraseTrie.Node { word }

  /// Has the node that a walk from this word begins at fetched from memory.
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

  /// Calls `body` for each list that has a phrase ending at a node.
  @inline(__always) func forEachList(at node: PhraseTrie.Node, _ body: (Int32) -> Void) {
    var (next, end) = nodes[Int(node)].lists
    while next < end {
      body(lists[Int(next)])
      next &+= 1
    }
  }
}
