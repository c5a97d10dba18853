import Coaching
import DialogueCore

/// What a rep goes on with when a rehearsal is over.
extension Session {
  /// What comes after it: the course of which another part is due, else the flow that its debrief proposes; nil where
  /// nothing does.
  public func successor() throws -> Menu.Choice? {
    let debrief = try rehearsed().debrief
    return debrief.part.map { .course($0.course) } ?? debrief.next.map { .flow($0.flow) }
  }

  /// A rehearsal as it goes on from this one: with what its flow takes over, where it takes over anything.
  public func followed(by casting: Casting) -> Casting {
    let library = stage.library
    return library.flows[casting.flow]?.takesOver(from: machine.flow.id) == true
      ? casting.following([snapshot], trust: false, in: library) : casting
  }

  /// The same conversation from the start, in other wordings.
  public func castingAnew() throws -> Casting {
    var casting = try begun()
    casting.wish.seed &+= 1
    return casting
  }
}
