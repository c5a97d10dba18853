/// The lines of a script, cut once: where what is wrong in it stands, however much that is.
struct SourceLines {
  /// Without their ends; the first is line 1.
  private let lines: [String]

  init(of file: ScriptFile) { lines = file.lines }

  /// Where a place is that was counted as if the text stood on one line: what lies behind the end of its line goes on
  /// in the next, which YAML reads as a blank between the two.
  func unfolded(_ place: Place) -> Place {
    var (line, column) = (place.line, place.column)
    while lines.indices.contains(line) {
      let written = lines[line - 1].unicodeScalars.lastIndex { !$0.properties.isWhitespace }
      let blank = written.map { lines[line - 1].unicodeScalars[...$0].count + 1 } ?? 1
      guard column > blank else { break }
      column += lines[line].unicodeScalars.prefix { $0.properties.isWhitespace }.count - blank
      line += 1
    }
    return Place(file: place.file, line: line, column: column, length: place.length)
  }

  /// Where a name first stands whole at or behind a place; the place itself when it does not.
  func place(of name: String, from place: Place) -> Place {
    for (index, line) in lines.enumerated().dropFirst(place.line - 1) {
      let from = index == place.line - 1 ? place.column - 1 : 0
      let line = line.unicodeScalars.dropFirst(from)
      let found = line.ranges(of: Array(name.unicodeScalars)).first { range in
        range.upperBound == line.endIndex || !isNameScalar(line[range.upperBound])
      }
      if let start = found?.lowerBound {
        return Place(
          file: place.file, line: index + 1,
          column: from + line.distance(from: line.startIndex, to: start) + 1,
          length: name.unicodeScalars.count)
      }
    }
    return place
  }

  /// A line by its number, from 1; empty past the last one.
  subscript(number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }
}
