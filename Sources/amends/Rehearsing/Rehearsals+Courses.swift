import DialogueCore
import Rehearsal

extension Rehearsals {
  /// What is next in a course, or the part with this number. Ends the program with 64 for a part that is not there.
  func wanted(_ course: Course, part: Int?, wish: Wish, on stage: Stage) throws -> RehearsalRoom.Wanted {
    let progress = try CourseProgress(course, of: wish.repName, in: folder, library: stage.library)
    if part == nil, case .resume(let session)? = progress.next { return .session(session) }
    guard let number = part ?? progress.part else {
      throw Failure.say("none of the flows of '\(course.id)' is there", code: 65)
    }
    guard let flow = course.part(number)?.flow, stage.library.flows[flow] != nil else {
      throw Failure.say("'\(course.id)' has no part \(number) to play, of \(course.parts.count)", code: 64)
    }
    let wanted = try wish.casting(of: flow, on: stage)
    return .casting(progress.casting(of: number, wish: wanted) ?? wanted)
  }
}
