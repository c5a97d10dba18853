import DialogueCore
import Transcripts

/// How far a rep has come in a course, as their transcripts tell.
public struct CourseProgress: Sendable {
  /// What the rep is to do now.
  public enum Next: Equatable, Sendable {
    /// Go on with a rehearsal that has not ended.
    case resume(SessionID)
    /// Begin this part, from 1.
    case begin(Int)
  }

  public let course: Course
  /// Whether the last round was gone through; then the course begins anew.
  public let isOver: Bool
  /// Nil when none of its flows is there.
  public let next: Next?
  /// The part that is next or under way, from 1.
  public let part: Int?
  /// The latest rehearsal of each part in this round, by the part's number.
  private let played: [Int: Snapshot]
  private let library: Library

  /// How far this rep has come, by all the transcripts of a store.
  public init(_ course: Course, of rep: String, in store: any TranscriptStore, library: Library) throws {
    let theirs = try store.sessions().entries.lazy.filter { $0.header.rep == rep }
    self.init(course, by: theirs, in: store, library: library)
  }

  /// Reads transcripts from the latest back to where the round began. One that cannot be read, or in which nothing was
  /// said, counts for nothing.
  ///
  /// - Parameter rehearsals: Those of one rep, the latest first.
  public init(
    _ course: Course, by rehearsals: some Sequence<TranscriptListing.Entry>, in store: any TranscriptStore,
    library: Library
  ) {
    let first = course.first(in: library.flows)
    var played: [Int: Snapshot] = [:]
    var latest: (session: SessionID, part: Int, final: Snapshot)?
    for entry in rehearsals {
      guard let place = entry.header.place, place.course == course.id,
        let final = try? History(of: store.transcript(of: entry.session)).snapshot,
        final.turn > 0
      else { continue }
      latest = latest ?? (entry.session, place.part, final)
      played[place.part] = played[place.part] ?? final
      if place.part <= first ?? 1 { break }
    }
    self.course = course
    self.library = library
    guard let latest else {
      (isOver, next, part, self.played) = (false, first.map { .begin($0) }, first, [:])
      return
    }
    let following = course.next(after: latest.part, ending: latest.final.ending, in: library.flows)
    isOver = following == nil
    self.played = following == nil ? [:] : played
    part = following ?? first
    next =
      latest.final.ending == nil ? .resume(latest.session) : part.map { .begin($0) }
  }

  /// The casting of a part, with what it takes over from those before it. Nil when the course has no such part.
  ///
  /// - Parameter wish: Its scenario goes before the part's own.
  public func casting(of number: Int, wish: Wish) -> Casting? {
    guard let part = course.part(number), library.flows[part.flow] != nil else { return nil }
    let finals = played.filter { $0.key < number }.sorted { $0.key < $1.key }.map(\.value)
    var wish = wish
    wish.scenario = wish.scenario ?? part.scenario
    var casting = Casting(flow: part.flow, wish: wish)
      .following(finals, trust: part.carriesTrust, in: library)
    casting.place = CoursePlace(course: course.id, part: number)
    return casting
  }
}
