import DialogueCore
import SafeText
import Transcripts

/// A note as somebody wishes to make it, before it is known to fit the rehearsal.
public struct NoteDraft: Equatable, Sendable {
  public var text: String
  /// Who makes it, such as `trainer:lee`.
  public var by: String
  /// The utterance that it is about, from 1; 0 for the opening; nil for the whole.
  public var turn: Int?
  /// The id of an axis of the rubric.
  public var axis: String?
  /// What they would have given on that axis, 0-100.
  public var score: Int?
  public var reason: String?

  public init(
    _ text: String, by: String = "trainer", turn: Int? = nil, axis: String? = nil, score: Int? = nil,
    reason: String? = nil
  ) {
    self.text = text
    self.by = by
    self.turn = turn
    self.axis = axis
    self.score = score
    self.reason = reason
  }

  /// The note for a transcript.
  ///
  /// - `rubric`: Today's; an axis that only the transcript's own scorecard has is known as well.
  public func note(
    on transcript: Transcript, rubric: Rubric
  ) throws(NoteError) -> TranscriptEvent.Note {
    try checkTexts()
    var axes = rubric.axes.map(\.id)
    axes += transcript.scoredAxes.filter { !axes.contains($0) }
    if let axis, !axes.contains(AxisID(axis)) { throw .unknownAxis(axis, known: axes.map(\.text)) }
    if let score {
      guard axis != nil else { throw .scoreWithoutAxis }
      guard (0...100).contains(score) else { throw .scoreOutOfRange(score) }
    }
    let ref = try turn.map { turn throws(NoteError) in
      guard let seq = transcript.seq(ofTurn: turn) else {
        throw .noSuchTurn(turn, last: transcript.lastTurn)
      }
      return seq
    }
    return TranscriptEvent.Note(
      by: by, ref: ref, text: text, turn: turn, axis: axis.map { AxisID($0) }, score: score, reason: reason)
  }

  private func checkTexts() throws(NoteError) {
    guard !text.isBlank, text.utf8.count <= Self.longest else { throw .badText("text") }
    guard !by.isBlank, by.utf8.count <= Self.longestName else { throw .badName }
    if let reason {
      guard !reason.isBlank, reason.utf8.count <= Self.longest else { throw .badText("reason") }
    }
  }

  /// In bytes of UTF-8.
  static let longest = 4096
  static let longestName = 100
}

/// Why a note was not taken.
public enum NoteError: Error, Equatable, Sendable {
  /// The text, or the reason, is blank or too long.
  case badText(String)
  case badName
  /// Nothing was said in such a turn; `last` is the number of the last one.
  case noSuchTurn(Int, last: Int)
  case unknownAxis(String, known: [String])
  case scoreWithoutAxis
  case scoreOutOfRange(Int)
}

extension NoteError: CustomStringConvertible {
  /// What is wrong with which member, and what to do.
  public var description: String { "'\(member)' \(problem)" }

  /// The member of the note that does not fit: `text`, `by`, `turn`, `axis`, `score` or `reason`.
  public var member: String {
    switch self {
    case .badText(let member): member
    case .badName: "by"
    case .noSuchTurn: "turn"
    case .unknownAxis: "axis"
    case .scoreWithoutAxis, .scoreOutOfRange: "score"
    }
  }

  /// What is wrong with it, to stand behind its name, and what to do.
  public var problem: String {
    switch self {
    case .badText: "must have 1 to \(NoteDraft.longest) bytes, and not all of them blank"
    case .badName: "must have 1 to \(NoteDraft.longestName) bytes, and not all of them blank"
    case .noSuchTurn(let turn, 0): "is \(turn), and nothing was said; take 0 for the opening"
    case .noSuchTurn(let turn, let last):
      "is \(turn), and nothing was said in such a turn; take 1 to \(last), or 0 for the opening"
    case .unknownAxis(let name, let known):
      "is '\(name.asName)', and there is no such axis" + Self.offer(name, known)
    case .scoreWithoutAxis: "needs an axis that it is for"
    case .scoreOutOfRange(let score): "must be 0 to 100, and is \(score)"
    }
  }

  /// The near names, or all of them where none is near.
  private static func offer(_ name: String, _ known: [String]) -> String {
    let near = didYouMean(name, among: known)
    return near.isEmpty ? "; take one of \(known.joined(separator: ", "))" : near
  }
}

extension Transcript {
  /// The axes of the scorecards in it.
  fileprivate var scoredAxes: [AxisID] {
    events.flatMap { event -> [AxisID] in
      // A scorecard that does not read names no axis.
      guard case .debrief(let debrief) = try? event.content() else { return [] }
      return debrief.axes.map(\.axis)
    }
  }
}
