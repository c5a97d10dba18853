import DialogueCore
import Testing

@testable import Listening

/// What a list holds besides words is found wherever it stands, whether it can be spelt out or has to be matched.
@Suite("Phrases of lists")
struct PhraseTests {
  /// The words in which a cue of the list alone is heard; nil when it is not.
  private func words(of entries: [String], in text: String) -> String? {
    let mood = WordList(id: "mood", patterns: entries.map(Trial.pattern))
    let holder = Trial.list("any_mood", "glad", "~mood")
    let move = Trial.move("it", [Cue(id: "cue", say: [Trial.pattern("~any_mood")])])
    let listener = Listener(
      moves: [move], lists: Trial.lists + [mood, holder], spelling: Trial.spelling)
    return listener.listen(text, in: ListeningContext()).heard("it")?.words
  }

  @Test(
    "a phrase is found in all its ways",
    arguments: [
      ("fed up", "they are all quite plainly fed up", "fed up"),
      ("look (stupid|like a fool)", "now they all plainly look like a fool", "look like a fool"),
      ("[quite] let+ down", "they are all plainly quite let down", "quite let down"),
      ("case of _", "we left them all a case of beer", "case of beer"),
      ("lost ..2 time", "we know they have lost some time", "lost some time"),
      ("lost ..2 time", "we know they have lost time", "lost time"),
      ("by ~date", "they have to be here by at nine", "by at nine"),
      ("calm !down", "they are all plainly quite calm", "calm"),
      ("(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)", "they are all quite plainly a c b d", "a c b d"),
    ])
  func finds(entry: String, text: String, phrase: String) {
    #expect(words(of: [entry], in: text)?.hasSuffix(phrase) == true)
  }

  @Test(
    "what only looks like a phrase is none",
    arguments: [
      ("fed up", "they were fed. Up they went"), ("fed up", "they fed the cat up"),
      ("lost ..2 time", "they lost all of their time"), ("case of _", "they were in the case of"),
      ("calm !down", "they are to calm down"),
    ])
  func passes(entry: String, text: String) { #expect(words(of: [entry], in: text) == nil) }

  @Test("of two phrases at one place the longer is told")
  func longest() {
    #expect(words(of: ["let down", "let down badly"], in: "let down badly") == "let down badly")
  }

  @Test("a list that holds itself finds what else it holds")
  func itself() { #expect(words(of: ["fed up", "so ~mood", "~mood"], in: "fed up") == "fed up") }
}
