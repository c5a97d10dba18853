/// Numbers the nodes of a trie anew, so that those to which one leads lie side by side.
struct PhraseTrieWriter {
  private typealias Node = PhraseTrie.Node

  /// Node by node, and by the bits of their words.
  private let steps: [PhraseStep]
  /// Where the steps of each node begin; those of the next begin where they end.
  private let starts: [Int]
  private let afterAnyWord: [Node]
  private let lists: [Int32]
  /// Where the lists of each node end; those of the next begin there.
  private let listsEnds: [Int32]
  /// What the nodes were before, in their new order; below 0 for one that nothing leads to.
  private var old: [Node] = []
  private var nodes: [PhraseNode] = []

  /// - Parameter slots: The steps, and free slots between them.
  init(_ slots: [PhraseStep], _ afterAnyWord: [PhraseTrie.Node], _ lists: [Int32], _ listsEnds: [Int32]) {
    self.afterAnyWord = afterAnyWord
    self.lists = lists
    self.listsEnds = listsEnds
    var starts = [Int](repeating: 0, count: afterAnyWord.count + 1)
    for step in slots where step.next != 0 { starts[Int(step.node) + 1] += 1 }
    for node in afterAnyWord.indices { starts[node + 1] += starts[node] }
    var steps = [PhraseStep](repeating: .none, count: starts[afterAnyWord.count])
    var ends = starts
    for step in slots where step.next != 0 {
      steps[ends[Int(step.node)]] = step
      ends[Int(step.node)] += 1
    }
    for node in afterAnyWord.indices where starts[node + 1] - starts[node] > 1 {
      steps[starts[node]..<starts[node + 1]].sort { ($0.word & 63, $0.word) < ($1.word & 63, $1.word) }
    }
    self.steps = steps
    self.starts = starts
  }

  /// - Parameter beginnings: For each word the node that a phrase beginning with it comes to; 0 where none does.
  func trie(_ beginnings: [PhraseTrie.Node]) -> PhraseTrie {
    var writer = self
    for (word, node) in beginnings.enumerated() {
      writer.add(word > 0 && node == 0 ? -1 : node, word: Vocabulary.Word(word))
    }
    var number = 0
    while number < writer.nodes.count {
      let node = Int(writer.old[number])
      if node >= 0 {
        writer.addNodes(after: node, number)
        writer.nodes[number].lists = (node > 0 ? listsEnds[node - 1] : 0, listsEnds[node])
      }
      number += 1
    }
    return PhraseTrie(nodes: Frozen(writer.nodes), lists: Frozen(lists))
  }

  private mutating func add(_ node: PhraseTrie.Node, word: Vocabulary.Word) {
    old.append(node)
    nodes.append(PhraseNode(word: word))
  }

  /// Adds the nodes to which one leads: for each bit one, and behind them those of other words with the same.
  private mutating func addNodes(after node: Int, _ number: Int) {
    let steps = steps[starts[node]..<starts[node + 1]]
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
    if afterAnyWord[node] != 0 {
      nodes[number].afterAnyWord = Node(nodes.count)
      add(afterAnyWord[node], word: 0)
    }
  }
}
