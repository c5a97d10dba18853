import DialogueCore
import Rehearsal
import Transcripts

extension Chat {
  /// What was replied to a prompt that is on record; nil where the record is of another call.
  func reply(to recorded: Chats.Recorded, in chats: Chats) throws -> Reply? {
    // Whoever answers tells where the run stands.
    _ = try chats.session(of: self)
    let transcript = recorded.transcript
    // Scripts that no longer know the scenario cannot name who spoke; the roles' names will do.
    let machine = try? chats.stage.machine(for: Casting(transcript.header))
    func told(_ step: Step, to utterance: Utterance?, left: Bool = false) -> Reply {
      ended(Answer(utterance: utterance, step: step, machine: machine), left ? nil : machine)
    }
    switch try recorded.event.content() {
    case .said(let said):
      guard transcript.events.count > recorded.seq,
        case .turn(let turn) = try transcript.events[recorded.seq].content()
      else { return nil }
      return told(turn.step, to: said.utterance)
    case .turn(let turn) where turn.turn == 0 && turn.step.snapshot.ending == nil:
      return try opening(of: chats.session(of: self)) + told(turn.step, to: nil)
    case .turn(let turn):
      let reply = told(turn.step, to: nil, left: true)
      return turn.turn == 0
        ? Reply(messages: reply.messages.dropLast(), answer: reply.answer) + whatNow : reply
    case .pause(let pause): return told(pause.step, to: nil)
    case .hint(let hint): return .coach(hint.text)
    case .retry(let retry): return Self.takenBack(to: retry.snapshot)
    case .dispute: return .coach(.disputed)
    case .debrief(let debrief): return whatNow(after: debrief.learned)
    case .other(Session.verdictType, _): return try debrief(in: chats) + Self.lessonQuestion
    case .note, .end, .other: return nil
    }
  }

  /// An answer, and the coach's question where it ended. Who left is shown no meters.
  private func ended(_ answer: Answer, _ machine: Machine?) -> Reply {
    let reply = Reply(answer, on: machine)
    guard let ending = answer.ending else { return reply }
    return reply + Self.verdictQuestion(ending.title)
  }
}
