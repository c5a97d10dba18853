import DialogueCore

/// Reads a file of scripts/moves: one move with its cues and examples (docs/cues.md).
struct MoveReader {
  let report: Report

  func read(_ section: Section) -> Move {
    let id = section.word("move")
    if let id {
      report.declareFile(.move, id)
      report.mark(.move, at: id.place)
    }
    let name = id?.text ?? ""
    let polarity = section.choice("polarity", of: Move.Polarity.self) ?? .good
    var move = Move(
      id: MoveID(name), polarity: polarity,
      severity: section.number("severity", in: 0...100, default: polarity == .good ? 0 : nil),
      axis: section.reference("axis", to: .axis), title: section.plain("title"), to: hearers(section),
      why: section.plain("why"),
      poor: section.plain("poor"), better: section.plain("better"), rule: section.plain("rule"),
      coach: coach(section, name), threshold: section.number("threshold", in: 1...30, default: 3),
      givesWayTo: giveWay(section, "gives_way_to"), when: section.cueCondition() ?? .always,
      cues: cues(section),
      examples: examples(section))
    move.instead = section.optionalReference("instead", to: .move)
    move.takesPlaceOf = giveWay(section, "takes_place_of")
    move.commits = section.flag("commits")
    move.dates = section.flag("dates")
    move.longAnswer = longAnswer(section)
    move.practices = section.practices()
    return move
  }

  private func hearers(_ section: Section) -> [Role] {
    guard section["to"] != nil else { return [.customer] }
    return section.words("to").compactMap { section.choice($0, of: Role.self) }
  }

  private func coach(_ section: Section, _ move: String) -> LineSet {
    let key = "coach.\(move)"
    let lines = section.words("coach").enumerated().map { index, word in
      Line(id: LineID("\(key)#\(index + 1)"), template: report.template(word))
    }
    return LineSet(key: key, speaker: .coach, groups: lines.isEmpty ? [] : [LineSet.Group(lines: lines)])
  }

  /// A list of moves, which speaks of the same clause, or a map of reaches to lists.
  private func giveWay(_ section: Section, _ key: String) -> GiveWay {
    guard let item = section[key], !item.isEmpty else { return GiveWay() }
    return item.section(as: "gives_way_to").map { map in
      let way = GiveWay(
        clause: moves(map["clause"]), sentence: moves(map["sentence"]), text: moves(map["text"]))
      map.finish()
      return way
    } ?? GiveWay(clause: moves(item))
  }

  /// A number of words, or a map of that and a condition.
  private func longAnswer(_ section: Section) -> LongAnswer? {
    guard let item = section["long_answer"], !item.isEmpty else { return nil }
    let lengths = 2...60
    guard let map = item.section(as: "long_answer") else {
      return item.number(in: lengths).map { LongAnswer(words: $0) }
    }
    let words = map.number("words", in: lengths)
    let condition = map.cueCondition()
    map.finish()
    return condition.map { LongAnswer(words: words, when: $0) } ?? LongAnswer(words: words)
  }

  private func moves(_ item: Item?) -> [MoveID] {
    (item?.words(expecting: "the name of a move") ?? []).map { report.reference(to: .move, $0) }
  }

  private func cues(_ section: Section) -> [Cue] {
    var taken: Set<String> = []
    return section.items("cues").compactMap { item in
      guard let cue = item.read(as: "cue", CueReader(report: report).read) else { return nil }
      if !taken.insert(cue.id).inserted {
        report.add(
          .nameTaken, at: item.place, "this move has two cues named '\(cue.id)'",
          help: "give each a name of its own")
      }
      return cue
    }
  }

  private func examples(_ section: Section) -> [Example] {
    let reader = ExampleReader(report: report)
    return section.section("examples", as: "examples") { section in
      section.items("yes").compactMap { reader.read($0, matches: true) }
        + section.items("no").compactMap { reader.read($0, matches: false) }
    } ?? []
  }
}
