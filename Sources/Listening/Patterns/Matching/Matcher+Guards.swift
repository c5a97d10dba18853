/// Looking for what guards ask about, by its number.
extension Matcher {
  /// Whether it stands anywhere.
  func finds(guard number: Int32) -> Bool {
    let sought = tables.guards[Int(number)]
    return taking(sought.needed, tokens) != 0 && sought.programs.contains { finds(Int($0)) }
  }

  /// Whether it, whole, ends at a place.
  func finds(guard number: Int32, endingAt place: Int) -> Bool {
    backward(tables.guards[Int(number)].whole, sightings.stretch.bit(place)) != 0
  }

  /// Whether it, whole, begins at a place.
  func finds(guard number: Int32, beginningAt place: Int) -> Bool {
    forward(tables.guards[Int(number)].whole, sightings.stretch.bit(place)) != 0
  }
}
