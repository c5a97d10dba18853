import DialogueCore

/// One turn on the page.
struct TurnView {
  let id: String
  /// "Turn 3", "Opening", "Turn 3, taken back".
  let heading: String
  /// What the filters go by: `said`, `helped`, `hurt`, `unheard`, `taken-back`, `help`, `noted`.
  let tags: String
  let isNoted: Bool
  let isTakenBack: Bool
  let meters: [MeterView]
  let said: SpeechView?
  let heard: [HeardView]
  let unheard: Bool
  let flags: PageText?
  let adjustment: String?
  let speeches: [SpeechView]
  let happenings: [HappeningView]
  let notes: [NoteView]

  init(_ turn: Attempt.Turn, id: String, rep: String) {
    self.id = id
    heading =
      turn.number == 0 && turn.said == nil
      ? "Opening"
      : turn.said == nil ? "The end" : "Turn \(turn.number)" + (turn.isTakenBack ? ", taken back" : "")
    isNoted = !turn.notes.isEmpty
    isTakenBack = turn.isTakenBack
    tags = Self.tags(of: turn)
    meters = turn.isMetered && turn.said != nil ? MeterView.both(turn) : []
    said = turn.said.map { SpeechView(kind: "rep", name: rep, text: $0.text, isAside: false) }
    heard = turn.moves.map { HeardView($0) }
    unheard = turn.isUnheard
    flags = turn.flags.isEmpty ? nil : turn.flags.joined(separator: ", ").onPage
    adjustment = turn.adjustment == .none ? nil : turn.adjustment.signed
    speeches = turn.speeches.map { SpeechView($0) }
    happenings = turn.happenings.map { HappeningView($0, rep: rep) }
    notes = turn.notes.map { NoteView($0) }
  }

  private static func tags(of turn: Attempt.Turn) -> String {
    var tags: [String] = []
    if turn.moves.contains(where: { $0.polarity == .good && $0.gate == nil }) { tags.append("helped") }
    if turn.moves.contains(where: { $0.polarity == .bad }) { tags.append("hurt") }
    if turn.isUnheard { tags.append("unheard") }
    if turn.isTakenBack { tags.append("taken-back") }
    if !turn.happenings.isEmpty { tags.append("help") }
    if !turn.notes.isEmpty { tags.append("noted") }
    return tags.joined(separator: " ")
  }
}

/// What a turn did to a meter: sign and words, never colour alone.
struct MeterView {
  let name: String
  /// "+8", "−5", "0".
  let change: String
  let now: Int
  /// `better`, `worse` or `same`.
  let tone: String

  static func both(_ turn: Attempt.Turn) -> [MeterView] {
    let change = turn.change
    return [
      MeterView(
        name: "trust", change: change.trust.signed, now: turn.after.trust, tone: tone(change.trust)),
      MeterView(name: "heat", change: change.heat.signed, now: turn.after.heat, tone: tone(-change.heat)),
    ]
  }

  private static func tone(_ good: Int) -> String { good == 0 ? "same" : good > 0 ? "better" : "worse" }
}

/// Somebody's words.
struct SpeechView {
  /// `rep`, `customer`, `manager` or `coach`.
  let kind: String
  let name: PageText
  let text: PageText
  let isAside: Bool

  init(kind: String, name: String, text: String, isAside: Bool) {
    self.kind = kind
    self.name = name.onPage
    self.text = text.onPage
    self.isAside = isAside
  }

  init(_ speech: Attempt.Speech) {
    let kind =
      switch speech.role {
      case .rep: "rep"
      case .customer: "customer"
      case .manager: "manager"
      case .coach, .`self`: "coach"
      }
    self.init(kind: kind, name: speech.name, text: speech.text, isAside: speech.isAside)
  }
}

/// Something heard, with its words, its weight, its rule and why.
struct HeardView {
  /// `good`, `bad` or `plain`.
  let tone: String
  /// "helped", "hurt" or "heard".
  let label: String
  let title: PageText
  let words: PageText
  let weight: String?
  let rule: PageText?
  let why: PageText
  let gate: PageText?

  init(_ move: Attempt.HeardMove) {
    (tone, label) =
      switch move.polarity {
      case .good: ("good", "helped")
      case .bad: ("bad", "hurt")
      case nil: ("plain", "heard")
      }
    title = move.title.onPage
    words = move.words.onPage
    weight = move.change == .none ? nil : move.change.signed
    rule = move.rule?.text.onPage
    why = move.why.onPage
    gate = move.gate?.onPage
  }
}

/// A hint, a breath or a dispute.
struct HappeningView {
  /// "A hint", "Took a breath", "Sam contests it".
  let label: PageText
  let text: PageText?
  let speeches: [SpeechView]

  init(_ happening: Attempt.Happening, rep: String) {
    switch happening {
    case .hint(let level, let text):
      label = (level == 1 ? "\(rep) asked for a hint" : "\(rep) asked again, and got example words").onPage
      self.text = text.onPage
      speeches = []
    case .pause(let said):
      label = "\(rep) took a breath".onPage
      text = nil
      speeches = said.map { SpeechView($0) }
    case .dispute(let reason, let move):
      label = (move.map { "\(rep) contests “\($0)”" } ?? "\(rep) contests the coach’s remark").onPage
      text = reason.isEmpty ? nil : reason.onPage
      speeches = []
    }
  }
}

/// A trainer's remark.
struct NoteView {
  let author: PageText
  let note: PageText
  /// "Listen: 60, as he asked twice".
  let mark: PageText?

  init(_ note: Attempt.Note) {
    author = note.author.onPage
    self.note = note.text.onPage
    let mark = note.score(before: "")
    self.mark = mark.isEmpty ? nil : mark.onPage
  }
}

extension Int {
  /// "+8", "−5" with a true minus, "0".
  var signed: String { self > 0 ? "+\(self)" : self < 0 ? "−\(magnitude)" : "0" }
}

extension Meters.Change {
  /// "trust +6, heat −8"; what did not move is left out.
  var signed: String {
    [("trust", trust), ("heat", heat)].filter { $0.1 != 0 }.map { "\($0.0) \($0.1.signed)" }.joined(
      separator: ", ")
  }
}
