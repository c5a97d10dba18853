import DialogueCore
import Transcripts

/// Attempts under review: all of them in brief, and some of them whole.
///
///     var review = Review(library: library)
///     review.add(transcript)
///     let page = try ReviewPage(review).html
///
/// However many are added, memory holds whole only those that are shown whole.
public struct Review: Sendable {
  /// The most attempts that are shown whole. Of more, each rep's latest is kept, and of those the latest.
  public static let most = 12

  public let library: Library
  /// All attempts in which something was said, the oldest first.
  public private(set) var digests: [Digest] = []
  /// Those to be shown whole, the oldest first.
  public private(set) var attempts: [Attempt] = []
  /// Transcripts in which nothing was said.
  public private(set) var silent = 0
  /// What could not be read, in sentences.
  public private(set) var unreadable: [String] = []
  /// Earlier attempts, to compare with only.
  private var earlier: [Digest] = []
  /// What rehearsals were played with, each made once; nil where today's scripts no longer have it.
  private var machines: [Cast: Machine?] = [:]

  private struct Cast: Hashable {
    let flow: FlowID
    let scenario: ScenarioID
    let persona: PersonaID
    let difficulty: DifficultyID
  }

  /// - Parameter library: Today's scripts.
  public init(library: Library) { self.library = library }

  public mutating func add(_ transcript: Transcript) {
    let attempt = attempt(transcript)
    guard attempt.holdsUtterances else {
      silent += 1
      return
    }
    let digest = Digest(attempt)
    digests.insert(digest, at: digests.lastIndex { $0.when <= digest.when }.map { $0 + 1 } ?? 0)
    attempts.insert(
      attempt, at: attempts.lastIndex { $0.header.when <= digest.when }.map { $0 + 1 } ?? 0)
    if digests.count > Self.most { keepLatestOfEach() }
  }

  /// Takes note of an earlier attempt, for what has changed since; it is not shown.
  public mutating func compare(with transcript: Transcript) {
    let attempt = attempt(transcript)
    if attempt.holdsUtterances { earlier.append(Digest(attempt)) }
  }

  public mutating func skip(_ reason: String) { unreadable.append(reason) }

  /// Who rehearsed, by name.
  public var reps: [String] { Set(digests.map(\.rep)).sorted { $0.standsBefore($1) } }

  /// The same rep's last attempt at the same flow before this one; nil when there is none.
  public func last(before attempt: Attempt) -> Digest? {
    (digests + earlier).filter {
      $0.rep == attempt.header.rep && $0.flowID == attempt.header.flow && $0.when < attempt.header.when
        && $0.session != attempt.header.session
    }.max { $0.when < $1.when }
  }

  /// The attempts at flows that were tried more than once and are shown whole, flow by flow.
  public var comparable: [[Attempt]] {
    Dictionary(grouping: attempts, by: \.header.flow).values.filter { $0.count > 1 }
      .sorted { ($0[0].flow, $0[0].header.flow) < ($1[0].flow, $1[0].header.flow) }
  }

  private mutating func attempt(_ transcript: Transcript) -> Attempt {
    let header = transcript.header
    let cast = Cast(
      flow: header.flow, scenario: header.scenario, persona: header.persona, difficulty: header.difficulty)
    let machine = machines[cast] ?? (try? Machine(header, library: library))
    machines[cast] = .some(machine)
    return Attempt(transcript, library: library, machine: machine)
  }

  private mutating func keepLatestOfEach() {
    let latest = Dictionary(attempts.map { ($0.header.rep, $0) }, uniquingKeysWith: { $1 })
    attempts = Array(latest.values.sorted { $0.header.when < $1.header.when }.suffix(Self.most))
  }
}
