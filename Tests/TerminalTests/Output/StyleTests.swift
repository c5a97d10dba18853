import Testing

@testable import Terminal

@Suite("Style")
struct StyleTests {
  @Test(
    "colour is decided by the first that speaks",
    arguments: [
      (ColourChoice.auto, [:], true, true),
      (.auto, [:], false, false),
      (.always, ["NO_COLOR": "1"], false, true),
      (.never, ["FORCE_COLOR": "1"], true, false),
      (.auto, ["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
      (.auto, ["NO_COLOR": ""], true, true),
      (.auto, ["FORCE_COLOR": "1"], false, true),
      (.auto, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], false, true),
      (.auto, ["FORCE_COLOR": "0"], true, true),
      (.auto, ["TERM": "dumb"], true, false),
      (.auto, ["CLICOLOR": "0"], true, false),
      (.auto, ["CLICOLOR": "1"], false, false),
    ] as [(ColourChoice, [String: String], Bool, Bool)])
  func colour(choice: ColourChoice, environment: [String: String], isTerminal: Bool, colour: Bool) {
    let style = Style(choice: choice, environment: environment, isTerminal: isTerminal)
    #expect(style == Style(colour: colour, accessible: false))
  }

  @Test("a screen reader is provided for when asked, by option or environment")
  func accessible() {
    #expect(Style(accessible: true, environment: [:], isTerminal: true).accessible)
    #expect(Style(environment: ["AMENDS_ACCESSIBLE": "1"], isTerminal: true).accessible)
    #expect(!Style(environment: ["AMENDS_ACCESSIBLE": "0"], isTerminal: true).accessible)
  }

  @Test("text is rendered with its look, fenced in a prompt, bare without colour")
  func rendering() {
    let text = StyledText("you", [.bold, .cyan]) + " ▸ "
    #expect(text.rendered(colour: true) == "\u{1B}[1;36myou\u{1B}[0m ▸ ")
    #expect(text.renderedAsPrompt(colour: true) == "\u{1}\u{1B}[1;36m\u{2}you\u{1}\u{1B}[0m\u{2} ▸ ")
    #expect(text.rendered(colour: false) == "you ▸ ")
    #expect(text.renderedAsPrompt(colour: false) == "you ▸ ")
  }

  @Test("nothing that is shown can steer the terminal")
  func printable() {
    #expect(StyledText("\u{1B}[2Jgone\r\n\u{202E}", .bold).plain == "␛[2Jgone\n\u{FFFD}")
  }
}
