import DialogueCore

/// What a sentence promises: its clauses as deeds, and deeds with their days as promises.
extension CommitmentReader {
  /// A clause, or a part of one with a day of its own.
  private struct Deed {
    var clause: Clause
    /// Whether it says what one of us or a colleague does.
    var acts: Bool
    /// Only says when a promise holds, or nothing at all: "if it isn't there by noon", "but not today".
    var isAside = false
  }

  /// The promises of a sentence of which one begins at a place: "I'm on site Monday and I mail you the readings by
  /// Wednesday" makes two. What they are asked for before it ("Could you send it by Friday, and I'll ...") is none, nor is
  /// what promises nothing.
  func promises(of sentence: Sentence, from place: Int32) -> [Promise] {
    var clauses = sentence.clauses.map { speech.clauses[Int($0)] }
    let asking = clauses.prefix {
      [.openQuestion, .closedQuestion].contains($0.form) && $0.range.upperBound <= place
    }
    clauses.removeFirst(asking.count)
    let deeds = withLeads(clauses).flatMap(deeds)
    let promising = deeds.filter { !promisesNothing($0.clause) }
    if promising.allSatisfy(\.isAside), !deeds.contains(where: { vows($0.clause) }) { return [] }
    guard asking.isEmpty, promising.count == deeds.count || promising.isEmpty else {
      let wavers = deeds.contains { isHedged($0.clause) }
      return grouped(promising, asked: sentence.asked).filter { wavers ? isFirm($0) : undertakes($0) }
    }
    let promises = grouped(deeds, asked: sentence.asked)
    let isAllOfIt = promises.count == 1 && !deeds.contains(where: \.isAside)
    return promises.isEmpty || isAllOfIt ? [Promise(sentence)] : promises
  }

  /// Whether a promise holds only when something happens, and its hours count from then: "I'm there in ten minutes if a wheel
  /// stops"; "I'll know within the hour if it fits" and "within the hour, if that suits" count from now.
  func waits(_ promise: Promise, in sentence: Sentence) -> Bool {
    let range = promise.sentence.range
    let clauses = sentence.clauses.map { speech.clauses[Int($0)] }.filter { range.overlaps($0.range) }
    let conditions = clauses.filter(isCondition)
    guard conditions.contains(where: { !tells(.byYourLeave, $0.places) }) else { return false }
    return !clauses.contains { tells(.asksWhether, $0.places) }
  }

  /// Whether what is left of a sentence has a time or something to be done: "I know" has not.
  private func undertakes(_ promise: Promise) -> Bool {
    let places = promise.sentence.places
    if isFirm(promise) { return true }
    let head = places.first { !view.has($0, .conjunction) && !view.has($0, .joiner) } ?? places.lowerBound
    if view.isOurSubject(head) {
      return view.has(head + 1, .imperative) || view.has(head + 1, .aux) && isDoing(head + 2, in: places)
    }
    return !view.has(head, .you) || view.has(head + 1, .receives)
  }

  /// "I'm (changing it)".
  private func isDoing(_ place: Int, in places: Range<Int>) -> Bool {
    places.contains(place) && speech.tokens[place].scopes.contains(.ing)
  }

  /// Whether it has a time, or speaks of what will be.
  private func isFirm(_ promise: Promise) -> Bool {
    !reader.told(in: promise.dated, from: clock).isEmpty
      || promise.sentence.places.contains { view.has($0, .future) }
  }

  /// "(I go through it tomorrow) and Friday you have the list": the day at the end of a clause goes with the next, where
  /// nothing is told behind it.
  private func withLeads(_ clauses: [Clause]) -> [Clause] {
    var whole: [Clause] = []
    for clause in clauses {
      var clause = clause
      if let last = whole.last, last.range.upperBound == clause.range.lowerBound,
        speech.tokens[clause.places.lowerBound].mark == .none, let start = leadStart(in: last.places)
      {
        if start > last.places.lowerBound {
          whole[whole.count - 1].range = last.range.lowerBound..<Int32(start)
        } else {
          whole.removeLast()
        }
        clause.range = Int32(start)..<clause.range.upperBound
        clause.content = Int32(start) + 1
      }
      whole.append(clause)
    }
    return whole
  }

