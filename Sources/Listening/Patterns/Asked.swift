/// What a stretch must have for a step to be taken: one of some words, or a phrase of one of some lists.
struct Asked {
  let words: WordSets.ID
  /// In ascending order.
  let lists: [Int32]
  /// How often a stretch has it, roughly.
  let cost: Int
}

/// Numbers the needs of programs while they are written, each of them once.
struct NeedBook {
  /// The need of no word at all.
  static let nothing: Int32 = 0

  private struct Key: Hashable {
    let words: WordSets.ID
    let lists: [Int32]
  }

  private var needs: [(words: [Vocabulary.Word], lists: [Int32])] = [([], [])]
  private var numbers: [Key: Int32] = [:]
  /// What sets off the programs, by need.
  private var triggers: [(need: Int32, trigger: Trigger)] = []

  mutating func number(of asked: Asked, _ words: [Vocabulary.Word]) -> Int32 {
    let key = Key(words: asked.words, lists: asked.lists)
    if let number = numbers[key] { return number }
    let number = Int32(needs.count)
    needs.append((words, asked.lists))
    numbers[key] = number
    return number
  }

  /// Has a program tried where `need` is filled, which is nothing where any word will do.
  mutating func add(_ trigger: Trigger, at need: Int32) { triggers.append((need, trigger)) }

  /// The needs in a new order: nothing first, then those that set something off.
  private func order() -> (numbers: [Int32], triggering: Int) {
    var sets = [Bool](repeating: false, count: needs.count)
    for (need, _) in triggers { sets[Int(need)] = true }
    sets[Int(Self.nothing)] = true
    let order = sets.indices.filter { sets[$0] } + sets.indices.filter { !sets[$0] }
    var numbers = [Int32](repeating: 0, count: needs.count)
    for (number, need) in order.enumerated() { numbers[need] = Int32(number) }
    return (numbers, sets.count { $0 })
  }

  /// An index of the programs by what sets them off.
  func index(words: Int, lists: Int, setsOfWord: Buckets<Int32>) -> NeedIndex {
    let (numbers, triggering) = order()
    return NeedIndex(
      count: needs.count, triggering: triggering, setsOfWord: setsOfWord,
      ofWord: Buckets(keys: words) { put in
        for (need, number) in zip(needs, numbers) { for word in need.words { put(word, number) } }
      },
      ofList: Buckets(keys: lists) { put in
        for (need, number) in zip(needs, numbers) { for list in need.lists { put(list, number) } }
      },
      programs: Buckets(keys: triggering) { put in
        for (need, trigger) in triggers where need != Self.nothing {
          put(numbers[Int(need)], trigger.renumbered(numbers))
        }
      },
      everywhere: Frozen(
        triggers.filter { $0.need == Self.nothing }.map { $0.trigger.renumbered(numbers) }))
  }
}

extension Trigger {
  fileprivate func renumbered(_ numbers: [Int32]) -> Trigger {
    Trigger(
      program: program, owner: owner, others: (numbers[Int(others.0)], numbers[Int(others.1)]))
  }
}
