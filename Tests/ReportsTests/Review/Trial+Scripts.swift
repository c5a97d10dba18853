import TinyScripts

extension Trial {
  /// The tiny library with another flow, and with moves and a rubric that have more to show.
  static let texts = Tiny.texts.merging(own) { $1 }

  private static let own = [
    "flows/owning.yaml": """
    flow: owning
    title: Owning it
    purpose: Own one thing.
    turns: 4
    axes: [own, listen]
    brief: You are {rep}. You owe {customer} an answer.
    advice: Own it.
    initial: hear
    states:
      hear:
        goal: Own it.
        expects: [own, ask_open, press]
        enter: So?
        transitions:
          - {hear: [thank], go: end accepted}
          - {always: true, when: stay >= 400, go: end refused}
        otherwise: [Go on.]
    endings:
      accepted: {kind: success, title: she has accepted it, debrief: You owned it.}
      refused: {kind: fail, title: refused, debrief: You did not own it.}

    """,
    "scenarios/late.yaml": Tiny.scenario("late", of: "owning", heat: 50),
    "moves/own.yaml": move("own", "taking it as yours", "good", "own", "I forgot"),
    "moves/ask_open.yaml": move("ask_open", "an open question", "good", "listen", "what happened"),
    "moves/thank.yaml": move("thank", "thanks", "good", "listen", "thank you"),
    "moves/dated.yaml": move("dated", "a date", "good", "own", "by friday", commits: true),
    "moves/press.yaml": move("press", "pressing", "bad", "listen", "sign today"),
    "rubric.yaml": """
    version: "1"
    turn_cap: 20
    meters:
      own: [{id: own, heat: -8, trust: 6, why: you took it on yourself}]
      ask_open: [{id: ask.open, heat: -2, trust: 2, why: you asked}]
      thank: [{id: thank, trust: 1, why: courtesy}]
      dated: [{id: dated, trust: 3, why: a time they can hold you to}]
      press: [{id: press, heat: 8, trust: -5, why: you pushed}]
    gates:
      - {id: gate.press, when: heard press, not: [own], why: the rest took it back}
    difficulties:
      normal: {}
    apology:
      attempts: []
      parts: [{id: own, title: owned it, moves: [own], weight: 100, missing: nobody took it on}]
      cap: {without: own, at: 50}
    axes:
      own: {title: Own, about: Take it on.}
      listen: {title: Listen, about: Ask.}
    criteria:
      own: [{id: own.said, title: owned it, points: 100, moves: [own], advice: Say what you did.}]
      listen: [{id: listen.open, title: asked, points: 100, moves: [ask_open], advice: Ask something open.}]
    penalties:
      listen: {press: 20}
    bands: {0: not yet, 60: solid}
    few_turns: 2
    layers: [{layer: 2, when: heard ask_open}, {layer: 1, when: asked}]
    counted: {open_questions: [ask_open], closed_questions: [], other_questions: [], reflections: []}

    """,
  ]

  private static func move(
    _ name: String, _ title: String, _ polarity: String, _ axis: String, _ cue: String, commits: Bool = false
  ) -> String {
    Tiny.move(
      name, polarity, cue: cue, title: title, axis: axis, better: "Yes, \(name).", rule: "Mind \(name).",
      commits: commits)
  }
}
