/// The phrases of lists that are plain words, as a trie of words: walked from each token, it tells which begin there.
struct PhraseTrie: Sendable {
  /// Where a walk has come to; above 0.
  typealias Node = Int32

  /// For each word the node that a phrase beginning with it comes to; 0 where none does.
  fileprivate let beginnings: Frozen<Node>
  fileprivate let steps: Frozen<PhraseStep>
  /// The lists of which a phrase ends at a node.
  fileprivate let lists: Buckets<Int32>

  init(beginnings: [Node], steps: [PhraseStep], lists: Buckets<Int32>) {
    self.beginnings = Frozen(beginnings)
    self.steps = Frozen(steps)
    self.lists = lists
  }

  /// Good as long as the trie.
  var view: PhraseTrieView {
    PhraseTrieView(beginnings: beginnings.view, steps: steps.view, lists: lists.view)
  }
}

/// From a node by a word to a node; a free slot of the table leads to 0.
struct PhraseStep {
  let node: PhraseTrie.Node
  let word: Vocabulary.Word
  let next: PhraseTrie.Node

  static let free = PhraseStep(node: 0, word: 0, next: 0)

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
  fileprivate let lists: BucketsView<Int32>

  /// Calls `body` for each list that has a phrase of the first words of some tokens, with where the phrase ends; shorter
  /// phrases first.
  @inline(__always)
  func forEachPhrase(
    of tokens: View<Token>, from start: Int, before end: Int, _ body: (_ list: Int32, _ end: Int) -> Void
  ) {
    var node = beginnings[Int(tokens[start].word)]
    var place = start + 1
    while node != 0 {
      for entry in lists.range(node) { body(lists[entry], place) }
      guard place < end else { return }
      node = next(node, tokens[place].word)
      place += 1
    }
  }

  @inline(__always) private func next(_ node: PhraseTrie.Node, _ word: Vocabulary.Word) -> PhraseTrie.Node {
    var slot = PhraseStep.slot(of: node, word, among: steps.count)
    while steps[slot].next != 0, steps[slot].node != node || steps[slot].word != word {
      slot = (slot + 1) & (steps.count - 1)
    }
    return steps[slot].next
  }
}
