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

  /// The lines, without their ends.
  var lines: [String] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  /// Where a text stands first; the first line when it does not stand in one line as it is.
  public func place(of text: String) -> Place {
    let (line, column) = find(text)
    return Place(file: name, line: line, column: column, length: max(1, text.unicodeScalars.count))
  }

  /// The line that holds a text.
  public func sourceLine(of text: String) -> String { line(find(text).line) }

  private func find(_ text: String) -> (line: Int, column: Int) {
    for (index, line) in lines.enumerated() {
      if let range = line.firstRange(of: text) {
        return (index + 1, line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1)
      }
    }
    return (1, 1)
  }

  /// A line by its number, from 1; empty past the last one.
  func line(_ number: Int) -> String {
    let lines = lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }
}
