import DialogueCore

/// What the coach shows after a rehearsal: the rep's words, what they did, and what to keep and change.
public struct Debrief: Equatable, Sendable {
  public enum Verdict: String, Sendable {
    /// A good ending, and nothing blocks it.
    case solid
    case partial
    case notYet = "not yet"
    /// No ending was reached, or the rep left before one.
    case unfinished
  }

  /// What the conversation seemed to be about, and what lay under it.
  public struct Story: Equatable, Sendable {
    public let presenting: String
    public let real: String

    public init(presenting: String, real: String) {
      self.presenting = presenting
      self.real = real
    }
  }

  /// A reading of the meters after an utterance.
  public struct Point: Equatable, Sendable {
    /// 0 is the start.
    public let turn: Int
    public let meters: Meters
    public let with: Role
  }

  public let verdict: Verdict
  /// The ending's own remark, with its places filled; nil where there is none yet.
  public let remark: String?
  /// Told once the rep has got somewhere; nil before, so that there is something left to find out.
  public let story: Story?
  public let blockers: [Blocker]
  public let curve: [Point]
  public let axes: [AxisScore]
  public let apology: ApologyReport?
  public let measures: Measures
  public let keep: Advice?
  public let change: Advice?
  public let commitments: [Commitment]
  public let next: NextFlow?
  /// When the next rehearsal is due.
  public let due: Moment?
  /// The part of a course that the next rehearsal is; nil outside of one.
  public var part: Course.Place?
  /// Whether the next flow takes over what was promised or reached in this one.
  public var nextTakesOver = false
}

extension Rehearsed {
  public var debrief: Debrief {
    let blockers = blocks.map(\.blocker)
    let part = nextPart
    let next = part.flatMap(following) ?? machine.flow.next.first { machine.holds($0.when, of: final) }
    let verdict = verdict(blocked: !blockers.isEmpty)
    let scorecard = scorecard
    var debrief = Debrief(
      verdict: verdict, remark: remark, story: story(after: verdict), blockers: blockers, curve: curve,
      axes: scorecard, apology: apology, measures: measures, keep: keep, change: change(scorecard),
      commitments: final.commitments, next: next, due: next.map { final.clock.adding(days: $0.days) })
    debrief.part = part
    debrief.nextTakesOver = next.flatMap { library.flows[$0.flow] }?.takesOver(from: machine.flow.id) ?? false
    return debrief
  }

  /// The part of the course that comes after this rehearsal; nil outside of a course, and after its end.
  private var nextPart: Course.Place? {
    guard let place, let course = library.courses[place.course] else { return nil }
    return course.next(after: place.part, ending: final.ending, in: library.flows)
      .map { Course.Place(course: course, number: $0) }
  }

  /// A part that is played again is due tomorrow.
  private func following(_ part: Course.Place) -> NextFlow? {
    part.course.part(part.number).map {
      NextFlow(flow: $0.flow, when: .always, days: part.number == place?.part ? 1 : $0.days)
    }
  }

  private func verdict(blocked: Bool) -> Debrief.Verdict {
    if final.ending?.ending == .left { return blocked ? .notYet : .unfinished }
    return switch final.ending?.kind {
    case nil: .unfinished
    case .fail: .notYet
    case .partial: blocked ? .notYet : .partial
    case .success, .stop: blocked ? .notYet : .solid
    }
  }

  private func story(after verdict: Debrief.Verdict) -> Debrief.Story? {
    let scenario = machine.scenario
    guard verdict == .solid || verdict == .partial, !scenario.real.isEmpty else { return nil }
    return Debrief.Story(presenting: scenario.presenting, real: scenario.real)
  }

  private var remark: String? {
    guard let ending = final.ending?.ending else { return nil }
    if ending == .left { return machine.line(at: "end.left.debrief", for: final) }
    let authored =
      machine.flow.endings.first { $0.id == ending }?.debrief
      ?? library.rubric.stops.first { $0.id == ending.text }?.debrief
    return authored.map { machine.filled($0, for: final) }
  }

  private var curve: [Debrief.Point] {
    let first = turns.first?.before.state ?? final.state
    return [Debrief.Point(turn: 0, meters: start, with: machine.counterpart(in: first))]
      + turns.map { turn in
        Debrief.Point(
          turn: turn.turn, meters: turn.step.snapshot.meters,
          with: machine.counterpart(in: turn.before.state))
      }
  }
}
