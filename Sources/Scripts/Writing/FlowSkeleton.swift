/// The files of a new flow, ready to be changed: it compiles, its plan holds, and every part is explained where it stands.
public struct FlowSkeleton {
  /// The flow's name, a valid one.
  public let name: String

  public init(_ name: String) { self.name = name }

  /// By path below the folder of scripts, in the order in which they are best read.
  public var files: [ScriptFile] {
    [
      ScriptFile(path: "flows/\(name).yaml", text: flow),
      ScriptFile(path: "scenarios/\(name)-first.yaml", text: firstScenario),
      ScriptFile(path: "scenarios/\(name)-second.yaml", text: secondScenario),
      ScriptFile(path: "flows/\(name).plan.yaml", text: plan),
    ]
  }

  /// `late-reply` as `Late reply`.
  private var title: String {
    let words = name.replacing("-", with: " ").replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private var flow: String {
    """
    # yaml-language-server: $schema=../schema/flow.schema.json
    # A conversation to rehearse. docs/script-format.md explains every key.
    flow: \(name)
    title: \(title)
    purpose: One line for the list of conversations.
    turns: 4                          # about how many it takes
    # What it teaches, by the numbers in docs/practices.md.
    practices: [003.6, 003.13]
    with: customer
    # What is scored. A state must expect a move that scores on each of them.
    axes: [own, listen, expectations]
    # What the rep reads first; the scenario's own brief follows. {places} are filled from the scenario's words.
    brief: You are {rep}, of {us}. {customer} of {company} is waiting for the {thing}.
    advice: Hear what it did to them, say what you did, and put a date on the remedy.

    slots:                            # what the conversation remembers
      when: {type: text, initial: then}

    initial: hear
    states:
      hear:
        # The coach says this for /hint; example words come second.
        goal: Find out what it did to them before you explain anything.
        listening: true               # a question or a reflection makes the customer tell a fact of the scenario
        expects: [ask_open, reflect, own]
        enter: ["Yes? About the {thing}?", "I wondered when you would ring."]
        hint: ["What has that done to your week?"]
        transitions:
          # Tried from the top; the first whose moves were heard, and whose condition holds, is taken.
          - {hear: [own], when: heard >= 1, go: mend, say: ["All right.", "That's something."]}
          - {hear: [own], say: ["Good to hear. You haven't heard the half of it, mind.", "Yes, it was. Do you know what it did?"]}
          # Needs no words. A way out for those who never get there, so that nobody is stuck.
          - {always: true, when: stay >= 6, go: end refused}
        otherwise: ["Go on.", "I'm listening.", "And?"]
      mend:
        goal: Say what you will do, and by when.
        expects: [repair, next_step, dated]
        enter: ["What are you going to do about it?"]
        hint: ["I'll bring it to you myself on Thursday at nine."]
        transitions:
          # keep: remembers the words of the date; {when} says them back.
          - {hear: [dated], keep: {when: dated}, go: end accepted}
          - {hear_any: [repair, next_step], say: ["By when?", "Fine. Which day?"]}
          - {always: true, when: stay >= 5, go: end refused}
        otherwise: ["That doesn't tell me what happens now.", "So what happens?"]

    # Answers to bad moves, in character, wherever a state has none of its own.
    react:
      excuse: ["I don't need the reason. I need the {thing}.", "I didn't ask why."]
      vague: ["Soon isn't a day."]

    endings:                          # success, partial, stop or fail
      accepted:
        kind: success
        title: "{customer} will wait for you"
        say: "{when}, then. I'll be here."
        debrief: You heard it, owned it, and gave a date that you can be held to.
      refused:
        kind: fail
        title: "{customer} has heard enough"
        say: ["I've things to do. Goodbye.", "Ring me when you know something."]
        debrief: There was no owning and no date in it. One sentence for each would have done.

    """
  }

  private var firstScenario: String {
    """
    # yaml-language-server: $schema=../schema/scenario.schema.json
    # What happened. Another scenario of the same flow has other facts, so that nobody learns one by heart.
    scenario: \(name)-first
    title: The quotation that never came
    flows: [\(name)]
    brief: You promised {customer} a quotation by Monday. It is Thursday, and you never wrote it.
    # All five must be there; more are yours to add, for {places} in the flow.
    words: {customer: Inge, company: Varga Print, us: Colne Paper, thing: quotation, manager: Petra}
    properties: {breach: competence, leeway: small, fault: mine}   # conditions may ask: leeway = small
    persona: cold-and-brief           # who answers; 'amends scripts list' shows all
    start: {trust: 35, heat: 50}
    presenting: There is no quotation.
    real: She told her own customer that she would have a price on Monday.
    feelings: [let_down, embarrassed]
    facts:                            # in the order in which they come out
      waiting:
        layer: 1                      # 1 any question, 2 an open one, 3 a reflection, 4 a feeling named
        asks: ["(week|happened|waiting|monday)"]   # words of a question that asks for it, in cue language
        say: I had a customer in on Monday. I had nothing to show him.
        again: A customer, on Monday, and nothing to show him.
      lost-order:
        layer: 2
        asks: ["(cost|order|customer|lost)"]
        say: He went to somebody who could name a price.

    """
  }

  private var secondScenario: String {
    """
    # yaml-language-server: $schema=../schema/scenario.schema.json
    scenario: \(name)-second
    title: The call that was not returned
    flows: [\(name)]
    brief: "{customer} left you three messages about the alarm. You read them all, and rang back none."
    words: {customer: Paolo, company: Rialto Cinema, us: Beacon Alarms, thing: alarm, manager: Dee}
    properties: {breach: competence, leeway: none, fault: mine}
    persona: analytical
    start: {trust: 32, heat: 54}
    presenting: The alarm goes off by itself.
    real: He had to send two hundred people home, and nobody rang him.
    feelings: [ignored, angry]
    facts:
      evacuated:
        layer: 1
        asks: ["(happened|week|alarm|night)"]
        say: It went off in the middle of a film. Two hundred people on the pavement, in the rain.
      messages:
        layer: 2
        asks: ["(messages|rang|call|called|you)"]
        say: Three messages. I kept the times. Would you like the times?

    """
  }

  private var plan: String {
    """
    # yaml-language-server: $schema=../schema/plan.schema.json
    # Rehearsals as test cases: 'amends scripts test \(name)'. What is not named is not checked.
    flow: \(name)
    plans:
      - name: hears them, owns it and names a day
        scenario: \(name)-first
        say:
          - rep: What has that done to your week?
            moves: [ask_open]          # at least these are heard
            state: hear                # where it stands afterwards
          - rep: I never wrote it. That was my mistake.
            moves: [own]
            not: [excuse]              # none of these
            state: mend
          - I'll bring it to you myself on Friday at nine.
        ending: accepted
        heat: "<= 50"

      - name: explains and never owns it
        scenario: \(name)-second
        say:
          - We've been short of people all month.
          - It was the system that lost them.
          - I really couldn't say.
          - Right.
          - Well.
          - I see.
        ending: refused

    """
  }
}
