/// Copies sessions from one store to another, line by line as they are.
///
/// It may be stopped at any moment and done again: what is there stays, what is missing is appended, and nothing is ever
/// written over.
public struct TranscriptCopy {
  /// What became of one session.
  public enum Outcome: Equatable, Sendable {
    case copied
    /// So many events were missing behind those that were there.
    case continued(Int)
    /// All of it was there already, and maybe more.
    case wasThere
    /// Another session of that name is there, or this one went on differently: at this `seq` for the first time. Nothing
    /// was written.
    case differs(seq: Int)
  }

  private let target: any TranscriptStore

  public init(to target: any TranscriptStore) { self.target = target }

  /// - Parameters:
  ///   - contents: A session as a file holds it.
  ///   - place: Where it comes from, for messages.
  /// - Returns: What became of it, and what of the contents was left out as it does not read.
  /// - Throws: As `TranscriptReader.read(path:)`, and as `TranscriptStore.copy`.
  public func copy(
    _ contents: [UInt8], from place: String
  ) throws(TranscriptError) -> (outcome: Outcome, warnings: [TranscriptWarning]) {
    let (lines, transcript) = try TranscriptReader.lines(contents, path: place)
    return (try copy(lines, as: transcript.header.session), transcript.warnings)
  }

  private func copy(_ lines: [TranscriptLine], as session: SessionID) throws(TranscriptError) -> Outcome {
    guard try target.holds(session) else {
      try target.copy(lines, to: session, from: 0)
      return .copied
    }
    let known = try TranscriptReader.lines(target.contents(of: session), path: target.place(of: session))
      .lines
    if let seq = zip(lines, known).enumerated().first(where: { $1.0.bytes != $1.1.bytes })?.offset {
      return .differs(seq: seq)
    }
    guard lines.count > known.count else { return .wasThere }
    try target.copy(Array(lines[known.count...]), to: session, from: known.count)
    return .continued(lines.count - known.count)
  }
}
