import Coaching
import DialogueCore
import Reports
import Testing

@Suite("The debrief as a document")
struct DebriefReportTests {
  @Test("every section stands in its order, each number with its words")
  func golden() {
    let report = DebriefReport(
      SampleDebrief.debrief, rep: "Sam", titles: ["hear-them-out": "Hear them out"])
    #expect(
      report.document.text == """
        Marcus has agreed to wait for the van.
        Not yet: contempt twice. That outweighs all the rest.

        What it was about
        on top: The pump is late.
        underneath: He had given his word for it.

        Turn by turn
        At the start: trust 25, heat 70.
        Turn 1: trust 19, down 6, heat 78, up 8.
        Turn 2: trust 33, up 14, heat 62, down 16.

        What you showed
        Acknowledge & own: 82 strong  5 turns
        turn 1: -15, an "if": "sorry if there was confusion"
        turn 2: +35, owned it: "I never placed the order"
        Amends: not scored: nothing here asked for it
        Listen: not scored: 2 turns
        open: Ask whether you have it right.

        The apology, in 2 parts
        owned it: turn 2, "I never placed the order"
        asked forgiveness: -, fine to leave out
        It counted for less: said before they were heard.

        Counted
        you spoke: 2 turns, 31 words; the longest 24, in turn 2
        questions: 1 open, 0 closed; 22 words before the first
        gave back: nothing yet of what you were told
        they told: down to layer 1 of 4
        promised: 3, 2 with a date
        it hurt: once
        trust: 25 at the start, 19 at the lowest, 33 now
        heat: 70 at the start, 78 at the highest, 62 now
        help: 1 hint, 1 retry

        Keep: Say what you did.
        A fault with an owner can be mended.
        you said: "I never placed the order"  turn 2
        Change: Leave the if out.
        It leaves the harm open.
        they said: "And what did you do?"  before turn 2
        rather than: "Sorry if that hurt."
        instead: "I'm sorry. I did that."

        You promised
        1: a van at your gate, Sam, Sun 22 Nov 2026, 06:00
        2: ring you, Kim, every Tuesday
        3: find out, Sam, no date yet
        (ready to paste into a mail: /plan)

        Next: Hear them out, in 3 days, Tue 24 Nov 2026  amends rehearse hear-them-out

        """)
  }

  @Test("what a flow gave no opportunity for is left out")
  func empty() {
    let section = PlanReport([], rep: "Sam").document
    #expect(section.text == "Nothing promised yet.\n")
  }

  @Test("to a coach nobody is counted as asking or giving back")
  func coachAlone() {
    let text = DebriefReport(SampleDebrief.toldTheCoach, rep: "Sam", titles: [:]).document.text
    #expect(text.contains("you spoke"))
    #expect(!text.contains("gave back") && !text.contains("questions"))
  }

  @Test("advice in a title's place loses its full stop before the quotation")
  func adviceAsTitle() {
    let text = DebriefReport(SampleDebrief.toldTheCoach, rep: "Sam", titles: [:]).document.text
    #expect(text.contains("Let them finish: \"Buy one first\""))
  }

  @Test("a plan is ready to be pasted")
  func plan() {
    #expect(
      PlanReport(SampleDebrief.debrief.commitments, rep: "Sam").document.text == """
        What we agreed:
        1. a van at your gate (Sam, Sun 22 Nov 2026, 06:00)
        2. ring you (Kim, every Tuesday)
        3. find out (Sam, no date yet)

        """)
  }
}
