import DialogueCore
import Scripts

/// Looks for cues that the examples of the moves show to be idle, too wide, or of no use beside another.
public struct CueSmells: Sendable {
  /// A cue that fires in fewer sentences is shadowed by chance more often than not.
  static let leastSentences = 6
  /// A cue that fires in more examples than one of so many says little of any.
  static let widest = 10

  let examples: HeardExamples

  public init(_ examples: HeardExamples) { self.examples = examples }

  /// What is found, by move, with places in the moves' files.
  public func run(_ files: [ScriptFile]) -> [Diagnostic] {
    let byPath = files.byPath
    let census = CueCensus(examples)
    return examples.moves.map(\.move).flatMap { move -> [Diagnostic] in
      guard let file = byPath["moves/\(move.id).yaml"] else { return [] }
      return
        (idle(move, census, file) + misled(move, census, file) + shadowed(move, census, file)
        + wide(move, census, file)).sorted()
    }
  }

  /// Cues that no example shows at work: one diagnostic a move, as they are mended together.
  private func idle(_ move: Move, _ census: CueCensus, _ file: ScriptFile) -> [Diagnostic] {
    let idle = move.cues.filter { cue in
      let record = census[cue.id, of: move.id]
      return record.nearMiss == nil && (cue.strength < 0 || !record.isShown)
    }
    guard let first = idle.first else { return [] }
    let names = idle.map { "'\($0.id)'" }.joined(separator: ", ")
    return [
      Diagnostic(
        .idleCue, at: file.place(ofCue: first.id),
        idle.count == 1
          ? "the cue \(names) fires in no example of '\(move.id)'"
          : "\(idle.count) cues fire in no example of '\(move.id)': \(names)",
        help: "add an example for each, or remove it")
    ]
  }

  /// Cues that fire where a move must not be heard, and nowhere where theirs must.
  private func misled(_ move: Move, _ census: CueCensus, _ file: ScriptFile) -> [Diagnostic] {
    move.cues.compactMap { cue in
      let record = census[cue.id, of: move.id]
      guard cue.strength > 0, !record.isShown, let miss = record.nearMiss else { return nil }
      return Diagnostic(
        .misledCue, at: file.place(ofCue: cue.id),
        "the cue '\(cue.id)' fires in no 'yes' example of '\(move.id)', but in one of its near misses: \"\(miss)\"",
        help: "narrow it, or add an example in which it must be heard")
    }
  }

  /// Cues that are enough alone and fire wherever people talk. One without a pattern is meant to.
  private func wide(_ move: Move, _ census: CueCensus, _ file: ScriptFile) -> [Diagnostic] {
    move.cues.compactMap { cue in
      guard cue.strength >= move.threshold, !cue.say.isEmpty else { return nil }
      let fired = Set(census[cue.id, of: move.id].spots.map(\.example)).count
      guard fired * Self.widest > examples.count, fired > Self.widest else { return nil }
      return Diagnostic(
        .wideCue, at: file.place(ofCue: cue.id),
        "the cue '\(cue.id)' fires in \(fired) of the \(examples.count) examples of all moves",
        help: "narrow it: a word more, a form, or a guard")
    }
  }

  /// Cues that fire only in sentences in which another one, which is enough alone, does too.
  private func shadowed(_ move: Move, _ census: CueCensus, _ file: ScriptFile) -> [Diagnostic] {
    let cues = move.cues.enumerated().map { ($0, $1, census[$1.id, of: move.id].spots) }
    return cues.compactMap { index, cue, spots in
      guard cue.strength > 0, spots.count >= Self.leastSentences else { return nil }
      let other = cues.first { otherIndex, other, others in
        otherIndex != index && other.strength >= max(cue.strength, move.threshold)
          && (others.isStrictSuperset(of: spots) || (others == spots && otherIndex < index))
      }
      guard let other else { return nil }
      return Diagnostic(
        .shadowedCue, at: file.place(ofCue: cue.id),
        "the cue '\(cue.id)' fires only where '\(other.1.id)' does, which is enough alone "
          + "(\(spots.count) sentences of all examples)",
        help: "remove it, or add an example that needs it")
    }
  }
}
