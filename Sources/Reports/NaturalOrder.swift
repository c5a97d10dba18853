extension String {
  /// Whether it stands before another text in a list that people read: as text does, but "Rep 2" before "Rep 10".
  public func standsBefore(_ other: String) -> Bool {
    var mine = self[...]
    var theirs = other[...]
    while let one = mine.first, let two = theirs.first {
      if one.isDigit, two.isDigit {
        let numbers = (mine.takeNumber(), theirs.takeNumber())
        if numbers.0 != numbers.1 { return (numbers.0.count, numbers.0) < (numbers.1.count, numbers.1) }
      } else {
        if one != two { return one < two }
        mine.removeFirst()
        theirs.removeFirst()
      }
    }
    if mine.isEmpty != theirs.isEmpty { return mine.isEmpty }
    // They differ in zeros before a number, if at all.
    return self < other
  }
}

extension Substring {
  /// Takes the digits that it begins with; gives them without zeros before them.
  fileprivate mutating func takeNumber() -> String {
    let digits = prefix(while: \.isDigit)
    removeFirst(digits.count)
    return String(digits.drop { $0 == "0" })
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
