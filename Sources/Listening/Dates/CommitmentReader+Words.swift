/// What of a sentence is the promise, and whose it is: a line for a list of things to do.
extension CommitmentReader {
  /// Where the promise begins: behind its place in a list ("One, I ring you."), its reasons ("Because it was our fault, ...")
  /// and what announces it ("I give you my word that ...").
  func start(of sentence: Sentence) -> Int {
    let content = min(Int(sentence.content), Int(sentence.range.upperBound) - 1)
    let meaning = dates.meaning(of: speech.tokens[content].word)
    let counts = meaning.number != nil || meaning.ordinal != nil
    let next = content + 1
    if counts, next < Int(sentence.range.upperBound), speech.tokens[next].mark != .none { return next }
    let start = behindFrame(behindReasons(content, in: sentence), in: sentence)
    return start == content && isApposition(content, in: sentence) ? content - 1 : start
  }

  /// Where its words end: "I'll ring you, okay?" promises a ring, and so does "I'll ring you, because I said so".
  func end(of sentence: Sentence) -> Int {
    var end = Int(sentence.range.upperBound)
    let start = start(of: sentence)
    for clause in clauses(of: sentence).reversed()
    where clause.places.upperBound == end && clause.places.lowerBound > start {
      let isCourtesy = isCondition(clause) && tells(.byYourLeave, clause.places)
      // Without a comma it may be all that is said: "It's because of you that I ring".
      let isApart = speech.tokens[clause.places.lowerBound].mark != .none
      guard isApart, isReason(clause) || isCourtesy, !tellsTime(clause) else { break }
      end = clause.places.lowerBound
    }
    // "I'll refund it today and, ...": what it joined was no promise.
    if end - 1 > start, dates.has(.and, speech.tokens[end - 1]) { end -= 1 }
    return end - 1 > start && view.wantsNod(end - 1) ? end - 1 : end
  }

  /// The first clause behind reasons that says who acts; the place itself where there is none.
  private func behindReasons(_ content: Int, in sentence: Sentence) -> Int {
    let clauses = clauses(of: sentence)
    guard let first = clauses.first, isReason(first), !tellsTime(first) else { return content }
    let deed = clauses.first { !isReason($0) && $0.hasContent }
    guard let deed, saysWhoActs(deed),
      clauses.prefix(while: { $0.range != deed.range }).allSatisfy({ !tellsTime($0) })
    else { return content }
    return Int(deed.content)
  }

  private func behindFrame(_ start: Int, in sentence: Sentence) -> Int {
    let end = Int(sentence.range.upperBound)
    guard let frame = reader.phrase(.announces, in: start..<end), frame.lowerBound == start,
      frame.upperBound + 1 < end, reader.told(in: frame, from: clock).isEmpty
    else { return start }
    return frame.upperBound
  }

  private func clauses(of sentence: Sentence) -> [Clause] {
    speech.clauses.indices.map { speech.clauses[$0] }.filter { sentence.range.overlaps($0.range) }
  }

  private func isReason(_ clause: Clause) -> Bool {
    clause.places.prefix(2).contains { dates.has(.because, speech.tokens[$0]) }
  }

  private func tellsTime(_ clause: Clause) -> Bool { !reader.told(in: clause.places, from: clock).isEmpty }

  /// The colleague at the head of the promise, or else the rep.
  func owner(at start: Int, in sentence: Sentence) -> String {
    let end = Int(sentence.range.upperBound)
    if let named = titled(start, before: end) { return name(at: named) }
    let next = start + 1
    guard isName(start), next < end,
      isApposition(next, in: sentence) || speech.tokens[next].mark == .none && !isSpokenTo(before: next)
    else {
      return "rep"
    }
    return name(at: start)
  }

  private func name(at place: Int) -> String {
    let token = speech.tokens[place]
    let name = scalars[Int(token.start)..<Int(token.end)]
    // "Joanne's ringing you."
    return name.firstIndex { $0 == "'" || $0 == "\u{2019}" }.map { String(name[..<$0]) } ?? name
  }

  /// "Our fitter (Dave) is coming": the place of the name.
  private func titled(_ start: Int, before end: Int) -> Int? {
    guard isOurs(start), start + 3 < end,
      (start + 1...start + 3).allSatisfy({ speech.tokens[$0].mark == .none })
    else { return nil }
    let name = start + 2
    return !isName(start + 1) && isName(name) && isVerb(name + 1) ? name : nil
  }

  /// "Dave, (our fitter), will be there".
  private func isApposition(_ place: Int, in sentence: Sentence) -> Bool {
    guard place > 0, place >= sentence.places.lowerBound, isOurs(place), speech.tokens[place].mark == .comma,
      isName(place - 1)
    else { return false }
    return (place + 2..<max(place + 2, min(place + 5, sentence.places.upperBound)))
      .contains { speech.tokens[$0].mark == .comma && isVerb($0) }
  }

  private func isOurs(_ place: Int) -> Bool { view.has(place, .det) && view.has(place, .us) }

  private func isVerb(_ place: Int) -> Bool { view.has(place, .future) || view.has(place, .aux) }

  /// Whether a name is who is spoken to, and what is said begins behind it: "Nadia so I ring you", "Nadia I ring you".
  private func isSpokenTo(before place: Int) -> Bool {
    view.isOurSubject(place)
      || view.end(of: .leadIn, at: place, before: place + 1) != nil && !view.has(place, .adverb)
  }
}
