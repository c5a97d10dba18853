/// One script as it was found: a path below scripts/ and the text.
public struct ScriptFile: Equatable, Sendable {
  /// Below the scripts folder: `flows/small-promise.yaml`.
  public let path: String
  /// The path as people know it, for diagnostics: `scripts/flows/small-promise.yaml`.
  public let name: String
  public let bytes: [UInt8]

  public init(path: String, name: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.name = name ?? "scripts/" + path
    self.bytes = bytes
  }

  public init(path: String, name: String? = nil, text: String) {
    self.init(path: path, name: name, bytes: Array(text.utf8))
  }

  /// The file's name without folders and what follows the first dot: `small-promise`.
  var stem: String { path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "" }

  /// The lines, without their ends.
  public var lines: [String] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  /// Whether the text stands somewhere in the file.
  func holds(_ text: String) -> Bool {
    let text = Array(text.utf8)
    guard let first = text.first, text.count <= bytes.count else { return false }
    // Byte by byte in a plain loop: `firstRange(of:)` is a fifth of the time to the first prompt.
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - text.count) where bytes[start] == first {
        if bytes[start..<(start + text.count)].elementsEqual(text) { return true }
      }
      return false
    }
  }

  /// Where a place is that was counted as if the text stood on one line: what lies behind the end of its line goes on
  /// in the next, which YAML reads as a blank between the two.
  func unfolded(_ place: Place) -> Place {
    let lines = lines
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
  func line(_ number: Int) -> String {
    let lines = lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }
}

extension [ScriptFile] {
  /// Each by its path below the scripts folder; of two with one path the later one.
  public var byPath: [String: ScriptFile] {
    Dictionary(map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
  }
}
