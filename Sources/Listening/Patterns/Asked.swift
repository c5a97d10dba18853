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
  private struct Key: Hashable {
    let words: WordSets.ID
    let lists: [Int32]
  }

  private var needs: [(words: [Vocabulary.Word], lists: [Int32])] = []
  private var numbers: [Key: Int32] = [:]

  mutating func number(of asked: Asked, _ words: [Vocabulary.Word]) -> Int32 {
    let key = Key(words: asked.words, lists: asked.lists)
    if let number = numbers[key] { return number }
    let number = Int32(needs.count)
    needs.append((words, asked.lists))
    numbers[key] = number
    return number
  }

  /// An index of chosen programs by what sets them off.
  func index(_ chosen: [Int32], among programs: [Program], words: Int, lists: Int) -> NeedIndex {
    NeedIndex(
      count: needs.count,
      ofWord: Buckets(keys: words) { put in
        for (need, filling) in needs.enumerated() { for word in filling.words { put(word, Int32(need)) } }
      },
      ofList: Buckets(keys: lists) { put in
        for (need, filling) in needs.enumerated() { for list in filling.lists { put(list, Int32(need)) } }
      },
      programs: Buckets(keys: needs.count) { put in
        for number in chosen where programs[Int(number)].trigger >= 0 {
          let program = programs[Int(number)]
          let others = [program.anchored, program.needs.0, program.needs.1].filter { $0 != program.trigger }
          put(
            program.trigger,
            Trigger(program: number, others: (others.first ?? -1, others.dropFirst().first ?? -1)))
        }
      },
      everywhere: chosen.filter { programs[Int($0)].trigger < 0 })
  }
}
