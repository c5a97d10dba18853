import Coaching
import DialogueCore
import Rehearsal
import Reports
import Transcripts

/// A transcript played back: who said what, what the meters did, and what else was done, event by event.
public struct Playback {
  /// One thing to show, and how long it takes to read.
  public struct Beat {
    /// The utterance to which it belongs; 0 for the opening.
    public let turn: Int
    public internal(set) var blocks: [any Block]
    public let words: Int

    /// Seconds at an easy reading speed of 240 words a minute, half a second at least.
    public var seconds: Double { max(0.5, Double(words) / 4) }
  }

  private let transcript: Transcript
  private let machine: Machine?
  private let accessible: Bool
  private let library: Library?

  /// - `machine`: what it was played with, for the names; nil where the scripts no longer have it.
  /// - `library`: what rules and moves are called, to tell with each answer why; nil to tell only what was heard.
  public init(
    _ transcript: Transcript, machine: Machine?, accessible: Bool, explaining library: Library? = nil
  ) {
    self.transcript = transcript
    self.machine = machine
    self.accessible = accessible
    self.library = library
  }

  /// The beats in order, those of the turns before `turn` left out. An event that does not read is named in its place.
  public func beats(from turn: Int = 0) -> [Beat] {
    var beats = [title]
    var history = Transcripts.History()
    let notes = notes
    for event in transcript.events {
      let reached = beats.last?.turn ?? 0
      let content: TranscriptEvent.Content
      do throws(FieldError) {
        content = try event.content()
      } catch {
        beats.append(direction(reached, "event \(event.seq) ('\(event.type)') does not read: \(error)"))
        continue
      }
      history.append(content)
      if var beat = beat(of: content, after: reached), beat.turn >= turn {
        if let library, case .turn(let answer) = content, let record = history.turns.last,
          record.step == answer.step
        {
          let why = Why(record, library: library, near: [])
          beat.blocks += [StyledText(), DocumentBlock(WhyReport(why).document)] as [any Block]
        }
        beats.append(beat)
      }
      for note in notes[event.seq] ?? [] { beats.append(direction(reached, note)) }
    }
    for warning in transcript.warnings { beats.append(direction(beats.last?.turn ?? 0, warning.description)) }
    return beats
  }

  private var title: Beat {
    let header = transcript.header
    let name = machine?.flow.title ?? header.flow.text
    let scene = machine?.scenario.title ?? header.scenario.text
    let who = "\(header.rep), \(header.start.dayText) · \(header.session)"
    return Beat(
      turn: 0, blocks: [StyledText(name, .bold) + " · " + StyledText(scene), StyledText(who, .faint)],
      words: 8)
  }

  private func beat(of content: TranscriptEvent.Content, after turn: Int) -> Beat? {
    switch content {
    case .said(let said): spoken(said)
    case .turn(let event): answered(event.step, turn: event.turn)
    case .pause(let event): answered(event.step, turn: turn)
    case .hint(let hint): direction(hint.turn, "a hint: \(hint.text)")
    case .retry(let retry): direction(retry.turn, "taken back, and tried again")
    case .dispute(let dispute): direction(dispute.turn, "disputed: \(dispute.text)")
    case .note(let note): note.ref == nil ? direction(note.turn ?? turn, Self.sentence(note)) : nil
    case .debrief(let debrief): closing(debrief, turn: turn)
    case .end, .other: nil
    }
  }

  private func spoken(_ said: TranscriptEvent.Said) -> Beat {
    let text = said.utterance.text
    let label = StyledText(transcript.header.rep, [.bold, .cyan])
    var blocks: [any Block] = [StyledText(), Passage(label, StyledText(text))]
    if library == nil { blocks.append(StageDirection(text: Self.heard(said.utterance))) }
    return Beat(turn: said.turn, blocks: blocks, words: count(text))
  }

  private func answered(_ step: Step, turn: Int) -> Beat {
    let answer = Answer(utterance: nil, step: step, machine: machine)
    let with = machine?.counterpart(in: step.snapshot.state) ?? .customer
    var blocks = AnswerBlocks(
      answer: answer, showsMeters: transcript.header.mode == .practice && with.isMetered,
      accessible: accessible
    ).blocks
    if turn == 0 { blocks.insert(StyledText(), at: 0) }
    if let ending = answer.ending { blocks += [StyledText(), Rule(StyledText(ending.title))] as [any Block] }
    return Beat(turn: turn, blocks: blocks, words: answer.speeches.reduce(0) { $0 + count($1.text) })
  }

  /// What was heard in an utterance, in one line; /why, and `explaining`, tell more.
  private static func heard(_ utterance: Utterance) -> String {
    let heard = utterance.moves.map(\.move.text) + utterance.flags.map(\.text)
    return heard.isEmpty ? "nothing was heard in it" : "heard: \(heard.joined(separator: ", "))"
  }

  private func closing(_ debrief: TranscriptEvent.Debrief, turn: Int) -> Beat {
    var rows: [[Phrase]] = [["verdict", Phrase(debrief.verdict)]]
    for (label, text) in [
      ("own verdict", debrief.ownVerdict), ("keep", debrief.keep), ("change", debrief.change),
      ("learned", debrief.learned),
    ] {
      if let text { rows.append([Phrase(label), Phrase(text)]) }
    }
    let document = Document([.init("", [.table(Table(rows, flexible: 1))])])
    return Beat(turn: turn, blocks: [StyledText(), DocumentBlock(document)], words: 20)
  }

  private func direction(_ turn: Int, _ text: String) -> Beat {
    Beat(turn: turn, blocks: [StageDirection(text: text)], words: count(text))
  }

  /// What trainers wrote about an event, wherever in the file they did, by its `seq`.
  private var notes: [Int: [String]] {
    var notes: [Int: [String]] = [:]
    for event in transcript.events where event.type == TranscriptEvent.Note.type {
      // One that does not read is named in its own place.
      if case .note(let note)? = try? event.content(), let seq = note.ref {
        notes[seq, default: []].append(Self.sentence(note))
      }
    }
    return notes
  }

  private static func sentence(_ note: TranscriptEvent.Note) -> String {
    let axis = note.axis.map { " on \($0)" } ?? ""
    let score = note.score.map { ", \($0) of 100" } ?? ""
    let reason = note.reason.map { " (\($0))" } ?? ""
    return "a note by \(note.by)\(axis)\(score): \(note.text)\(reason)"
  }

  private func count(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
