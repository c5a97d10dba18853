import DialogueCore
import JSON
import Rehearsal
import Reports
import Transcripts

/// What a program may want to know after each prompt: where the run stands, and what the last words did to it.
///
/// Every answer carries it, so it is written as it comes.
struct Standing {
  let chat: Chat
  let answer: Answer?

  /// Appends the member `_meta` of an answer.
  func writeMeta(to result: inout JSONWriter) {
    result.object("_meta") { $0.object("amends", writeMembers) }
  }

  private func writeMembers(to line: inout JSONWriter) {
    line.member("phase", chat.phase.rawValue)
    // A chat without a rehearsal, or whose rehearsal was not needed for this answer.
    guard let session = chat.session else { return }
    // Of an answer that is given again from the record, not where the run stands by now.
    write(answer?.step ?? Step(snapshot: session.snapshot, effects: [], path: []), of: session, to: &line)
  }

  private func write(_ step: Step, of session: Session, to line: inout JSONWriter) {
    let moved = answer?.moved
    let utterance = answer?.utterance
    line.member("turn", step.snapshot.turn)
    line.member("flow", step.snapshot.flow.text)
    if let part = session.part { line.member("course", part.json) }
    line.member("state", step.snapshot.state.text)
    line.member("with", session.machine.counterpart(in: step.snapshot.state).rawValue)
    line.object("meters") { step.snapshot.meters.write(to: &$0) }
    line.object("change") { (moved.map { $0.after - $0.before } ?? .none).write(to: &$0) }
    line.list("rules", moved?.rules ?? []) { $0.value($1.rule.text) }
    line.list("moves", utterance?.moves ?? []) { line, heard in line.object { heard.write(to: &$0) } }
    line.list("flags", utterance?.flags ?? []) { $0.value($1.text) }
    line.list("commitments", (utterance?.commitments ?? []).shown) { $0.value($1.json) }
    line.name("ending")
    guard let ending = step.snapshot.ending else { return line.null() }
    line.object {
      $0.member("id", ending.ending.text)
      $0.member("kind", ending.kind.rawValue)
    }
  }
}

extension [Commitment] {
  /// As many as an answer holds, so that its line stays short; the record has all.
  var shown: Self.SubSequence { prefix(20) }
}
