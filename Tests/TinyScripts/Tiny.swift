import Scripts

/// The smallest library without a single diagnostic: what the pages of docs/diagnostics change one thing in, and other
/// small libraries are made from.
public enum Tiny {
  public static let files = texts.map { ScriptFile(path: $0.key, text: $0.value) }

  /// The scripts by path.
  public static let texts = [
    "flows/tiny.yaml": """
    flow: tiny
    title: Tiny
    purpose: Own one thing.
    turns: 4
    axes: [own]
    brief: You are {rep}. You owe {customer} an answer.
    advice: Own it.
    initial: hear
    states:
      hear:
        goal: Own it.
        expects: [own]
        enter: So?
        transitions:
          - {hear: [own], go: end accepted}
          - {always: true, when: stay >= 6, go: end refused}
        otherwise: [Go on.]
    endings:
      accepted: {kind: success, title: accepted, debrief: You owned it.}
      refused: {kind: fail, title: refused, debrief: You did not own it.}

    """,
    "scenarios/late.yaml": scenario("late"),
    "scenarios/lost.yaml": scenario("lost"),
    "personas/plain.yaml": """
    persona: plain
    title: Plain
    manner: Says what there is to say.
    passion: chess

    """,
    "moves/own.yaml": move("own", "good", cue: "I forgot"),
    "moves/press.yaml": move("press", "bad", cue: "sign today"),
    "moves/lists.yaml": "sorry: [sorry, apologies]\n",
    "moves/flags.yaml": "bribe: {when: heard own and not done own, why: A sweetener before anything else.}\n",
    "rubric.yaml": """
    version: "1"
    turn_cap: 20
    meters:
      own: [{id: own, heat: -8, trust: 6, why: you took it on yourself}]
      press: [{id: press, heat: 8, why: you pushed}]
    difficulties:
      normal: {}
    apology:
      attempts: []
      parts: [{id: own, title: owned it, moves: [own], weight: 100, missing: nobody took it on}]
      cap: {without: own, at: 50}
    axes:
      own: {title: Own, about: Take it on.}
    criteria:
      own: [{id: own.said, title: owned it, points: 100, moves: [own], advice: Say what you did.}]
    bands: {0: not yet, 60: solid}
    few_turns: 2
    layers: [{layer: 1, when: asked}]
    counted: {open_questions: [], closed_questions: [], other_questions: [], reflections: []}

    """,
    "repair.yaml": """
    lines:
      unmatched: [And?]
      gibberish: ["Come again?"]
      silence: ["Hello?"]
      no_answer: [I could not say.]
      otherwise: [Right.]
      react.press: [Do not push me.]
      coach.lost: ["What you are after: {goal}"]
      coach.pause: [Breathe.]
      end.left: [Then not.]
    lost_after: 3

    """,
  ]

  public static func scenario(_ name: String, of flow: String = "tiny", heat: Int = 60) -> String {
    """
    scenario: \(name)
    title: Something \(name)
    flows: [\(flow)]
    brief: You lost what you owed {customer}.
    words: {customer: Ann, company: Ann's, us: Ours, thing: part, manager: Joe}
    persona: plain
    start: {trust: 30, heat: \(heat)}
    presenting: It is not there.
    real: She vouched for you.

    """
  }

  /// - Parameter polarity: "good" or "bad".
  public static func move(
    _ name: String, _ polarity: String, cue: String, title: String? = nil, axis: String = "own",
    better: String = "Yes.", rule: String = "Do it.", commits: Bool = false
  ) -> String {
    """
    move: \(name)
    polarity: \(polarity)
    \(polarity == "bad" ? "severity: 50\n" : "")\(commits ? "commits: true\n" : "")axis: \(axis)
    title: \(title ?? name)
    why: It does what it says.
    poor: No.
    better: \(better)
    rule: \(rule)
    coach: [You did.]
    cues: [{id: first, say: \(cue)}]

    """
  }
}
