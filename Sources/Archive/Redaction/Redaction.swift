import DialogueCore
import JSON
import Parallel
import Transcripts

/// One run over many transcripts that takes out who said it: the same name gives way to the same stand-in in all of them.
public struct Redaction: Sendable {
  public let standIns: StandIns
  /// The new name of each session: those of ours begin with the rep's.
  public let sessions: [String: String]
  private let redactor: Redactor

  /// Finds what must go.
  ///
  /// - Parameters:
  ///   - transcripts: All of the run, in an order that does not change.
  ///   - lexicon: Which words are nobody's name.
  ///   - names: Names to take out wherever they stand, also where they are written small.
  ///   - kept: Names to leave.
  public init(
    of transcripts: [Transcript], lexicon: Lexicon, names: [String] = [], keeping kept: [String] = []
  ) {
    var standIns = StandIns()
    let kept = Set(kept.flatMap { Self.parts(of: $0).map { $0.lowercased() } })
    let named = names.flatMap(Self.parts)
    let people = transcripts.flatMap(Self.people).flatMap(Self.parts)
    for name in people + named where !kept.contains(name.lowercased()) { standIns.add(Secret(.name, name)) }
    let found = transcripts.concurrentMap { transcript in
      let finder = NameFinder(lexicon: lexicon, fiction: lexicon.fiction(of: transcript.header))
      return Self.words(of: transcript).flatMap { Self.secrets(in: $0, names: finder) }
    }
    for secret in found.joined() where !kept.contains(secret.key) { standIns.add(secret) }
    self.standIns = standIns
    sessions = Dictionary(
      zip(transcripts.map(\.header.session.text), 1...).map { ($0, "session-\($1)") },
      uniquingKeysWith: { first, _ in first })
    let replacer = Replacer(
      standIns, lexicon: lexicon, people: Set(people.map { $0.lowercased() }),
      always: Set(named.map { $0.lowercased() }))
    redactor = Redactor(replacer: replacer, lexicon: lexicon, sessions: sessions)
  }

  /// A transcript without its secrets: its new name, its lines, and how often each kind was replaced.
  ///
  /// - Throws: Never for a transcript of this run.
  public func redacted(
    _ transcript: Transcript
  ) throws(TranscriptError) -> (session: SessionID, lines: [TranscriptLine], replaced: [Secret.Kind: Int]) {
    let outcome = redactor.redact(transcript)
    let counts = outcome.replaced.map { ($0.key.kind, $0.value) }
    let name = transcript.header.session.text
    return (try SessionID(sessions[name] ?? name), outcome.lines, Dictionary(counts, uniquingKeysWith: +))
  }

  /// Who rehearsed, and who wrote notes: `trainer:lee` is a person, too.
  private static func people(of transcript: Transcript) -> [String] {
    [transcript.header.rep]
      + transcript.events.filter { $0.type == TranscriptEvent.Note.type }.compactMap { note in
        note.body["by"]?.string.flatMap { $0.split(separator: ":").last.map(String.init) }
      }
  }

  /// What people wrote in a transcript; the rest is the scripts'.
  private static func words(of transcript: Transcript) -> [String] {
    let typed: Set<String> = ["text", "own_verdict", "learned", "reason"]
    let authored: Set = [
      TranscriptEvent.Turn.type, TranscriptEvent.Pause.type, TranscriptEvent.Hint.type,
      TranscriptEvent.Retry.type, TranscriptEvent.End.type,
    ]
    let texts = transcript.events.filter { !authored.contains($0.type) }.flatMap { event in
      event.body.members.filter { typed.contains($0.name) }.compactMap(\.value.string)
    }
    return (transcript.header.label.map { [$0] } ?? []) + texts
  }

  private static func secrets(in text: String, names: NameFinder) -> [Secret] {
    AddressFinder.addresses(in: text).map { Secret(.address, $0) }
      + AmountFinder.amounts(in: text).map { Secret(.amount, $0) }
      + NumberFinder.numbers(in: text).map { Secret(.number, $0) }
      + names.names(in: text).map { Secret(.name, $0) }
  }

  private static func parts(of name: String) -> [Substring] {
    name.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 1 }
  }
}
