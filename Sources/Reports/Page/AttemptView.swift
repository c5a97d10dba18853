import Coaching
import DialogueCore
import Transcripts

/// One attempt on the page, whole.
struct AttemptView: View {
  /// Stands before the ids of its parts; empty where it is the only one.
  let prefix: String
  let isAlone: Bool
  let flow: PageText
  let scenario: PageText
  let rep: PageText
  let date: PageText
  let facts: [FactView]
  let verdict: PageText?
  /// `good`, `bad` or `plain`.
  let verdictTone: String
  let outcome: PageText?
  let ownVerdict: PageText?
  let learned: PageText?
  let scoring: String?
  let blockers: [PageText]
  let lapses: LapsesView?
  let since: SinceView?
  let advice: AdviceView?
  let chart: ChartView?
  let points: PointsView?
  let scorecard: ScorecardView?
  let apology: ApologyView?
  let promises: PromisesView?
  let remarks: RemarksView?
  let turns: [TurnView]
  let speakers: [SpeakerView]

  init(_ attempt: Attempt, in review: Review, places: PagePlaces) {
    let header = attempt.header
    let session = header.session.text
    let prefix = places.prefix(of: session) ?? ""
    self.prefix = prefix
    isAlone = review.attempts.count == 1
    flow = attempt.flow.onPage
    scenario = attempt.scenario.onPage
    rep = header.rep.onPage
    date = header.start.dayText.onPage
    facts = FactView.facts(of: attempt)
    verdict = attempt.score.verdict?.onPage
    verdictTone = Phrase.Tone(verdict: attempt.score.verdict).onPage
    outcome = attempt.ended?.title.onPage
    ownVerdict = attempt.score.ownVerdict.flatMap { $0.isEmpty ? nil : $0.onPage }
    learned = attempt.score.learned.flatMap { $0.isEmpty ? nil : $0.onPage }
    scoring =
      switch attempt.score.source {
      case .recorded: nil
      case .today: "No scorecard was recorded with it; this one is by today’s scripts."
      case .nobody: "Nobody has scored it: no scorecard was recorded, and today’s scripts cannot play it."
      }
    blockers = attempt.score.blockers.map(\.onPage)
    lapses = attempt.lapses.isEmpty ? nil : LapsesView(sentences: attempt.lapses.map(\.onPage))
    since = review.last(before: attempt).map { SinceView(attempt, last: $0, places: places) }
    advice = AdviceView(attempt, prefix: prefix)
    chart = attempt.curve.map { ChartView($0, prefix: prefix) }
    points = PointsView(attempt, prefix: prefix)
    scorecard = ScorecardView(attempt, prefix: prefix)
    apology = attempt.score.parts.map { ApologyView($0, points: attempt.score.apology, prefix: prefix) }
    promises = PromisesView(
      review.promises(of: header.rep).filter { $0.session == header.session }, places: places)
    remarks = attempt.notes.isEmpty ? nil : RemarksView(remarks: attempt.notes.map { NoteView($0) })
    turns = Self.turns(of: attempt, prefix: prefix)
    speakers = SpeakerView.speakers(of: attempt)
  }

  /// The ids are those of the turns' numbers; a try that was taken back adds which it was, and the end has a name.
  private static func turns(of attempt: Attempt, prefix: String) -> [TurnView] {
    var tries: [Int: Int] = [:]
    return attempt.turns.enumerated().map { index, turn in
      var id = "\(prefix)t\(turn.number)"
      if turn.isTakenBack {
        tries[turn.number, default: 0] += 1
        id += "-try\(tries[turn.number] ?? 1)"
      } else if turn.said == nil, turn.number > 0 {
        id = "\(prefix)end\(index)"
      }
      return TurnView(turn, id: id, rep: attempt.header.rep)
    }
  }
}

/// What the record or the scripts lack.
struct LapsesView: View { let sentences: [PageText] }

/// Remarks on the whole attempt.
struct RemarksView: View { let remarks: [NoteView] }

/// A line of the header.
struct FactView: View {
  let label: String
  let fact: PageText

  static func facts(of attempt: Attempt) -> [FactView] {
    let header = attempt.header
    var facts = [
      FactView(label: "Who", fact: header.rep.onPage),
      FactView(
        label: "With", fact: "\(attempt.persona), \(header.difficulty), \(header.mode.rawValue)".onPage),
      FactView(label: "When", fact: header.start.longText.onPage),
      FactView(label: "Length", fact: attempt.length.onPage),
    ]
    if let help = attempt.measures?.help { facts.append(FactView(label: "Help", fact: help.onPage)) }
    facts.append(
      FactView(
        label: "Scripts", fact: "\(header.scenario) at \(header.library), rubric \(header.rubric)".onPage))
    facts.append(FactView(label: "Session", fact: header.session.text.onPage))
    return facts
  }
}

/// Somebody whose words the conversation can be narrowed to.
struct SpeakerView: View {
  /// As in `SpeechView`.
  let kind: String
  let name: PageText

  /// The counterparts, in the order in which they first spoke.
  static func speakers(of attempt: Attempt) -> [SpeakerView] {
    var speakers: [SpeakerView] = []
    for speech in attempt.turns.flatMap(\.speeches).map({ SpeechView($0) }) where speech.kind != "coach" {
      if !speakers.contains(where: { $0.kind == speech.kind }) {
        speakers.append(SpeakerView(kind: speech.kind, name: speech.name))
      }
    }
    return speakers
  }
}
