import DialogueCore
import JSON
import Transcripts

/// What a trainer looks for in one transcript: who said what, what was heard in it, where the meters stood, how it
/// ended.
public struct Excerpt: Sendable {
  /// The file.
  public let path: String
  public let header: TranscriptHeader
  /// In order, those taken back included; the first is usually the opening, turn 0.
  public internal(set) var turns: [Turn] = []
  /// Nil while the rehearsal has not ended.
  public internal(set) var ending: Snapshot.Ended?
  public internal(set) var notes: [Note] = []
  public internal(set) var disputes: [Dispute] = []
  public internal(set) var hints = 0
  /// The latest scorecard.
  public internal(set) var score: Score?
  /// What was passed over, in sentences; empty for a sound file.
  public internal(set) var warnings: [String] = []

  /// An utterance with its answer.
  public struct Turn: Sendable {
    /// 0 for the opening, and for what was said before anything was uttered.
    public let number: Int
    /// What the rep said; nil for the opening, a pause and the leaving.
    public let text: String?
    public let moves: [Move]
    public internal(set) var replies: [Reply] = []
    /// After it was answered.
    public internal(set) var meters: Meters?
    public internal(set) var isTakenBack = false
  }

  public struct Move: Sendable {
    public let move: MoveID
    public let words: String
  }

  public struct Reply: Sendable {
    public let by: Role
    public let text: String
  }

  /// What somebody wrote about it.
  public struct Note: Sendable {
    public let by: String
    public let text: String
    /// The turn that it is about; nil where it is about the whole rehearsal.
    public let turn: Int?
  }

  public struct Dispute: Sendable {
    public let seq: Int
    public let turn: Int
    public let text: String
    /// Whether someone wrote a note about it, or about the utterance, afterwards.
    public internal(set) var isAnswered = false
  }

  public struct Score: Sendable {
    public let verdict: String
    /// 0-100, of the axes that were scored.
    public let axes: [(axis: AxisID, score: Int)]
    public let apology: Int?
  }

  /// One of which nothing is known yet but its header.
  init(path: String, header: TranscriptHeader) {
    self.path = path
    self.header = header
  }

  /// Utterances that count.
  public var utterances: Int { turns.count { $0.text != nil && !$0.isTakenBack } }
  /// The last reading.
  public var finalMeters: Meters? { turns.last { !$0.isTakenBack && $0.meters != nil }?.meters }
}

extension Excerpt {
  /// Reads one, as far as it is sound.
  ///
  /// - `parts`: What is read of each turn, beside the rep's words and the meters.
  /// - `isWanted`: Whether to read on after the header.
  /// - Returns: Nil when it is not wanted.
  /// - Throws: As `TranscriptReader.read(path:)`.
  public static func read(
    _ path: String, _ parts: Parts = .all, where isWanted: (TranscriptHeader) -> Bool = { _ in true }
  ) throws(TranscriptError) -> Excerpt? {
    try TranscriptReader.read(path: path, only: selections[Int(parts.rawValue)], where: isWanted).map {
      Excerpt($0, path: path)
    }
  }

  init(_ transcript: Transcript, path: String) {
    var reader = ExcerptReader(excerpt: Excerpt(path: path, header: transcript.header))
    for event in transcript.events { reader.take(event) }
    self = reader.excerpt
    warnings = transcript.warnings.map(\.description) + warnings
  }

  /// What may be left unread, which saves time.
  public struct Parts: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let moves = Parts(rawValue: 1)
    public static let replies = Parts(rawValue: 2)
    public static let all: Parts = [.moves, .replies]
  }

  private static let selections = (0...Parts.all.rawValue).map { selection(Parts(rawValue: $0)) }

  /// Of all types of event together, as their members have one meaning each.
  private static func selection(_ parts: Parts) -> JSONSelection {
    var selection: JSONSelection = [
      "turn": .whole, "text": .whole, "by": .whole, "snapshot": ["meters": .whole], "ref": .whole,
      "ending": .whole,
      "verdict": .whole, "axes": ["axis": .whole, "score": .whole], "apology": .whole,
    ]
    if parts.contains(.moves) { selection.add("moves", ["move": .whole, "words": .whole]) }
    if parts.contains(.replies) { selection.add("effects", ["type": .whole, "by": .whole, "text": .whole]) }
    return selection
  }
}
