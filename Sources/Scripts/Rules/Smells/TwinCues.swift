import DialogueCore

/// Two cues of one move that ask for the same count twice wherever one of them would do.
struct TwinCues: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (move, report) in draft.moves {
      for (index, cue) in move.cues.enumerated() where cue.strength > 0 && !cue.say.isEmpty {
        let twin = move.cues[..<index].first { other in
          other.strength > 0 && cue.isLike(other) && cue.say.contains { other.say.contains($0) }
        }
        guard let twin else { continue }
        report.add(
          .twinCue, at: report.place(of: .cue(cue.id)),
          "the cue '\(cue.id)' has a pattern of the cue '\(twin.id)': together they weigh \(cue.strength + twin.strength)",
          help: "remove one, or give the other more strength")
      }
    }
  }
}

extension Cue {
  /// Whether it asks for the same circumstances.
  fileprivate func isLike(_ other: Cue) -> Bool {
    (forms, within, agent, tense) == (other.forms, other.within, other.agent, other.tense)
      && (guards, scopes, echoes, words) == (other.guards, other.scopes, other.echoes, other.words)
      && when == other.when
  }
}
