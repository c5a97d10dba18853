import DialogueCore
import Rehearsal

/// What stands above a rehearsal: which it is, who you are, what works.
struct Opening: Block {
  let session: Session

  func lines(in layout: Layout) -> [StyledText] {
    let flow = session.machine.flow
    let length = session.snapshot.mode == .assessment ? "assessment" : "about \(flow.turns) turns"
    let title = StyledText(flow.title, .bold) + " · " + StyledText(session.machine.scenario.title)
    var lines: [StyledText] = []
    if let part = session.part {
      lines += StyledText(part.title, .faint).lines(in: layout)
    }
    lines += Passage("", title, margin: StyledText(length, .faint), column: 0).lines(in: layout)
    lines += StyledText(session.brief).lines(in: layout)
    lines += StyledText("What works: \(flow.advice)").lines(in: layout)
    lines += StyledText(commands, .faint).lines(in: layout)
    return lines
  }

  private var commands: String {
    let (number, count) = session.situation
    return count > 1 && session.part == nil
      ? "\(session.ways) Situation \(number) of \(count): --scenario chooses." : session.ways
  }
}
