/// A text of a script, with its place.
struct Word: Hashable {
  let text: String
  let place: Place
  /// Whether the text stands in the source as it is here, so that a place inside it can be told.
  let verbatim: Bool

  init(_ text: String, at place: Place, verbatim: Bool = true) {
    self.text = text
    self.place = place
    self.verbatim = verbatim
  }

  /// A part of the text: `offset` and `length` count Unicode scalars.
  func part(_ text: String, offset: Int, length: Int) -> Word {
    guard verbatim else { return Word(text, at: place, verbatim: false) }
    return Word(
      text,
      at: Place(file: place.file, line: place.line, column: place.column + offset, length: max(1, length)))
  }
}
