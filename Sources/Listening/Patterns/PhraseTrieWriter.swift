/// Numbers the nodes of a trie anew, so that those to which one leads lie side by side.
struct PhraseTrieWriter {
  private typealias Node = PhraseTrie.Node

  /// Node by node, and by the bits of their words.
  private let steps: [PhraseStep]
  /// Where the steps of each node begin; those of the next begin where they end.
  private let starts: [Int]
  private let afterAnyWord: [Node]
  /// What the nodes were before, in their new order; below 0 for one that nothing leads to.
  private var old: [Node] = []
  private var nodes: [PhraseNode] = []

  /// - Parameter slots: The steps, and free slots between them.
  init(_ slots: [PhraseStep], _ afterAnyWord: [PhraseTrie.Node]) {
    self.afterAnyWord = afterAnyWord
    var order: [(key: UInt64, slot: Int)] = []
    var starts = [Int](repeating: 0, count: afterAnyWord.count + 1)
    for (slot, step) in slots.enumerated() where step.next != 0 {
      order.append((UInt64(step.node) << 32 | UInt64(step.word & 63) << 24 | UInt64(step.word), slot))
      starts[Int(step.node) + 1] += 1
    }
    for node in afterAnyWord.indices { starts[node + 1] += starts[node] }
    order.sort { $0.key < $1.key }
    steps = order.map { slots[$0.slot] }
    self.starts = starts
  }

  /// - Parameters:
  ///   - beginnings: For each word the node that a phrase beginning with it comes to; 0 where none does.
  ///   - lists: For each node those of which a phrase ends there.
  func trie(_ beginnings: [PhraseTrie.Node], lists: [[Int32]]) -> PhraseTrie {
    var writer = self
    for (word, node) in beginnings.enumerated() {
      writer.add(word > 0 && node == 0 ? -1 : node, word: Vocabulary.Word(word))
    }
    var all: [Int32] = []
    var number = 0
    while number < writer.nodes.count {
      let node = writer.old[number]
      if node >= 0 {
        writer.addNodes(after: node, number)
        let first = Int32(all.count)
        all += lists[Int(node)]
        writer.nodes[number].lists = (first, Int32(all.count))
      }
      number += 1
    }
    return PhraseTrie(nodes: Frozen(writer.nodes), lists: Frozen(all))
  }

  private mutating func add(_ node: PhraseTrie.Node, word: Vocabulary.Word) {
    old.append(node)
    nodes.append(PhraseNode(word: word))
  }

  /// Adds the nodes to which one leads: for each bit one, and behind them those of other words with the same.
  private mutating func addNodes(after node: PhraseTrie.Node, _ number: Int) {
    let steps = steps[starts[Int(node)]..<starts[Int(node) + 1]]
    var leading: UInt64 = 0
    nodes[number].next = Node(nodes.count)
    for step in steps where leading & PhraseNode.bit(step.word) == 0 {
      leading |= PhraseNode.bit(step.word)
      add(step.next, word: step.word)
    }
    nodes[number].leading = leading
    var place = Int(nodes[number].next) - 1
    var bit: UInt64 = 0
    for step in steps {
      if bit != PhraseNode.bit(step.word) {
        bit = PhraseNode.bit(step.word)
        place += 1
      } else {
        add(step.next, word: step.word)
        nodes[nodes.count - 1].alike = nodes[place].alike
        nodes[place].alike = Node(nodes.count - 1)
      }
    }
    if afterAnyWord[Int(node)] != 0 {
      nodes[number].afterAnyWord = Node(nodes.count)
      add(afterAnyWord[Int(node)], word: 0)
    }
  }
}
