import Coaching
import DialogueCore
import Transcripts

/// Folds a transcript's events into the turns of an attempt, as far as they read.
struct AttemptReader {
  let names: Titles
  let header: TranscriptHeader
  /// What it was played with; nil where today's scripts no longer have that.
  let machine: Machine?

  private(set) var history = History()
  private(set) var turns: [Attempt.Turn] = []
  private(set) var notes: [Attempt.Note] = []
  private(set) var ended: Attempt.Ended?
  /// The last scorecard; nil when the rehearsal went on after it.
  private(set) var scorecard: TranscriptEvent.Debrief?
  /// What stopped the reading.
  private(set) var damage: String?
  private var said: TranscriptEvent.Said?
  /// The turn, by its index, that an event belongs to, by the event's `seq`.
  private var places: [Int: Int] = [:]
  private var remarks: [(seq: Int, note: TranscriptEvent.Note)] = []

  init(_ transcript: Transcript, names: Titles, machine: Machine?) {
    self.names = names
    self.machine = machine
    header = transcript.header
    for event in transcript.events {
      do throws(FieldError) {
        append(try event.content(), seq: event.seq)
      } catch {
        damage = "event \(event.seq) does not read (\(error)); it and what follows are left out"
        break
      }
    }
    placeRemarks()
  }

  private mutating func append(_ content: TranscriptEvent.Content, seq: Int) {
    let before = history.snapshot
    history.append(content)
    places[seq] = said == nil ? turns.indices.last : turns.endIndex
    switch content {
    case .said(let event):
      said = event
      places[seq] = turns.endIndex
      scorecard = nil
    case .turn(let event):
      places[seq] = turns.endIndex
      turns.append(turn(of: event, from: before))
      said = nil
      ended = event.step.ended.map { .init(kind: $0.kind, title: $0.title) } ?? ended
    case .hint(let hint): happen(.hint(level: hint.level, text: hint.text))
    case .pause(let event): happen(.pause(event.step.speeches(on: machine)))
    case .dispute(let event): happen(.dispute(text: event.text, move: event.move.map(names.move)))
    case .retry(let event):
      if let index = turns.lastIndex(where: { $0.number == event.turn && $0.said != nil && !$0.isTakenBack })
      {
        turns[index].isTakenBack = true
      }
      (ended, scorecard) = (nil, nil)
    case .note(let note): remarks.append((seq, note))
    case .debrief(let debrief): scorecard = debrief
    case .end, .other: break
    }
  }

  private mutating func happen(_ happening: Attempt.Happening) {
    if let last = turns.indices.last { turns[last].happenings.append(happening) }
  }

  /// A note on a note belongs where that one does; one that leads in a circle, or nowhere, is about the whole.
  private mutating func placeRemarks() {
    let references = Dictionary(
      remarks.map { ($0.seq, $0.note.ref) }, uniquingKeysWith: { first, _ in first })
    for (_, remark) in remarks {
      var about = remark.ref
      var followed: Set<Int> = []
      while let seq = about, let next = references[seq], followed.insert(seq).inserted { about = next }
      let note = Attempt.Note(remark, names: names)
      let place =
        about.flatMap { references[$0] == nil ? places[$0] : nil } ?? remark.turn.flatMap(place(ofTurn:))
      if let place, turns.indices.contains(place) {
        turns[place].notes.append(note)
      } else {
        notes.append(note)
      }
    }
  }

  /// The try that counts of an utterance, or the opening.
  private func place(ofTurn number: Int) -> Int? {
    turns.firstIndex { $0.number == number && !$0.isTakenBack && ($0.said != nil || number == 0) }
  }
}

extension AttemptReader {
  private func turn(of event: TranscriptEvent.Turn, from before: Snapshot?) -> Attempt.Turn {
    let moved = event.step.moved
    let rules = moved?.rules ?? []
    let moves = said?.utterance.moves.map { heard in
      heardMove(heard, rule: rules.first { $0.move == heard.move })
    }
    let extras = rules.filter(\.isOfScripts)
    let with = before.flatMap { before in machine.map { $0.counterpart(in: before.state) } }
    return Attempt.Turn(
      number: event.turn, said: said?.utterance, moves: moves ?? [],
      adjustment: Meters.Change(
        trust: extras.reduce(0) { $0 + $1.change.trust }, heat: extras.reduce(0) { $0 + $1.change.heat }),
      advice: extras.lazy.compactMap(\.place)
        .compactMap { place in machine?.flow.transition(place)?.counsel?.advice }.first,
      flags: said?.utterance.flags.map(names.library.title) ?? [], before: before?.meters,
      after: event.step.snapshot.meters,
      isMetered: with?.isMetered ?? (moved != nil),
      speeches: event.step.speeches(on: machine))
  }

  private func heardMove(_ heard: Heard, rule: AppliedRule?) -> Attempt.HeardMove {
    let move = names.library.moves[heard.move]
    return Attempt.HeardMove(
      id: heard.move, title: names.move(heard.move), words: heard.words, polarity: move?.polarity,
      rule: rule?.rule, change: rule?.gate == nil ? rule?.change ?? .none : .none,
      why: rule.flatMap { names.why($0.rule) } ?? heard.why, gate: rule?.gate.map(names.gate))
  }
}

extension Attempt.Note {
  init(_ note: TranscriptEvent.Note, names: Titles) {
    self.init(
      by: note.by, text: note.text, axis: note.axis.map { names.axis($0).title }, score: note.score,
      reason: note.reason)
  }

  /// Who made it, without what kind of person that is: `trainer:lee` is "lee".
  public var author: String { by.split(separator: ":").last.map(String.init) ?? by }
}
