import DialogueCore
import JSON
import Listening
import Scripts
import Testing

@testable import Transcripts

/// Rehearsals of a small flow, as transcripts: what is said is really heard, answered and recorded.
struct Trial {
  /// One thing that happens in a rehearsal.
  enum Act {
    case says(String)
    case hint(String)
    case retry
    case pause
    case dispute(String)
    case leave
    case note(String, ref: Int? = nil, turn: Int? = nil, axis: AxisID? = nil, score: Int? = nil)
    case event(TranscriptEvent.Content)
  }

  let library: Library
  let listener: Listener
  let machine: Machine

  init() throws {
    let compilation = Compiler.compile(Self.texts.map { ScriptFile(path: $0.key, text: $0.value) })
    library = try #require(
      compilation.library, "\(compilation.diagnostics.map(\.description).joined(separator: "\n"))")
    listener = Listener(library: library)
    machine = try Machine(library: library, flow: "owning", scenario: "late")
  }

  func transcript(rep: String = "Sam", flow: FlowID = "owning", _ acts: [Act]) throws -> Transcript {
    try transcript("sam-1", rep: rep, flow: flow, acts)
  }

  /// - Parameters:
  ///   - day: Of November 2026.
  ///   - flow: What the header names; only "owning" is in the scripts.
  func transcript(
    _ session: String, rep: String = "Sam", day: Int = 20, flow: FlowID = "owning",
    carried: Carried = .nothing, _ acts: [Act]
  ) throws -> Transcript {
    let start = Moment(year: 2026, month: 11, day: day, hour: 10)
    let header = TranscriptHeader(
      session: try SessionID(session), at: Timestamp(milliseconds: start.minutes * 60_000), flow: flow,
      scenario: "late", persona: "plain", difficulty: "normal", mode: .practice, seed: 1, rep: rep,
      library: "digest", rubric: "1", program: "test", start: start, carried: carried)
    let opening = machine.start(rep: rep, seed: 1, mode: .practice, clock: start)
    var contents: [TranscriptEvent.Content] = [.turn(.init(turn: 0, step: opening))]
    var snapshots = [opening.snapshot]
    for act in acts {
      let now = snapshots[snapshots.count - 1]
      switch act {
      case .says(let text):
        let heard = listener.listen(text, in: machine.context(for: now))
        let step = machine.advance(now, on: .said(heard))
        contents += [
          .said(.init(turn: now.turn + 1, utterance: heard)), .turn(.init(turn: now.turn + 1, step: step)),
        ]
        snapshots.append(step.snapshot)
      case .hint(let text):
        contents.append(.hint(.init(turn: now.turn, state: now.state, level: 1, text: text)))
      case .retry:
        let before = snapshots[snapshots.count - 2]
        contents.append(.retry(.init(turn: now.turn, snapshot: before)))
        snapshots.append(before)
      case .pause:
        contents.append(.pause(.init(turn: now.turn, step: machine.advance(now, on: .paused))))
      case .dispute(let text):
        contents.append(.dispute(.init(turn: now.turn, line: nil, move: "press", text: text)))
      case .leave:
        contents.append(.turn(.init(turn: now.turn, step: machine.advance(now, on: .left))))
      case .note(let text, let ref, let turn, let axis, let score):
        contents.append(
          .note(.init(by: "trainer:lee", ref: ref, text: text, turn: turn, axis: axis, score: score)))
      case .event(let content): contents.append(content)
      }
    }
    return try Self.recorded(header, contents)
  }

  private static func recorded(
    _ header: TranscriptHeader, _ contents: [TranscriptEvent.Content]
  ) throws -> Transcript {
    var lines = JSONWriter(capacity: 4096)
    header.write(to: &lines)
    for (index, content) in contents.enumerated() {
      content.write(
        to: &lines, seq: index + 1,
        at: Timestamp(milliseconds: header.at.milliseconds + index * 20_000))
    }
    return try TranscriptReader.read(lines.bytes)
  }
}
