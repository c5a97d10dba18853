import DialogueCore

/// Reads repair.yaml.
struct RepairReader {
  /// Places without which a conversation would fall silent.
  static let requiredPlaces = [
    "unmatched", "gibberish", "silence", "no_answer", "otherwise", "coach.lost", "coach.pause", "end.left",
  ]
  static let furtherPlaces = [
    "closed_question", "held_back", "pause.again", "end.left.title", "end.left.debrief",
  ]

  let report: Report

  func read(_ section: Section) -> Repair {
    let lines = LineReader(report: report, owner: "repair", declares: false)
    let actions = ActionReader(report: report, lines: lines, slots: [:])
    var placed: [String: LineSet] = [:]
    for entry in section.entries("lines") {
      report.refer(.place, entry.key)
      placed[entry.key.text] = lines.read(entry.value, key: entry.key.text)
    }
    let missing = Self.requiredPlaces.filter { placed[$0] == nil }
    if !missing.isEmpty {
      report.add(
        .missingKey, at: section.key("lines")?.place ?? section.place,
        "the lines of repair.yaml have no '\(missing.joined(separator: "', '"))'",
        help: "any conversation may fall back on them")
    }
    let pause = section.section("pause", as: "pause") {
      (free: $0.number("free", in: 0...100), change: $0.meters("change", in: -100...100))
    }
    return Repair(
      topics: report.topics(section, "topics"),
      replies: section.items("replies").enumerated().compactMap { index, item in
        item.read(as: "reply") { reply($0, number: index + 1, actions: actions) }
      },
      lines: placed, lostAfter: section.number("lost_after", in: 1...20),
      freePauses: pause?.free ?? 1, pauseChange: pause?.change ?? .none)
  }

  private func reply(_ section: Section, number: Int, actions: ActionReader) -> Transition {
    let id = "repair.\(section.text("id", default: String(number)))"
    return Transition(
      id: id, hear: section.moves("hear"), hearAny: section.moves("hear_any"),
      when: section.condition("when"),
      actions: actions.read(section, key: id))
  }
}
