import DialogueCore
import Scripts
import Testing

@testable import ScriptTests

@Suite("Model lines")
struct ModelRunnerTests {
  private func smells(_ models: [MoveID: String], facts: [Fact] = [], listen: @escaping Listen) -> [String] {
    var library = Stage.library
    library.scenarios = [
      "late": Scenario(
        id: "late", title: "", flows: ["small"], brief: Template(""), words: ["thing": "pump"],
        properties: [:], persona: "plain", meters: Meters(trust: 30, heat: 60), facts: facts, feelings: [],
        lines: [:], topics: [], presenting: "", real: "", models: models)
    ]
    let file = ScriptFile(
      path: "scenarios/late.yaml", text: "models:\n" + models.map { "  \($0): \($1)\n" }.joined())
    return ModelRunner(library, listen: listen).run([file]).map { "\($0.place.line) \($0.message)" }
  }

  @Test(
    "are to be heard as what they show, and to accuse nobody",
    arguments: [
      ("I own it", []),
      ("I do not", ["2 the model of 'own' is not heard as it; heard: nothing"]),
      ("I press", ["2 the model of 'own' is not heard as it; heard: press"]),
      ("I own and press", ["2 in the model of 'own' \"press\" is heard as 'press'"]),
    ])
  func heard(model: String, found: [String]) {
    #expect(smells(["own": model], listen: Stage.listen) == found)
  }

  @Test("may need what the counterpart told, with the words of the situation in it")
  func told() {
    let fact = Fact(
      id: "down", layer: 1, topic: nil,
      lines: LineSet(
        key: "fact.down",
        groups: [
          .init(lines: [Line(id: "x", template: Template([.text("No "), .slot("thing"), .text(".")]))])
        ]),
      again: nil)
    let afterFact: Listen = { text, context in
      context.said == ["No pump."] ? Stage.listen(text, context) : Utterance(text: text)
    }
    #expect(smells(["own": "I own it"], listen: afterFact).count == 1)
    #expect(smells(["own": "I own it"], facts: [fact], listen: afterFact).isEmpty)
  }
}
