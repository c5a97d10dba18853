import DialogueCore

/// Finds the cues that fire, sentence by sentence.
final class CueMatcher {
  let listener: Listener
  let judge: Judge
  let workspace: Workspace
  /// Hears of every match that something stopped; only for explanations.
  var stopped: ((Int32, Range<Int>, Judge.Objection) -> Void)?

  private var speech: Speech { judge.speech }

  init(_ listener: Listener, _ judge: Judge, _ workspace: Workspace) {
    self.listener = listener
    self.judge = judge
    self.workspace = workspace
  }

  struct Found {
    var hits: ContiguousArray<Hit> = []
    /// Each once.
    var topics: [Int32] = []
  }

  /// - Parameter ofMoves: Whether only those are wanted that can make a move heard, and what speaks against it.
  func hits(ofMoves: Bool = false) -> Found {
    var found = Found()
    found.hits.reserveCapacity(16)
    let (matches, prospects) = (workspace.matches, workspace.prospects)
    workspace.elsewhere.forget()
    for number in speech.stretches.indices {
      workspace.sightings.read(speech.stretches[number], of: speech, sentence: number)
      let matcher = judge.finder.matcher(of: number)
      match(Int32(number), matcher)
      findTopics(matcher, &found.topics)
      let first = found.hits.count
      prospects.begin()
      for index in matches.indices where index == 0 || matches[index].hit.cue != matches[index - 1].hit.cue {
        prospects.add(matches[index].hit.cue)
      }
      for index in matches.indices where !ofMoves || prospects.holdOut(for: matches[index].hit.cue) {
        weigh(matches[index].hit, matcher, &found.hits)
      }
      // What was stopped meanwhile promises nothing any more.
      prospects.begin()
      for hit in found.hits[first...] { prospects.add(hit.cue) }
      weighForms(Int32(number), matcher, ofMoves, &found.hits)
    }
    return found
  }

  /// Keeps the first match of a cue in a sentence against which nothing speaks.
  private func weigh(_ match: Hit, _ matcher: Matcher, _ hits: inout ContiguousArray<Hit>) {
    if let last = hits.last, last.cue == match.cue, last.sentence == match.sentence { return }
    let objection = judge.objection(
      to: match.cue, start: Int(match.start), end: Int(match.end), in: matcher)
    if let objection {
      stopped?(match.cue, Int(match.start)..<Int(match.end), objection)
    } else {
      hits.append(match)
    }
  }

  /// A match of a cue, and the program that found it.
  struct Match {
    let program: Int32
    let hit: Hit

    /// By their cues, and then by their words.
    fileprivate func comes(before other: Match) -> Bool {
      (hit.cue, hit.start, program) < (other.hit.cue, other.hit.start, other.program)
    }
  }

  private func match(_ sentence: Int32, _ matcher: Matcher) {
    let needs = stopped == nil ? workspace.cues : workspace.allCues
    judge.conditions.enter(judge.forms(of: speech.sentences[Int(sentence)]))
    needs.fill(with: workspace.sightings.keys, of: workspace.sightings)
    let (tries, matches) = (workspace.tries, workspace.matches)
    matches.removeAll()
    tries.removeAll()
    tries.add(needs)
    tries.forEachMatch(matcher) { program, cue, match in
      let hit = Hit(
        cue: cue, start: Int32(match.start), core: Int32(match.core), end: Int32(match.end),
        sentence: sentence)
      insert(Match(program: program, hit: hit), among: matches)
    }
  }

  /// Finds topics.
  private func findTopics(_ matcher: Matcher, _ topics: inout [Int32]) {
    let tries = workspace.tries
    tries.removeAll()
    workspace.topics.forEachFilled(with: workspace.sightings) { tries.add($0) }
    tries.forEachMatch(matcher) { _, topic, _ in
      if !topics.contains(topic) { topics.append(topic) }
    }
  }

  private func insert(_ match: Match, among matches: Cells<Match>) {
    var index = matches.count
    matches.append(match)
    while index > 0, match.comes(before: matches[index - 1]) {
      matches[index] = matches[index - 1]
      index -= 1
    }
    matches[index] = match
  }

  private func weighForms(
    _ number: Int32, _ matcher: Matcher, _ ofMoves: Bool, _ hits: inout ContiguousArray<Hit>
  ) {
    guard !listener.formCues.isEmpty else { return }
    for index in speech.sentences[Int(number)].clauses {
      let clause = speech.clauses[Int(index)]
      guard clause.hasContent else { continue }
      for cue in listener.formCues where listener.terms[Int(cue)].gate.forms.contains(clause.form) {
        guard !ofMoves || workspace.prospects.holdOut(for: cue) else { continue }
        let end = clause.range.upperBound
        let hit = Hit(cue: cue, start: clause.content, core: end, end: end, sentence: number)
        weigh(hit, matcher, &hits)
      }
    }
  }
}
