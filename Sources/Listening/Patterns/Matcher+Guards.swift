/// Looking for the patterns of guards, by their numbers.
extension Matcher {
  /// Whether one of the patterns stands anywhere.
  func finds(_ patterns: Range<Int32>) -> Bool {
    for pattern in patterns where taking(tables.guards[Int(pattern)].needed, tokens) != 0 {
      for number in tables.guards[Int(pattern)].programs where finds(Int(number)) { return true }
    }
    return false
  }

  /// Whether one of the patterns, whole, ends at a place.
  func finds(_ patterns: Range<Int32>, endingAt place: Int) -> Bool {
    for pattern in patterns
    where backward(tables.guards[Int(pattern)].whole, sightings.stretch.bit(place)) != 0 {
      return true
    }
    return false
  }

  /// Whether one of the patterns, whole, begins at a place.
  func finds(_ patterns: Range<Int32>, beginningAt place: Int) -> Bool {
    for pattern in patterns
    where forward(tables.guards[Int(pattern)].whole, sightings.stretch.bit(place)) != 0 { return true }
    return false
  }
}
