import DialogueCore
import Transcripts

/// Turns the events of a transcript into entries, as far as they read.
struct AccountReader {
  private(set) var entries: [Account.Entry] = []
  private(set) var lapses: [String] = []
  /// Said, and not yet answered.
  private var said: (event: TranscriptEvent.Said, seq: Int, at: Timestamp)?
  private var snapshot: Snapshot?
  /// The turn that an event belongs to, by its `seq`.
  private var turns: [Int: Int] = [:]

  init(_ transcript: Transcript) {
    for event in transcript.events {
      do throws(FieldError) {
        append(try event.content(), event)
      } catch {
        lapses.append("event \(event.seq) does not read (\(error)); it is left out")
      }
    }
    finishUtterance(with: nil)
  }

  private mutating func append(_ content: TranscriptEvent.Content, _ event: TranscriptEvent) {
    switch content {
    case .said(let said):
      finishUtterance(with: nil)
      self.said = (said, event.seq, event.at)
      turns[event.seq] = said.turn
    case .turn(let turn):
      finishUtterance(with: turn.step)
      add(turn.step, event, turn: turn.turn)
    case .pause(let pause):
      add(.pause, event, turn: pause.turn)
      add(pause.step, event, turn: pause.turn, from: 1)
    case .hint(let hint): add(.hint(level: hint.level, text: hint.text), event, turn: hint.turn)
    case .retry(let retry):
      takeBack(retry.turn)
      snapshot = retry.snapshot
      add(.takenBack, event, turn: retry.turn)
    case .dispute(let dispute): add(.dispute(dispute), event, turn: dispute.turn)
    case .note(let note): add(.note(note), event, turn: turn(of: note))
    case .end(let end):
      add(.ended(.init(reason: end.reason, ending: end.ending)), event, turn: end.turn)
    case .debrief(let debrief): add(.scored(debrief), event, turn: nil)
    case .other: break
    }
  }

  /// The utterance that waits, with what came of it.
  private mutating func finishUtterance(with step: Step?) {
    guard let (event, seq, at) = said else { return }
    said = nil
    let moved = step?.moved
    let what = Account.Said(
      utterance: event.utterance, state: snapshot?.state, before: moved?.before ?? snapshot?.meters,
      moved: moved)
    entries.append(
      .init(
        seq: seq, part: 0, at: at, turn: event.turn, what: .said(what),
        meters: step?.snapshot.meters ?? snapshot?.meters))
  }

  private mutating func add(_ step: Step, _ event: TranscriptEvent, turn: Int, from first: Int = 0) {
    snapshot = step.snapshot
    var part = first
    for effect in step.effects {
      let what: Account.What
      switch effect {
      case .spoke(let role, let line, let text): what = .spoke(role, line: line, text: text)
      case .noted(let move, let line, let text): what = .aside(move, line: line, text: text)
      default: continue
      }
      add(what, event, turn: turn, part: part)
      part += 1
    }
  }

  private mutating func add(_ what: Account.What, _ event: TranscriptEvent, turn: Int?, part: Int = 0) {
    if let turn { turns[event.seq] = turn }
    entries.append(
      .init(seq: event.seq, part: part, at: event.at, turn: turn, what: what, meters: snapshot?.meters))
  }

  /// Its own word for it, else that of the event that it refers to, which stands before it.
  private func turn(of note: TranscriptEvent.Note) -> Int? {
    note.turn ?? note.ref.flatMap { turns[$0] }
  }

  /// Marks the last try of a turn, and all that came of it.
  private mutating func takeBack(_ turn: Int) {
    let last = entries.lastIndex { entry in
      if case .said = entry.what { entry.turn == turn && !entry.isTakenBack } else { false }
    }
    for index in (last ?? entries.endIndex)..<entries.endIndex where entries[index].turn == turn {
      if case .note = entries[index].what { continue }
      entries[index].isTakenBack = true
    }
  }
}
