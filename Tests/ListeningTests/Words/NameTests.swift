import DialogueCore
import Testing

@testable import Listening

@Suite("Names")
struct NameTests {
  @Test(
    "an unknown word with a capital is a name inside a sentence, and alone before the first comma",
    arguments: ["Marisol, I owe you a call", "Marisol - I owe you a call", "so Marisol I owe you a call"])
  func named(text: String) { #expect(Trial.words("~name .. owe", in: text) != nil) }

  @Test(
    "an adverb, a word in small letters and the first of many words are none",
    arguments: ["Regrettably, I owe you a call", "marisol, I owe you a call", "Marisol and I owe you a call"])
  func unnamed(text: String) { #expect(Trial.words("~name .. owe", in: text) == nil) }
}
