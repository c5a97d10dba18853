import DialogueCore
import Rehearsal
import Transcripts

extension Rehearsals {
  /// What is next in a course, or the part with this number. Fails with 64 for a part that is not there.
  func wanted(_ course: Course, part: Int?, wish: WishOptions, on stage: Stage) throws -> RehearsalRoom.Next {
    let library = stage.library(for: course)
    let progress = try CourseProgress(course, of: wish.repName, in: store, library: library)
    if part == nil, case .resume(let session)? = progress.next { return .session(session) }
    guard let number = part ?? progress.part else {
      throw Failure("none of the flows of '\(course.id)' is there", code: 65)
    }
    guard let flow = course.part(number)?.flow, library.flows[flow] != nil else {
      throw Failure("'\(course.id)' has no part \(number) to play, of \(course.parts.count)", code: 64)
    }
    let wanted = try wish.casting(of: flow, on: stage)
    return .casting(progress.casting(of: number, wish: wanted.wish) ?? wanted)
  }

  /// Where a rehearsal stood at its end: the one named, or the rep's latest that has ended. Fails with 66 when
  /// there is none.
  func final(of name: String, rep: String) throws -> Snapshot {
    if name != "last" {
      let transcript = try store.transcript(of: SessionID(typed: name))
      if let final = try History(of: transcript).snapshot { return final }
      throw Failure("nothing happened in '\(name)'", code: 66)
    }
    for entry in try store.sessions().entries where entry.header.rep == rep {
      // One that cannot be read has nothing to hand on.
      guard let final = try? History(of: store.transcript(of: entry.session)).snapshot, final.ending != nil
      else {
        continue
      }
      return final
    }
    throw Failure("no rehearsal of \(rep) in \(store.name) has ended yet", code: 66)
  }
}
