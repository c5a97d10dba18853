extension Advance {
  /// Speaks one line of a set, or of what scenario, persona and repair bring for its place.
  mutating func speak(_ lines: LineSet, words: String? = nil) {
    speak(from: sets(for: lines), by: lines.speaker, words: words)
  }

  /// Speaks a line for a general place: `react.excuse`, `unmatched`.
  mutating func speak(_ place: String, by speaker: Role?) {
    speak(from: generalSets(for: place), by: speaker, words: nil)
  }

  /// A line that was not spoken lately, from the first set in force that has one; else the one spoken longest ago.
  mutating func choose(from sets: [LineSet?]) -> Line? {
    var first: [Line] = []
    for set in sets {
      let lines = inForce(set)
      let fresh = lines.indices.filter { !snapshot.spoken.contains(lines[$0].id) }
      if !fresh.isEmpty { return lines[fresh[snapshot.generator.pick(below: fresh.count)]] }
      if first.isEmpty { first = lines }
    }
    func age(_ line: Line) -> Int { snapshot.spoken.lastIndex(of: line.id) ?? -1 }
    return first.min { age($0) < age($1) }
  }

  /// A template with its places filled; a place that begins a sentence gets a capital, one in quotation marks none.
  func filled(_ template: Template, words: String? = nil) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let literal): text += literal
      case .slot(let id):
        let value = value(of: id, words: words)
        text += text.beginsSentence ? value.capitalizedFirst : value
      }
    }
    return text
  }

  func firstTemplate(_ lines: LineSet) -> String? {
    first(of: lines.groups)?.lines.first.map { filled($0.template) }
  }

  private mutating func speak(from sets: [LineSet?], by speaker: Role?, words: String?) {
    guard let line = choose(from: sets) else { return }
    remember(line)
    var role = speaker ?? counterpart
    if role == .`self` { role = .coach }
    effects.append(.spoke(role, line: line.id, text: filled(line.template, words: words)))
  }

  mutating func remember(_ line: Line) {
    snapshot.spoken.append(line.id)
    if snapshot.spoken.count > Snapshot.spokenLimit { snapshot.spoken.removeFirst() }
  }

  /// The sets to choose from at the place of one, most particular first.
  private func sets(for lines: LineSet) -> [LineSet?] {
    let key = lines.key
    if lines.general == key { return generalSets(for: key, flow: lines) }
    let own = [machine.scenario.lines[key], lines]
    return lines.general.map { own + generalSets(for: $0) } ?? own
  }

  private func generalSets(for place: String, flow: LineSet? = nil) -> [LineSet?] {
    let role = counterpart
    let manner = role == .customer ? machine.persona.lines[place] : nil
    let authored = flow ?? flowLines(for: place)
    let fallback = machine.repair.lines["\(role.rawValue).\(place)"] ?? machine.repair.lines[place]
    let own = role == .customer ? machine.scenario.lines[place] : nil
    return [own, manner, authored, fallback]
  }

  /// The flow's own lines for a general place: `otherwise`, or those of the first answer to a move that holds now.
  private func flowLines(for place: String) -> LineSet? {
    if place == "otherwise" { return machine.flow.otherwise }
    guard let move = LineSet.move(answeredAt: place) else { return nil }
    let answer = machine.flow.reactions.first { $0.move == move && holds($0.when) }
    return answer?.actions.lazy.compactMap { if case .say(let lines) = $0 { lines } else { nil } }.first
  }

  func inForce(_ set: LineSet?) -> [Line] {
    set.flatMap { first(of: $0.groups) }?.lines ?? []
  }

  private func value(of place: SlotID, words: String?) -> String {
    switch place {
    case "words" where words != nil: words ?? ""
    case "rep": snapshot.rep
    case "goal": machine.states[snapshot.state].map { filled($0.goal) } ?? ""
    default: property(place) ?? machine.scenario.words[place] ?? ""
    }
  }
}

extension String {
  /// Whether what follows on it does.
  fileprivate var beginsSentence: Bool {
    guard let last = utf8.last(where: { $0 != UInt8(ascii: " ") }) else { return true }
    return ".?!".utf8.contains(last)
  }
}
