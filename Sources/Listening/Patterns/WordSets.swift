/// Sets of words, numbered, each of them once. Shared while patterns are compiled.
final class WordSets {
  typealias ID = Int32
  static let none: ID = 0

  /// In ascending order.
  private var members: [[Vocabulary.Word]] = [[]]
  private var ids: [[Vocabulary.Word]: ID] = [[]: none]

  var count: Int { members.count }

  subscript(_ id: ID) -> [Vocabulary.Word] { members[Int(id)] }

  /// The set of these words, in whatever order and however often.
  func set(of words: [Vocabulary.Word]) -> ID {
    var sorted = words
    if sorted.count > 1 {
      sorted.sort()
      var last = 0
      for index in 1..<sorted.count where sorted[index] != sorted[last] {
        last += 1
        sorted[last] = sorted[index]
      }
      sorted.removeLast(sorted.count - last - 1)
    }
    if let id = ids[sorted] { return id }
    let id = ID(members.count)
    members.append(sorted)
    ids[sorted] = id
    return id
  }
}
