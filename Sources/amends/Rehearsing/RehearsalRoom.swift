import DialogueCore
import Foundation
import Rehearsal
import Scripts
import Terminal
import Transcripts

/// Where one rehearsal follows another until the rep leaves.
struct RehearsalRoom {
  let stage: Stage
  /// What can be chosen, each by id.
  let flows: [FlowCard]
  let courses: [Course]
  let rehearsals: Rehearsals
  let wish: WishOptions
  let clock: Moment
  var console: Console

  /// What is to happen next.
  enum Next {
    case casting(Casting)
    case session(SessionID)
    /// The rep chooses; what was typed already counts as the first answer unless it is empty.
    case choice(String)
  }

  /// Goes from one rehearsal to the next until one is left for good or the program is told to stop.
  mutating func hold(_ first: Next) throws -> Sitting.Outcome {
    var wanted = first
    while true {
      var sitting: Sitting
      switch wanted {
      case .casting(let casting):
        let session = try rehearsals.begin(casting, on: stage, clock: clock)
        sitting = Sitting(session, at: console)
        try sitting.open()
      case .session(let id):
        let resumed = try Session.resume(id, on: stage, in: rehearsals.store, now: LocalTime.timestamp)
        sitting = Sitting(resumed.session, at: console)
        try sitting.recall(resumed.warnings.map(\.description) + resumed.losses)
      case .choice(let typed):
        switch try choose(typed) {
        case .wanted(let next): wanted = next
        case .left(let outcome): return outcome
        }
        continue
      }
      let outcome = try sitting.hold()
      try sayWhereKept(sitting.session, after: outcome)
      switch outcome {
      case .again: wanted = .casting(try sitting.session.castingAnew())
      case .next(let choice): wanted = try self.wanted(choice, after: sitting.session)
      case .another(let typed): wanted = .choice(typed)
      case .left, .stopped: return outcome
      }
    }
  }

  /// What comes after a rehearsal, with what it takes over.
  private func wanted(_ choice: Menu.Choice, after session: Session) throws -> Next {
    var wish = wish
    wish.scenario = nil
    switch choice {
    case .course(let course): return try rehearsals.wanted(course, part: nil, wish: wish, on: stage)
    case .flow(let flow): return .casting(session.followed(by: try wish.casting(of: flow, on: stage)))
    }
  }

  /// Where a rehearsal was kept: to a person on the screen, else on standard error, apart from the results.
  private func sayWhereKept(_ session: Session, after outcome: Sitting.Outcome) throws {
    let path = rehearsals.store.place(of: session.id)
    guard console.isInteractive else {
      StandardError.say("kept in \(path)")
      return
    }
    if case .stopped(.hangUp) = outcome { return }
    if !session.isOver {
      try console.screen.show(
        StyledText("Kept: \(session.id)\nGo on with: amends rehearse --resume", .faint))
    }
  }
}
