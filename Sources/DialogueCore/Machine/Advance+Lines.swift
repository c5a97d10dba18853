extension Advance {
  /// Speaks one line of a set, or of what scenario, persona and repair bring for its place.
  mutating func speak(_ lines: LineSet, words: String? = nil) {
    speak(from: pools(for: lines), by: lines.speaker, words: words)
  }

  /// Speaks a line for a general place: `react.excuse`, `unmatched`.
  mutating func speak(_ place: String, by speaker: Role?) {
    speak(from: generalPools(for: place), by: speaker, words: nil)
  }

  /// A line that was not spoken lately, from the first pool that has one; else the one spoken longest ago.
  mutating func choose(from pools: [[Line]]) -> Line? {
    let spoken = snapshot.spoken
    for pool in pools {
      let fresh = pool.indices.filter { !spoken.contains(pool[$0].id) }
      if !fresh.isEmpty { return pool[fresh[snapshot.generator.pick(below: fresh.count)]] }
    }
    func age(_ line: Line) -> Int { spoken.lastIndex(of: line.id) ?? -1 }
    return pools.first { !$0.isEmpty }?.min { age($0) < age($1) }
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
    lines.groups.first { holds($0.when) }?.lines.first.map { filled($0.template) }
  }

  private mutating func speak(from pools: [[Line]], by speaker: Role?, words: String?) {
    guard let line = choose(from: pools) else { return }
    remember(line)
    var role = speaker ?? counterpart
    if role == .`self` { role = .coach }
    effects.append(.spoke(role, line: line.id, text: filled(line.template, words: words)))
  }

  mutating func remember(_ line: Line) {
    snapshot.spoken.append(line.id)
    if snapshot.spoken.count > Snapshot.spokenLimit { snapshot.spoken.removeFirst() }
  }

  /// The lines in force for a set, most particular first.
  private func pools(for lines: LineSet) -> [[Line]] {
    let key = lines.key
    let general = lines.general
    var sets = [machine.scenario.lines[key]]
    if let general, general != key {
      sets.append(lines)
      return sets.map { inForce($0) } + generalPools(for: general)
    }
    if general == nil { return (sets + [lines]).map { inForce($0) } }
    return generalPools(for: key, flow: lines)
  }

  private func generalPools(for place: String, flow: LineSet? = nil) -> [[Line]] {
    let role = counterpart
    let manner = role == .customer ? machine.persona.lines[place] : nil
    let authored = flow ?? flowLines(for: place)
    let fallback = machine.repair.lines["\(role.rawValue).\(place)"] ?? machine.repair.lines[place]
    let own = role == .customer ? machine.scenario.lines[place] : nil
    return [own, manner, authored, fallback].map { inForce($0) }
  }

  /// The flow's own lines for a general place: `otherwise`, or those of the first answer to a move that holds now.
  private func flowLines(for place: String) -> LineSet? {
    if place == "otherwise" { return machine.flow.otherwise }
    let answer = machine.flow.reactions.first { place == "react.\($0.move)" && holds($0.when) }
    return answer?.actions.lazy.compactMap { if case .say(let lines) = $0 { lines } else { nil } }.first
  }

  private func inForce(_ set: LineSet?) -> [Line] {
    set?.groups.first { holds($0.when) }?.lines ?? []
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
  fileprivate var beginsSentence: Bool {
    guard let last = last(where: { $0 != " " }) else { return true }
    return ".?!".contains(last)
  }

  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
