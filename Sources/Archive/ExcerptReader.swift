import DialogueCore
import JSON
import Transcripts

/// Folds events, of which only some members were read, into an excerpt.
///
/// An event that does not read is passed over and named: a search through thousands must not end at one.
struct ExcerptReader {
  private(set) var excerpt: Excerpt
  /// The `seq` of the events of each utterance, for the notes about it.
  private var numbers: [Int: Int] = [:]
  /// Said and not yet answered.
  private var said: Excerpt.Turn?

  init(excerpt: Excerpt) { self.excerpt = excerpt }

  mutating func take(_ event: TranscriptEvent) {
    let reads =
      switch event.type {
      case TranscriptEvent.Said.type: takeSaid(event)
      case TranscriptEvent.Turn.type, TranscriptEvent.Pause.type: takeAnswer(event)
      case TranscriptEvent.Retry.type: takeRetry(event)
      case TranscriptEvent.Dispute.type: takeDispute(event)
      case TranscriptEvent.Note.type: takeNote(event)
      case TranscriptEvent.End.type: takeEnd(event)
      case TranscriptEvent.Debrief.type: takeDebrief(event)
      case TranscriptEvent.Hint.type: takeHint()
      default: true
      }
    if !reads {
      excerpt.warnings.append(
        "event \(event.seq) ('\(event.type.prefix(20))') lacks what it should say; it is passed over")
    }
  }

  private mutating func takeSaid(_ event: TranscriptEvent) -> Bool {
    guard let number = event.body["turn"]?.int, let text = event.body["text"]?.string else { return false }
    let moves = (event.body["moves"]?.array ?? []).compactMap { heard -> Excerpt.Move? in
      guard let move = heard["move"]?.string else { return nil }
      return Excerpt.Move(move: MoveID(move), words: heard["words"]?.string ?? "")
    }
    said = Excerpt.Turn(number: number, text: text, moves: moves)
    numbers[event.seq] = number
    return true
  }

  private mutating func takeAnswer(_ event: TranscriptEvent) -> Bool {
    guard let number = event.body["turn"]?.int else { return false }
    var turn = said ?? Excerpt.Turn(number: number, text: nil, moves: [])
    said = nil
    for effect in event.body["effects"]?.array ?? [] {
      guard effect["type"] == "spoke", let text = effect["text"]?.string,
        let by = effect["by"]?.string.flatMap(Role.init(rawValue:))
      else { continue }
      turn.replies.append(Excerpt.Reply(by: by, text: text))
    }
    if let meters = event.body["snapshot"]?["meters"], let trust = meters["trust"]?.int,
      let heat = meters["heat"]?.int
    {
      turn.meters = Meters(trust: trust, heat: heat)
    }
    numbers[event.seq] = number
    excerpt.turns.append(turn)
    return true
  }

  private mutating func takeRetry(_ event: TranscriptEvent) -> Bool {
    guard let number = event.body["turn"]?.int else { return false }
    if let index = excerpt.turns.lastIndex(where: { $0.text != nil && $0.number == number && !$0.isTakenBack }
    ) {
      for later in excerpt.turns.indices[index...] { excerpt.turns[later].isTakenBack = true }
    }
    excerpt.ending = nil
    return true
  }

  private mutating func takeDispute(_ event: TranscriptEvent) -> Bool {
    guard let number = event.body["turn"]?.int else { return false }
    excerpt.disputes.append(
      Excerpt.Dispute(seq: event.seq, turn: number, text: event.body["text"]?.string ?? ""))
    return true
  }

  private mutating func takeNote(_ event: TranscriptEvent) -> Bool {
    let ref = event.body["ref"]?.int
    let dispute = excerpt.disputes.first { $0.seq == ref }
    excerpt.notes.append(
      Excerpt.Note(
        by: event.body["by"]?.string ?? "", text: event.body["text"]?.string ?? "",
        turn: ref.flatMap { numbers[$0] } ?? dispute?.turn))
    guard let ref else { return true }
    for index in excerpt.disputes.indices
    where excerpt.disputes[index].seq == ref || numbers[ref] == excerpt.disputes[index].turn {
      excerpt.disputes[index].isAnswered = true
    }
    return true
  }

  private mutating func takeEnd(_ event: TranscriptEvent) -> Bool {
    guard let ending = event.body["ending"], !ending.isNull else { return true }
    guard let id = ending["id"]?.string,
      let kind = ending["kind"]?.string.flatMap(Ending.Kind.init(rawValue:))
    else { return false }
    excerpt.ending = Snapshot.Ended(ending: EndingID(id), kind: kind)
    return true
  }

  private mutating func takeDebrief(_ event: TranscriptEvent) -> Bool {
    guard let verdict = event.body["verdict"]?.string else { return false }
    let axes = (event.body["axes"]?.array ?? []).compactMap { axis -> (axis: AxisID, score: Int)? in
      guard let id = axis["axis"]?.string, let score = axis["score"]?.int else { return nil }
      return (AxisID(id), score)
    }
    excerpt.score = Excerpt.Score(verdict: verdict, axes: axes, apology: event.body["apology"]?.int)
    return true
  }

  private mutating func takeHint() -> Bool {
    excerpt.hints += 1
    return true
  }
}
