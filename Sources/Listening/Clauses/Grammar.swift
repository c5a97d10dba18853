/// The lists of lists.yaml by which clauses, forms and scopes are told; an absent list is simply never met.
struct Grammar: Sendable {
  /// The list of each role, as a set of the automaton.
  private let sets: [Int32]

  enum Role: Int, CaseIterable {
    case wh, aux, subject, det, negator
    case noNegator
    case leadIn
    /// Always begins a clause: but, because, if, although.
    case conjunction
    /// Begins a clause when a subject follows: and, or, so, then, when.
    case joiner
    /// if, in case, unless, suppose.
    case hypothesis
    /// Ends a hypothesis: then.
    case then
    /// Phrases after which others' words follow: he said, I told her, our line is.
    case reporting
    /// Words after which a subject begins no clause of its own: that, know, think, to, of.
    case holdsOn
    /// much, many, long, often, after how.
    case measure
    /// number, date, name: what asks for them asks for one fact.
    case fact
    /// Phrases that invite to tell: walk me through, tell me more.
    case invitation
    /// Verbs that begin a command.
    case imperative
    /// Phrases that begin a new sentence even without a full stop: thank you, tell me, what can I.
    case opener
    case past
    case future
    case us
    case you
    case them
    case stop
    case please
    /// what, why, how.
    case openWh
    /// am, is, are, was, were.
    case be
    /// did, does, has, will: verbs that ask before a noun as well.
    case ask
    case doing
    /// Verbs that ask right behind a question word: happened, changed, makes.
    case whVerb
    case name

    /// The name of the list.
    var list: String {
      switch self {
      case .noNegator: "no_negator"
      case .leadIn: "lead_in"
      case .holdsOn: "holds_on"
      case .fact: "fact_word"
      case .past: "past_word"
      case .us: "first_person"
      case .you: "second_person"
      case .them: "third_person"
      case .stop: "stop_word"
      case .openWh: "open_wh"
      case .ask: "asking_verb"
      case .doing: "do"
      case .whVerb: "wh_verb"
      default: "\(self)"
      }
    }
  }

  init(set: (String) -> Int32?) {
    sets = Role.allCases.map { set($0.list) ?? -1 }
  }

  func set(_ role: Role) -> Int32 {
    sets[role.rawValue]
  }
}

/// Asks whether tokens and phrases play a role.
struct GrammarView {
  let grammar: Grammar
  let automaton: Automaton
  let speech: Speech

  @inline(__always)
  func has(_ place: Int, _ role: Grammar.Role) -> Bool {
    guard place >= 0, place < speech.tokens.count else { return false }
    let set = grammar.set(role)
    return set >= 0 && automaton.belongs(speech.tokens[place].word, to: set)
  }

  /// Whether a phrase of the role ends before `place`.
  func finishes(_ role: Grammar.Role, at place: Int) -> Bool {
    guard place > 0, place <= speech.tokens.count else { return false }
    var next = speech.tokens[place - 1].finishes
    while next >= 0 {
      let phrase = speech.phrases[Int(next)]
      if phrase.set == grammar.set(role) { return true }
      next = phrase.nextFinishing
    }
    return false
  }

  /// The end of the longest phrase or word of the role that begins at `place`; nil when there is none.
  func end(of role: Grammar.Role, at place: Int, before limit: Int) -> Int? {
    guard place < limit else { return nil }
    let set = grammar.set(role)
    guard set >= 0 else { return nil }
    let token = speech.tokens[place]
    var best: Int? = automaton.belongs(token.word, to: set) ? place + 1 : nil
    var next = token.begins
    while next >= 0 {
      let phrase = speech.phrases[Int(next)]
      if phrase.set == set, Int(phrase.end) <= limit { best = max(best ?? 0, Int(phrase.end)) }
      next = phrase.nextBeginning
    }
    return best
  }
}
