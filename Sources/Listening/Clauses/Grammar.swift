/// The lists of lists.yaml by which clauses, forms and scopes are told; an absent list is simply never met.
struct Grammar: Sendable {
  /// The roles that each word plays, and each list with its phrases.
  private let ofWord: Frozen<Roles>
  private let ofList: Frozen<Roles>

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
    /// should, had, were: put before their subject they suppose.
    case supposing
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
    /// Phrases that ask at the head of a clause where its verb is left out: any chance, you free tomorrow.
    case asking
    /// Phrases that begin a new sentence even without a full stop: thank you, tell me, what can I.
    case opener
    case past
    case future
    case us
    case you
    case them
    /// put, shut, let: verbs with one form for the past and any other.
    case unchanged
    case stop
    case please
    /// what, why, how.
    case openWh
    /// why, how: what asks so asks for no one fact.
    case manner
    /// am, is, are, was, were.
    case be
    /// did, does, has, will: verbs that ask before a noun as well.
    case ask
    case doing
    /// Verbs that ask right behind a question word: happened, changed, makes.
    case whVerb
    case name
    /// Sounds between words: uh, um.
    case filler
    /// rang, forgot, check: what a person does, and no thing.
    case deed
    /// lost, sent: those that without an object may be done to a thing.
    case needsObject
    /// wish, hate: what only people do, and nobody is told to.
    case minds
    /// should, did, have: helps a verb whose subject may be left out.
    case helps
    /// well, honestly: breaks in on a clause between two commas.
    case aside
    /// I have to say, the truth is: adds nothing to the statement that follows.
    case preface
    /// To be honest with you: adds nothing to what stands behind it, or before.
    case frankness
    /// okay: behind a comma asks for a nod.
    case nod
    /// really, honestly: stresses what somebody does.
    case stress
    /// Small words that nobody says twice on purpose.
    case stammered
    /// just, also, gladly: stands between a verb and its helper.
    case adverb
    /// than, before: behind a denial the day that follows is one to hold to.
    case limit
    /// get, have, know: what they do with what we do for them.
    case receives
    /// can, may: what one is free to do.
    case may
    /// for, to: what was arranged for a day is to come.
    case arranging
    /// Monday, June: written like a name, and none.
    case weekday, month

    /// The name of the list.
    var list: String {
      switch self {
      case .noNegator: "no_negator"
      case .leadIn: "lead_in"
      case .holdsOn: "holds_on"
      case .fact: "fact_word"
      case .past: "past_word"
      case .unchanged: "unchanged_in_past"
      case .us: "first_person"
      case .you: "second_person"
      case .them: "third_person"
      case .stop: "stop_word"
      case .openWh: "open_wh"
      case .ask: "asking_verb"
      case .doing: "do"
      case .whVerb: "wh_verb"
      case .may: "may_do"
      case .needsObject: "needs_object"
      case .helps: "helps_deed"
      case .supposing: "supposes_first"
      default: "\(self)"
      }
    }
  }

  /// Looks every word up once, so that listening only reads bits.
  ///
  /// - `set`: The number of a list; nil when there is none.
  init(_ automaton: Automaton, set: (String) -> Int32?) {
    var ofWord = [Roles](repeating: [], count: automaton.vocabulary.count)
    var ofList = [Roles](repeating: [], count: automaton.listCount)
    for role in Role.allCases {
      guard let set = set(role.list) else { continue }
      ofList[Int(set)].insert(Roles(role))
      for word in ofWord.indices where automaton.belongs(Vocabulary.Word(word), to: set) {
        ofWord[word].insert(Roles(role))
      }
    }
    self.ofWord = Frozen(ofWord)
    self.ofList = Frozen(ofList)
  }

  /// Both good as long as the grammar.
  var rolesOfWords: View<Roles> { ofWord.view }
  var rolesOfLists: View<Roles> { ofList.view }
}

/// A set of roles.
struct Roles: OptionSet, BitwiseCopyable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always) init(_ roles: Grammar.Role...) {
    self.init(rawValue: roles.reduce(0) { $0 | 1 << UInt64($1.rawValue) })
  }

  @inline(__always) func has(_ role: Grammar.Role) -> Bool { rawValue >> UInt64(role.rawValue) & 1 == 1 }
}
