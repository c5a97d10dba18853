import Scripts

/// Where something stands in a script, and the line that holds it.
typealias FoundPlace = (place: Place, source: String)

extension Diagnostic {
  init(_ code: DiagnosticCode, at found: FoundPlace, _ message: String, help: String) {
    self.init(code, at: found.place, message, help: help, source: found.source)
  }
}

extension ScriptFile {
  /// Where a text stands first, and its line; the first line when it does not stand in one line as it is.
  func place(of text: String) -> FoundPlace {
    find(text) { _ in true }
  }

  /// Where an example of the move that this is stands: a move's `better:` may begin with the same words.
  func place(ofExample text: String) -> FoundPlace {
    find(text, from: lines.firstIndex { $0.hasPrefix("examples:") } ?? 0) { _ in true }
  }

  /// Where a cue is named, and the line.
  func place(ofCue id: String) -> FoundPlace {
    find("id: \(id)") { rest in rest.first.map { !$0.isLetter && !$0.isNumber && $0 != "-" } ?? true }
  }

  private func find(
    _ text: String, from first: Int = 0, before isEnd: (Substring) -> Bool
  ) -> FoundPlace {
    let lines = lines
    for (index, line) in lines.enumerated().dropFirst(first) {
      guard let range = line.firstRange(of: text), isEnd(line[range.upperBound...]) else { continue }
      let column = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1
      let length = max(1, text.unicodeScalars.count)
      return (Place(file: name, line: index + 1, column: column, length: length), line)
    }
    return (start, lines.first ?? "")
  }
}
