import DialogueCore

/// Reads what is said at one place: a text, a list of variants, or groups with conditions.
struct LineReader {
  let report: Report
  /// The first part of every line's id: the flow's, scenario's or persona's name.
  let owner: String
  /// Whether the places are this file's own, or those of others that it brings lines for.
  var declares = true

  /// The lines for the place `key`; nil when there are none, which is reported.
  func read(_ item: Item, key: String) -> LineSet? {
    guard let section = item.section(as: "line") else {
      return set(groups(item, key: key), key: key, speaker: nil, at: item)
    }
    let speaker = section.optionalChoice("by", of: Role.self)
    let groups: [LineSet.Group]
    if section["when"] != nil {
      groups = [group(section, key: key, after: 0)]
    } else if let lines = section["lines"] {
      groups = self.groups(lines, key: key)
    } else {
      section.missing("lines")
      groups = []
    }
    section.finish()
    return set(groups, key: key, speaker: speaker, at: item)
  }

  /// The lines under a key of the section; nil when the key is missing.
  func read(_ section: Section, _ name: String, key: String) -> LineSet? {
    section[name].flatMap { $0.isEmpty ? nil : read($0, key: key) }
  }

  private func set(_ groups: [LineSet.Group], key: String, speaker: Role?, at item: Item) -> LineSet? {
    guard groups.contains(where: { !$0.lines.isEmpty }) else {
      item.expected("a text, a list of texts, or groups with 'when' and 'lines'")
      return nil
    }
    if declares { report.declare(.place, Word(key, at: item.place)) }
    return LineSet(key: key, speaker: speaker, groups: groups)
  }

  /// One group of variants, or a list of groups.
  private func groups(_ item: Item, key: String) -> [LineSet.Group] {
    let items = item.items
    guard items.contains(where: { $0.section(as: "group of lines") != nil }) else {
      let lines = lines(items, key: key, after: 0)
      return lines.isEmpty ? [] : [LineSet.Group(lines: lines)]
    }
    var groups: [LineSet.Group] = []
    for item in items {
      let count = groups.reduce(0) { $0 + $1.lines.count }
      if let group = item.read(as: "group of lines", { group($0, key: key, after: count) }) {
        groups.append(group)
      }
    }
    return groups
  }

  private func group(_ section: Section, key: String, after count: Int) -> LineSet.Group {
    let condition = section.condition("when")
    if section["lines"] == nil { section.missing("lines") }
    return LineSet.Group(when: condition, lines: lines(section.items("lines"), key: key, after: count))
  }

  /// Variants count from 1 through all groups of a place.
  private func lines(_ items: [Item], key: String, after count: Int) -> [Line] {
    items.enumerated().compactMap { index, item in
      guard let word = item.word, !item.isEmpty else {
        item.expected("a text")
        return nil
      }
      let id = LineID("\(owner)/\(key)#\(count + index + 1)")
      report.mark(.line(id), at: word.place)
      return Line(id: id, template: report.template(word))
    }
  }
}
