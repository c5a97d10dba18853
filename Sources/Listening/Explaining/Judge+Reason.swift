import DialogueCore

extension Judge {
  /// What an objection comes from, for people: what the cue wants, or what stands in its way.
  ///
  /// - Parameter words: The text of a stretch of tokens.
  func reason(
    of objection: Objection, to number: Int32, _ cue: Cue, start: Int, end: Int,
    words: (Range<Int>) -> String
  ) -> String {
    let clause = speech.clauses[Int(speech.tokens[start].clause)]
    return switch objection {
    case .form:
      "the clause is \(clause.form == .openQuestion ? "an" : "a") \(clause.form.rawValue), not \(cue.forms.map(\.rawValue).sorted().joined(separator: " or "))"
    case .within: "the words reach past their clause"
    case .negated: scope(cue.scopes.negated, "denied")
    case .quoted: scope(cue.scopes.quoted, "in quotation marks")
    case .reported: scope(cue.scopes.reported, "reported")
    case .hypothetical: scope(cue.scopes.hypothetical, "inside an if")
    case .agent: "the subject is not \(cue.agent?.rawValue ?? "any")"
    case .tense: "the clause is \(tense(of: clause).rawValue), not \(cue.tense?.rawValue ?? "any")"
    case .echoes: "takes up fewer than \(cue.echoes) of the counterpart's words"
    case .words: "the sentence has \(speech.sentences[Int(clause.sentence)].range.count) words"
    case .when: "'\(cue.when.authored)' does not hold"
    case .with, .without: guardReason(number, cue, start, end, words)
    }
  }

  private func scope(_ allowance: Cue.Allowance, _ what: String) -> String {
    allowance == .require ? "the words are not \(what)" : "the words are \(what)"
  }

  /// The guard that is broken: the words that it forbids, or the patterns of which it wants one.
  private func guardReason(
    _ number: Int32, _ cue: Cue, _ start: Int, _ end: Int, _ words: (Range<Int>) -> String
  ) -> String {
    let matcher = finder.matcher(of: speech.sentence(at: start))
    guard let index = brokenGuard(of: number, start, end, in: matcher) else { return "" }
    let authored = cue.guards[index - firstGuard(of: number)]
    let place = authored.place.rawValue
    if authored.wanted {
      let sources = authored.patterns.prefix(3).map { "\"\($0.source.beginning(of: 60))\"" }
      return "\(place) lacks " + sources.joined(separator: ", ") + (authored.patterns.count > 3 ? " ..." : "")
    }
    return "\(place) has \"\(words(tokens(forbiddenBy: guards[index], start, end)))\""
  }

  /// The fewest words in which a guard finds what it forbids.
  private func tokens(forbiddenBy condition: CompiledGuard, _ start: Int, _ end: Int) -> Range<Int> {
    let clause = speech.clauses[Int(speech.tokens[start].clause)]
    let place = condition.place
    let region = region(of: place, start, end, clause)
    func holds(_ low: Int, _ high: Int) -> Bool {
      finds(guard: condition.program, place, start, end, in: low..<high)
    }
    var low = place == .after ? end : region.lowerBound
    var high = place == .before ? start : region.upperBound
    if place != .after { while low + 1 < high, holds(low + 1, region.upperBound) { low += 1 } }
    let first = place == .after ? region.lowerBound : low
    if place != .before { while low + 1 < high, holds(first, high - 1) { high -= 1 } }
    return low..<high
  }

  /// Whether what a guard asks about stands in the region: beside the match for `before` and `after`, else anywhere.
  private func finds(
    guard number: Int32, _ place: CueGuard.Place, _ start: Int, _ end: Int, in region: Range<Int>
  ) -> Bool {
    let part = finder.matcher(of: speech.sentence(at: start)).narrowed(to: region)
    return switch place {
    case .before: part.finds(guard: number, endingAt: start)
    case .after: part.finds(guard: number, beginningAt: end)
    default: finder.finds(guard: number, in: region)
    }
  }
}