  /// Where "and by noon" begins, with which a clause ends.
  private func leadStart(in clause: Range<Int>) -> Int? {
    guard let and = clause.last(where: { dates.has(.and, speech.tokens[$0]) }), and + 1 < clause.upperBound,
      isOfDates(and + 1..<clause.upperBound)
    else { return nil }
    return reader.told(in: and + 1..<clause.upperBound, from: clock).isEmpty ? nil : and
  }

  /// Deeds side by side as one promise, up to the next that has its own day or hour. What stands beside them goes with
  /// them, and its day is not theirs.
  private func grouped(_ deeds: [Deed], asked: Bool) -> [Promise] {
    var promises: [Promise] = []
    var known = DateReader.Told()
    var isBare = true
    for deed in deeds {
      let range = deed.clause.range
      let told = deed.isAside ? DateReader.Told() : reader.told(in: deed.clause.places, from: clock)
      let isBeside = promises.last.map { $0.sentence.range.upperBound == range.lowerBound } ?? false
      if isBeside, !(deed.acts && !isBare && isApart(told, from: known)) {
        let last = promises.count - 1
        promises[last].sentence.range = promises[last].sentence.range.lowerBound..<range.upperBound
        if promises[last].dated.isEmpty { promises[last].dated = deed.clause.places }
        if !deed.isAside { promises[last].dated = promises[last].dated.lowerBound..<Int(range.upperBound) }
        known.formUnion(told)
        isBare = isBare && isOfDates(deed.clause.places)
      } else {
        var promise = Promise(Sentence(range: range, content: deed.clause.content, asked: asked))
        if deed.isAside { promise.dated = promise.dated.upperBound..<promise.dated.upperBound }
        promises.append(promise)
        known = told
        isBare = isOfDates(deed.clause.places)
      }
    }
    return promises.filter { !$0.dated.isEmpty }
  }

  /// Whether a day or an hour belongs to something else than those before it, and does not complete them: "Friday" and "at
  /// nine" are one date.
  private func isApart(_ told: DateReader.Told, from known: DateReader.Told) -> Bool {
    if told.day { return known.day || known.hour }
    if told.hour { return known.hour || known.part && !known.day }
    return told.part && (known.part || known.hour)
  }

  /// A clause as deeds; in several where each part has its day or hour: "I ring you on Monday and come out on Tuesday", "the
  /// old ones go tomorrow and you get new ones on Monday".
  private func deeds(of clause: Clause) -> [Deed] {
    if isAside(clause) { return [Deed(clause: clause, acts: false, isAside: true)] }
    var deeds: [Deed] = []
    var rest = clause
    for place in clause.places.dropFirst() where dates.has(.and, speech.tokens[place]) {
      guard place >= rest.places.lowerBound, beginsDeed(place + 1, before: clause.places.upperBound) else {
        continue
      }
      let known = reader.told(in: rest.places.lowerBound..<place, from: clock)
      let next = nextAnd(behind: place, in: clause.places)
      guard isApart(reader.told(in: place + 1..<next, from: clock), from: known) else { continue }
      var deed = rest
      deed.range = rest.range.lowerBound..<Int32(place)
      deeds.append(Deed(clause: deed, acts: !deeds.isEmpty || saysWhoActs(deed)))
      rest.range = Int32(place) + 1..<clause.range.upperBound
      rest.content = rest.range.lowerBound
    }
    return deeds + [Deed(clause: rest, acts: !deeds.isEmpty || saysWhoActs(clause))]
  }

  private func nextAnd(behind place: Int, in clause: Range<Int>) -> Int {
    (place + 1..<clause.upperBound).first { dates.has(.and, speech.tokens[$0]) } ?? clause.upperBound
  }
}
