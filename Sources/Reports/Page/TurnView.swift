import DialogueCore

/// One turn on the page.
struct TurnView: View {
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
struct MeterView: View {
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
