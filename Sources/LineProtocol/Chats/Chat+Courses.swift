import DialogueCore
import Rehearsal
import Transcripts

/// A course in a chat: its parts are rehearsals of the chat, one behind the other, and how far the rep has come is read
/// from these alone, as a rep's name may be many people's.
extension Chat {
  /// Goes on with a course, or plays the part with this number, from 1.
  func begin(_ course: Course, part: Int?, in chats: Chats) throws -> Reply {
    if part == nil, phase == .talking, try chats.session(of: self).casting.place?.course == course.id {
      return .coach("You are in the midst of it: go on, /brief tells the situation again, /end stops here.")
    }
    let progress = try progress(in: course, of: chats)
    guard let number = part ?? progress.part,
      let casting = progress.casting(of: number, wish: wishForAnySituation)
    else {
      return .coach("\(course.title) has no part \(part ?? 1) to play, of \(course.parts.count).")
    }
    return try begin(casting, in: chats)
  }

  /// Goes on with what comes after a rehearsal that is over.
  func goOn(from session: Session, in chats: Chats) throws -> Reply {
    switch try session.successor() {
    case .course(let course): return try begin(course, part: nil, in: chats)
    case .flow(let flow):
      return try begin(session.followed(by: Casting(flow: flow, wish: wishForAnySituation)), in: chats)
    case nil: return .coach(.nothingFollows)
    }
  }

  /// The wish for what brings a situation of its own.
  private var wishForAnySituation: Wish {
    var wish = wish
    wish.scenario = nil
    return wish
  }

  private func progress(in course: Course, of chats: Chats) throws -> CourseProgress {
    let records = try stride(from: rehearsals, to: 0, by: -1).map { try id.rehearsal($0) }
    // What was removed meanwhile, or cannot be read, counts for nothing.
    let entries = records.lazy.compactMap { record in
      (try? chats.store.header(of: record)).map { TranscriptListing.Entry(session: record, header: $0) }
    }
    return CourseProgress(course, by: entries, in: chats.store, library: chats.stage.library)
  }
}
