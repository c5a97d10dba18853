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

  /// A wish for that flow as it goes on from this rehearsal: with what it takes over, where it takes over anything.
  public func followed(by wish: Casting) -> Casting {
    let library = stage.library
    return library.flows[wish.flow]?.takesOver(from: machine.flow.id) == true
      ? wish.following([snapshot], trust: false, in: library) : wish
  }

  /// The same conversation from the start, in other wordings.
  public func castingAnew() throws -> Casting {
    var casting = try begun()
    casting.seed &+= 1
    return casting
  }
}
