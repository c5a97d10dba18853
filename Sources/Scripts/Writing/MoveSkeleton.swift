/// The file of a new move, ready to be changed: its examples hold, and every part is explained where it stands.
public struct MoveSkeleton {
  /// The move's name, a valid one.
  public let name: String

  public init(_ name: String) { self.name = name }

  public var file: ScriptFile { ScriptFile(path: "moves/\(name).yaml", text: text) }

  /// The first example in which it must be heard.
  public static let example = "I brought you a drawing of it."

  private var text: String {
    """
    # yaml-language-server: $schema=../schema/move.schema.json
    # What an utterance does, and the phrases that show it. docs/cues.md explains every key.
    move: \(name)
    # A bad one has a severity, too, which says how soon it is answered: amends scripts list --moves shows those of the others.
    polarity: good
    axis: knowledge                   # where it stands on the scorecard
    title: bringing something to look at
    why: What lies on the table need not be imagined.
    poor: It'll look fine, you'll see.
    better: \(Self.example)
    rule: Bring something that they can look at.
    cues:
      # (this|or that), [perhaps this], send+ in all its forms, ..3 for up to three other words, ~date from a list.
      - id: brought
        say: "(I|we) [have] (brought|drew|drawn) [you] (a|the|some) (drawing+|sample+|sketch*)"
        # form: question              # statement, question or command
        # without: {before: "if"}     # not where this stands
        # when: with customer and not done own
    examples:
      yes:                            # it must be heard here
        - \(Self.example)
        - We have drawn you a sketch.
      no:                             # and not here
        - I never brought you a drawing.
        - Did you get the drawing?

    # What it does to trust and heat: 'amends scripts copy rubric.yaml', then below 'meters:'
    #   \(name): [{id: \(name), heat: -2, trust: 3, why: they can see it}]
    # What a customer says to a bad one: below 'react:' of a flow, or in every flow as 'react.\(name)' below 'lines:' of
    # repair.yaml ('amends scripts copy repair.yaml').

    """
  }
}
