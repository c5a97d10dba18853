/// A text of a script, with its place.
struct Word: Hashable {
  let text: String
  /// The file's name as diagnostics show it.
  private let file: String
  private let line: Int
  private let column: Int
  private let style: Style

  /// How the text stands in the source.
  enum Style: Hashable {
    case plain
    /// In single or double quotes.
    case quoted
    /// After `|` or `>`: the place is that sign's.
    case block
    /// Not letter by letter: the place is where it begins.
    case derived
  }

  init(_ text: String, file: String, line: Int, column: Int, style: Style) {
    self.text = text
    self.file = file
    self.line = line
    self.column = column
    self.style = style
  }

  init(_ text: String, at place: Place, verbatim: Bool = true) {
    self.init(
      text, file: place.file, line: place.line, column: place.column, style: verbatim ? .plain : .derived)
  }

  /// The place of the whole text, inside its quotes.
  var place: Place {
    Place(
      file: file, line: line, column: firstColumn,
      length: style == .block ? 1 : max(1, text.unicodeScalars.count))
  }

  private var firstColumn: Int { style == .quoted ? column + 1 : column }

  /// Whether it stands in the source letter by letter, on one line and without escapes, so that parts have places.
  private var isVerbatim: Bool {
    switch style {
    case .plain: !text.utf8.contains(10)
    case .quoted:
      !text.utf8.contains {
        $0 == 10 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "'")
      }
    case .block, .derived: false
    }
  }

  /// Something that the text names, wherever in it.
  func named(_ text: String) -> Word { Word(text, file: file, line: line, column: column, style: .derived) }

  /// A part of the text: `offset` and `length` count Unicode scalars.
  func part(_ text: String, offset: Int, length: Int) -> Word {
    Parts(of: self).part(text, offset: offset, length: length)
  }

  /// What its parts are made from, many of one long text: whether they have places is looked up once.
  struct Parts {
    private let whole: Word
    /// Where the parts have no places of their own, that of the whole.
    private let place: Place?

    init(of whole: Word) {
      self.whole = whole
      place = whole.isVerbatim ? nil : whole.place
    }

    func part(_ text: String, offset: Int, length: Int) -> Word {
      if let place { return Word(text, at: place, verbatim: false) }
      return Word(
        text,
        at: Place(
          file: whole.file, line: whole.line, column: whole.firstColumn + offset, length: max(1, length)))
    }
  }
}
