import Coaching
import DialogueCore
import Transcripts

extension Attempt {
  /// Reads a transcript as far as it is sound, and has today's scripts add what only they know.
  ///
  /// - `library`: Today's scripts, for names, reasons and, where none was recorded, a scorecard.
  public init(_ transcript: Transcript, library: Library) {
    self.init(transcript, library: library, machine: try? Machine(transcript.header, library: library))
  }

  /// - Parameter machine: What the rehearsal was played with; nil where today's scripts no longer have that.
  init(_ transcript: Transcript, library: Library, machine: Machine?) {
    let header = transcript.header
    let names = Titles(library: library)
    let read = AttemptReader(transcript, names: names, machine: machine)
    let rehearsed = machine.flatMap { Rehearsed(read.history, header, machine: $0, library: library) }
    let debrief = rehearsed?.debrief

    self.header = header
    flow = names.flow(header.flow)
    scenario = names.scenario(header.scenario)
    persona = names.persona(header.persona)
    turns = read.turns
    ended = read.ended
    score = Score(recorded: read.scorecard, today: debrief, names: names)
    measures = debrief?.measures
    promises = read.history.snapshot?.commitments ?? []
    notes = read.notes
    turningPoints = Self.turningPoints(
      of: read.turns, openings: rehearsed?.openings(in: score.axes) ?? [])
    minutes = Self.minutes(of: transcript.events)
    lapses =
      transcript.warnings.map(\.description) + (read.damage.map { [$0] } ?? [])
      + (machine == nil
        ? ["today's scripts can no longer play this, so it is shown as it was recorded, without new counts"]
        : [])
  }

  /// Whether something was said in it.
  public var holdsUtterances: Bool { turns.contains { $0.said != nil } }

  /// A break longer than this is no part of the conversation.
  private static let longestBreak = 15 * 60_000

  private static func minutes(of events: [TranscriptEvent]) -> Int? {
    let spoken = [TranscriptEvent.Said.type, TranscriptEvent.Turn.type]
    let times = events.filter { spoken.contains($0.type) }.map(\.at.milliseconds)
    guard let first = times.first, let last = times.last, last >= first,
      zip(times, times.dropFirst()).allSatisfy({ $1 - $0 <= longestBreak })
    else { return nil }
    return (last - first + 30_000) / 60_000
  }
}

extension Rehearsed {
  /// Nil when nothing was said.
  fileprivate init?(_ history: History, _ header: TranscriptHeader, machine: Machine, library: Library) {
    guard let final = history.snapshot, !history.turns.isEmpty else { return nil }
    self.init(
      machine: machine, library: library, turns: history.turns, final: final,
      start: (history.opening?.snapshot ?? final).meters, hints: history.hints, place: header.place)
  }
}

extension Attempt.Score {
  /// The recorded scorecard, else today's; of the parts of an apology only today's scripts tell.
  init(recorded: TranscriptEvent.Debrief?, today: Debrief?, names: Titles) {
    guard let recorded else {
      self.init(
        source: today == nil ? .nobody : .today, verdict: today?.verdict.rawValue, axes: today?.axes ?? [],
        apology: today?.apology?.score, parts: today?.apology, blockers: today?.blockers.map(\.title) ?? [],
        keep: today?.keep, change: today?.change, ownVerdict: nil,
        learned: nil)
      return
    }
    self.init(
      source: .recorded, verdict: recorded.verdict, axes: recorded.axes.map { AxisScore($0, names: names) },
      apology: recorded.apology, parts: recorded.apology == nil ? nil : today?.apology,
      blockers: recorded.blockers.map(names.blocker),
      keep: recorded.keep.map { .init($0, today: today?.keep, names: names) },
      change: recorded.change.map { .init($0, today: today?.change, names: names) },
      ownVerdict: recorded.ownVerdict, learned: recorded.learned)
  }
}

extension AxisScore {
  fileprivate init(_ recorded: TranscriptEvent.Debrief.Axis, names: Titles) {
    self.init(
      axis: names.axis(recorded.axis), score: recorded.score,
      band: recorded.score.flatMap { names.band(of: $0, called: recorded.band) }, turns: recorded.turns,
      evidence: recorded.evidence.map {
        Evidence(
          turn: $0.turn, words: $0.words, rule: $0.rule, title: names.evidence($0.rule), points: $0.points)
      },
      missed: recorded.missed.compactMap(names.criterion))
  }
}
