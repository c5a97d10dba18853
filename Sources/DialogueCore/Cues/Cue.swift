/// A phrase pattern that shows a move, with the circumstances in which it does.
public struct Cue: Equatable, Sendable {
  public let id: String
  /// Patterns of which one must match; empty when the form alone decides.
  public let say: [Pattern]
  /// 1 to 9; -9 to -1 when it speaks against the move.
  public let strength: Int
  /// The kinds of clause that may hold the match; empty for any.
  public let forms: Set<Form>
  public let within: Reach
  public let agent: Agent?
  public let tense: Tense?
  /// Every one must hold.
  public let guards: [CueGuard]
  public let scopes: Scopes
  /// How many content words of the counterpart's last words the sentence must take up.
  public let echoes: Int
  /// How many words the sentence may have; nil for any number.
  public let words: ClosedRange<Int>?
  public let when: Condition
  /// Why it shows the move, where the move's own reason does not say it.
  public let why: String?

  public init(
    id: String, say: [Pattern], strength: Int = 3, forms: Set<Form> = [], within: Reach = .sentence,
    agent: Agent? = nil, tense: Tense? = nil, guards: [CueGuard] = [], scopes: Scopes = Scopes(),
    echoes: Int = 0, words: ClosedRange<Int>? = nil, when: Condition = .always, why: String? = nil
  ) {
    self.id = id
    self.say = say
    self.strength = strength
    self.forms = forms
    self.within = within
    self.agent = agent
    self.tense = tense
    self.guards = guards
    self.scopes = scopes
    self.echoes = echoes
    self.words = words
    self.when = when
    self.why = why
  }

  /// How far a whole match may reach.
  public enum Reach: String, Sendable, CaseIterable {
    case sentence, clause
  }

  /// The nearest subject at or before the match in its clause.
  public enum Agent: String, Sendable, CaseIterable {
    case us, you, them, nobody
  }

  public enum Tense: String, Sendable, CaseIterable {
    case past, present, future
  }

  /// What becomes of a match inside a scope.
  public enum Allowance: String, Sendable, CaseIterable {
    case void, allow, require
  }

  /// Denied, quoted, reported and hypothetical words.
  public struct Scopes: Equatable, Sendable {
    public var negated: Allowance
    public var quoted: Allowance
    public var reported: Allowance
    public var hypothetical: Allowance

    public init(
      negated: Allowance = .void, quoted: Allowance = .void, reported: Allowance = .void,
      hypothetical: Allowance = .void
    ) {
      self.negated = negated
      self.quoted = quoted
      self.reported = reported
      self.hypothetical = hypothetical
    }
  }
}

/// The kind of a clause.
public enum Form: String, Sendable, CaseIterable {
  case statement
  case openQuestion = "open_question"
  case closedQuestion = "closed_question"
  case command
}

/// A pattern that must, or must not, stand somewhere about a match.
public struct CueGuard: Equatable, Sendable {
  public enum Place: String, Sendable, CaseIterable {
    case before, after, earlier, later, clause, sentence, text, next, last
  }

  /// Whether one of the patterns must be there, or none may.
  public let wanted: Bool
  public let place: Place
  public let patterns: [Pattern]

  public init(wanted: Bool, place: Place, patterns: [Pattern]) {
    self.wanted = wanted
    self.place = place
    self.patterns = patterns
  }
}
