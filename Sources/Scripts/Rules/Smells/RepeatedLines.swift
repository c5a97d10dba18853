import DialogueCore

/// A line that is written twice is heard twice: among the variants of one group always, between the places of a
/// flow when it is long enough to be noticed.
struct RepeatedLines: Rule {
  /// Words.
  private static let noticed = 6

  func check(_ draft: Draft, _ names: NameTable) {
    for (set, report) in draft.lineSets { checkVariants(of: set, report) }
    for (flow, report) in draft.flows { checkPlaces(flow.lineSets, report) }
  }

  private func checkVariants(of set: LineSet, _ report: Report) {
    for group in set.groups {
      var first: [String: LineID] = [:]
      for line in group.lines {
        let text = line.template.plainText.lowercased()
        if let earlier = first[text] { warn(line, earlier, report) } else { first[text] = line.id }
      }
    }
  }

  private func checkPlaces(_ sets: [LineSet], _ report: Report) {
    var first: [String: (key: String, line: LineID)] = [:]
    for set in sets {
      for line in set.groups.flatMap(\.lines) {
        let plain = line.template.plainText
        guard plain.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= Self.noticed - 1 else { continue }
        let text = plain.lowercased()
        if let earlier = first[text] {
          if earlier.key != set.key { warn(line, earlier.line, report) }
        } else {
          first[text] = (set.key, line.id)
        }
      }
    }
  }

  private func warn(_ line: Line, _ earlier: LineID, _ report: Report) {
    report.add(
      .repeatedLine, at: report.place(of: .line(line.id)),
      "these words are already said at '\(earlier.place)'",
      help: "say it in other words")
  }
}

extension LineID {
  /// The id without the owner: `hear.enter#1`.
  fileprivate var place: String { text.split(separator: "/").last.map(String.init) ?? text }
}
