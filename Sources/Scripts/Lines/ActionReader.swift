import DialogueCore

/// Reads what a transition, a reaction or the entry of a state does, in the order in which it is carried out.
struct ActionReader {
  static let keys = ["meet", "set", "add", "keep", "change", "reveal", "tell", "say"]

  let report: Report
  let lines: LineReader
  /// The flow's own slots: only they can be set.
  let slots: [SlotID: Slot.Kind]

  /// The actions among the section's keys.
  func read(_ section: Section, key: String) -> [Action] {
    var actions: [Action] = []
    if let item = section["meet"] { actions += meet(item) }
    actions += section.entries("set").compactMap(set)
    actions += section.entries("add").compactMap(add)
    actions += section.entries("keep").compactMap(keep)
    actions += section.change("change")
    actions += section.references("reveal", to: .fact).map { .reveal($0) }
    if section.flag("tell") { actions.append(.tell) }
    if let said = lines.read(section, "say", key: key) { actions.append(.say(said)) }
    return actions
  }

  /// A state's `enter` or `exit`: actions, or just lines.
  func readLinesOrActions(_ section: Section, _ name: String, key: String) -> [Action] {
    guard let item = section[name], !item.isEmpty else { return [] }
    if let inner = item.section(as: name), Self.keys.contains(where: { inner.key($0) != nil }) {
      return item.read(as: "list of actions") { read($0, key: key) } ?? []
    }
    return lines.read(item, key: key).map { [.say($0)] } ?? []
  }

  private func meet(_ item: Item) -> [Action] {
    if item.section(as: "meet") != nil {
      return item.read(as: "pair of meters") { section in
        [
          .meet(
            Meters(trust: section.number("trust", in: 0...100), heat: section.number("heat", in: 0...100)))
        ]
      } ?? []
    }
    if let word = item.word, word.text == "customer" { return [.meet(nil)] }
    item.expected("'customer' or meters, as in {trust: 50, heat: 20}")
    return []
  }

  private func set(_ entry: (key: Word, value: Item)) -> Action? {
    guard let kind = kind(of: entry.key), let word = entry.value.word else {
      if entry.value.word == nil { entry.value.expected("a text or a number") }
      return nil
    }
    return value(word, of: kind, report).map { .set(SlotID(entry.key.text), $0) }
  }

  private func add(_ entry: (key: Word, value: Item)) -> Action? {
    guard let kind = kind(of: entry.key), let number = entry.value.number(in: -1000...1000) else {
      return nil
    }
    guard kind == .number else {
      report.add(.wrongKind, at: entry.key.place, "the slot '\(entry.key.text)' holds no number to add to")
      return nil
    }
    return .add(SlotID(entry.key.text), number)
  }

  private func keep(_ entry: (key: Word, value: Item)) -> Action? {
    guard let kind = kind(of: entry.key), let word = entry.value.word else { return nil }
    let move: MoveID = report.reference(to: .move, word)
    guard kind == .text else {
      report.add(
        .wrongKind, at: entry.key.place, "the slot '\(entry.key.text)' holds no text to keep words in")
      return nil
    }
    return .keep(SlotID(entry.key.text), wordsOf: move)
  }

  private func kind(of slot: Word) -> Slot.Kind? {
    if let kind = slots[SlotID(slot.text)] { return kind }
    report.addUnknown(
      slot.text, among: slots.keys.map(\.text), at: slot.place, "no slot named '\(slot.text)'",
      help: "declare it under 'slots:'; properties of a scenario cannot be set")
    return nil
  }
}

/// A slot's value of the declared kind; what does not fit is reported.
func value(_ word: Word, of kind: Slot.Kind, _ report: Report) -> Value? {
  switch kind {
  case .text: return .text(word.text)
  case .number:
    if let number = Int(word.text) { return .number(number) }
    report.add(.notANumber, at: word.place, "expected a whole number, found '\(word.text)'")
    return nil
  case .choice(let all):
    if all.contains(word.text) { return .text(word.text) }
    report.notAChoice(word, among: all)
    return nil
  }
}

extension Section {
  /// `{heat: -4, trust: 2}` as actions, trust first.
  func change(_ key: String) -> [Action] {
    let change = meters(key, in: -100...100)
    return (change.trust == 0 ? [] : [.change(.trust, change.trust)])
      + (change.heat == 0 ? [] : [.change(.heat, change.heat)])
  }

  /// `{heat: -4, trust: 2}`; what is missing is 0.
  func meters(_ key: String, in range: ClosedRange<Int>) -> Meters.Change {
    section(key, as: "pair of meters") { section in
      Meters.Change(
        trust: section.number("trust", in: range, default: 0),
        heat: section.number("heat", in: range, default: 0))
    } ?? .none
  }
}
