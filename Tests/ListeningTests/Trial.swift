import DialogueCore

@testable import Listening

/// Listeners over a few cues, for tests.
enum Trial {
  /// Lists as small as the tests need; the shipped ones are tested with the shipped moves.
  static let lists: [WordList] = [
    list("negator", "not", "never", "no", "without", "nobody"),
    list("no_negator", "not only", "no wonder"),
    list("lead_in", "ok", "okay", "so", "well", "look", "but"),
    list("conjunction", "but", "because", "if"),
    list("joiner", "and", "so", "then"),
    list("supposes_first", "should"), list("hypothesis", "if"), list("then", "then"),
    list("subject", "I", "we", "you", "he", "she", "it", "they", "that", "there", "who", "nobody"),
    list(
      "aux", "am", "is", "are", "was", "'s", "do", "does", "did", "have", "has", "had", "can", "could",
      "will", "would"),
    list("be", "is", "are", "was"), list("do", "do"),
    list("asking_verb", "did", "does", "is", "was", "can", "would"),
    list("wh_verb", "happened", "changed", "made", "about"),
    list("det", "the", "a", "your", "our", "my", "that"),
    list("wh", "what", "why", "how", "who", "which", "when", "where"), list("open_wh", "what", "why", "how"),
    list("manner", "why", "how"),
    list("measure", "many", "much", "long"), list("fact_word", "number"),
    list("invitation", "walk me through", "tell me (more|what)"),
    list("imperative", "send", "give", "calm", "look", "check"),
    list("asking", "any chance", "you [still] (free|open to)", "ok to ring"),
    list("reporting", "(he|she) said [that]", "I have said [that]"),
    list("holds_on", "that", "the", "said", "know", "think", "to", "of", "with", "at"),
    list("first_person", "I", "we", "us", "me", "our", "my"), list("second_person", "you"),
    list("third_person", "he", "she", "it", "they"),
    list(
      "stop_word", "I", "we", "you", "the", "a", "is", "was", "it", "that", "and", "so", "my", "to", "your"),
    list("past_word", "was", "had", "sent", "lost", "hurt", "rang", "forgot", "made"),
    list("unchanged_in_past", "hurt"),
    list("future", "will"),
    list("limit", "than", "before"), list("arranging", "for", "to"),
    list("receives", "get", "have", "know"), list("may_do", "can"),
    list("custom", "every _ .. now"), list("asks_back", "read [me] that back"),
    list("asks_whether", "know"), list("by_your_leave", "if that suits"),
    list("rhythm", "every ~weekday"), list("weekday", "monday", "tuesday", "friday"),
    list("filler", "um", "uh"), list("aside", "well"), list("stress", "really", "as you know"),
    list("we", "I", "we"), list("passing", "already", "still"), list("perfect", "have"),
    list("nod", "okay"), list("name", "dana"),
    list("preface", "I have to say [that !~aux] !sorry"), list("frankness", "to be honest [with you]"),
    list("deed", "ring", "rang", "rung", "forgot", "lost", "made"), list("needs_object", "lost", "made"),
    list("helps_deed", "should", "did", "have"), list("minds", "wish"),
    list("stammered", "I", "do", "will", "many"),
    list("adverb", "also", "just", "gladly"), list("recap", "as I said", "to recap"),
    list("already_so", "since then"), list("standing", "from now on"), list("hedge", "(I|we) (could|might)"),
    list("corrects", "[no|sorry|actually] (no|sorry|make that) [sorry]"), list("instead", "instead of"),
    list("announces", "(I|we) promise [you] [that] !to", "what (I|we) (can|will) do is"),
    list("date", "(by|on) ~weekday", "tomorrow", "noon", "at ~number"),
    list("number", "nine", "two", "three"),
  ]

  static let spelling = Spelling(
    entries: [
      Spelling.Entry(meant: "do not", written: ["dont"]), Spelling.Entry(meant: "I am", written: ["im"]),
      Spelling.Entry(meant: "I will", written: ["ill"], notAfter: ["was"]),
      Spelling.Entry(meant: "we will", written: ["well"], notAfter: ["get"], before: ["ring", "be"]),
      Spelling.Entry(meant: "sorry", written: ["sory"]),
    ], forms: ["send": ["sent"], "forget": ["forgot", "forgotten"]])

  static func list(_ id: String, _ entries: String...) -> WordList {
    WordList(id: id, patterns: entries.map(pattern))
  }

  /// A pattern that the test is sure of; one that cannot be read matches nothing and fails the test.
  static func pattern(_ source: String) -> Pattern {
    (try? Pattern(parsing: source)) ?? Pattern(source: source, root: .word("unreadable"))
  }

  static func move(
    _ id: MoveID, _ cues: [Cue], threshold: Int = 3, to: [Role] = [.customer],
    givesWayTo: GiveWay = GiveWay(),
    when: Condition = .always, commits: Bool = false
  ) -> Move {
    var move = Move(
      id: id, polarity: .good, severity: 0, axis: "listen", title: "", to: to, why: "because", poor: "",
      better: "",
      rule: "", coach: LineSet(key: "", groups: []), threshold: threshold, givesWayTo: givesWayTo, when: when,
      cues: cues, examples: [])
    move.commits = commits
    return move
  }

  static func listener(
    _ moves: [Move], flags: [FlagRule] = [], topics: [TopicGroup] = []
  ) -> Listener {
    Listener(moves: moves, lists: lists, spelling: spelling, flags: flags, topics: topics)
  }

  /// The very words in which one cue matches a text; nil when it hears nothing.
  static func words(_ say: String, in text: String) -> String? {
    words(Cue(id: "cue", say: [pattern(say)]), in: text)
  }

  /// The very words in which a cue matches a text; nil when it hears nothing. What is quoted may be more of the clause.
  static func words(_ cue: Cue, in text: String, _ context: ListeningContext = ListeningContext()) -> String?
  {
    let listener = listener([move("it", [cue])])
    return listener.hearing(text, in: context) { hearing in
      let matches = hearing.resolver.candidates(hearing.matcher.hits().hits)
      guard listener.listen(text, in: context).heard("it") != nil,
        let match = matches.max(by: { $0.strength < $1.strength })
      else { return nil }
      let start = Int(hearing.speech.tokens[Int(match.start)].start)
      return ScalarText(text)[start..<Int(hearing.speech.tokens[Int(match.end) - 1].end)]
    }
  }
}
