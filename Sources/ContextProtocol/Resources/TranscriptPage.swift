import DialogueCore
import Rehearsal
import Transcripts

/// A transcript as a person reads it: who said what, and under the rep's words what was heard in them.
struct TranscriptPage {
  let text: String

  init(of transcript: Transcript, in sessions: Sessions) throws {
    let header = transcript.header
    let history = try History(of: transcript)
    // Scripts that no longer know the scenario cannot name who spoke; the roles' names will do.
    let machine = try? sessions.stage.machine(for: Casting(header))
    // An assessment under way tells nothing that would help.
    let helps = header.mode == .practice || history.snapshot?.ending != nil
    func spoken(_ utterance: Utterance?, _ step: Step) -> [String] {
      Answer(utterance: utterance, step: step, machine: machine).messages.map { "\($0.name): \($0.text)" }
    }
    var lines = [
      sessions.stage.title(of: header),
      "\(header.rep), \(header.start.civilText); \(header.persona), \(header.difficulty), \(header.mode)", "",
    ]
    if let opening = history.opening { lines += spoken(nil, opening) }
    for turn in history.turns {
      lines.append("")
      lines.append("\(turn.turn). \(header.rep): \(turn.utterance.text)")
      if turn.retried { lines.append("   (taken back)") }
      if helps { lines.append("   (\(Self.heard(in: turn, of: sessions.stage.library)))") }
      lines += spoken(turn.utterance, turn.step)
    }
    if let ended = history.snapshot?.ending {
      lines += ["", "The end: \(ended.ending) (\(ended.kind.rawValue))"]
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// "owning it: "I never placed the order"; trust 35, heat 56"
  private static func heard(in turn: TurnRecord, of library: Library) -> String {
    let moves = turn.utterance.moves.map { heard in
      "\(library.moves[heard.move]?.title ?? heard.move.text): \"\(heard.words)\""
    }
    let meters = turn.step.snapshot.meters
    return
      "\(moves.isEmpty ? "nothing heard" : moves.joined(separator: ", ")); trust \(meters.trust), heat \(meters.heat)"
  }
}
