import DialogueCore
import Testing

@Suite("Quoting the rep")
struct QuoteTests {
  @Test(
    "what was heard is quoted with its clause; a long one from the telling words on, in whole clauses",
    arguments: [
      ("Look, that's mine, and I'm sorry.", "mine", "that's mine"),
      ("We were late, and I signed it.", "I signed it", "I signed it"),
      ("And I signed it.", "I signed it", "And I signed it"),
      ("We were late, and so was the invoice.", "and so was", "and so was the invoice"),
      (
        "From now on nobody here gives out a date until two of us have signed the order off.", "a date",
        "From now on nobody here gives out a date until two of us have signed the order off"
      ),
      (
        "There is one in Leeds and it will be on a van tonight with my name on it and a fitter beside me",
        "on a van tonight", "... on a van tonight with my name on it and a fitter beside me"
      ),
      (
        "So you say you stood there, on your own, in front of them, with no pump and nobody to ring and to ask.",
        "you stood there, on your own, in front of them, with no pump and nobody to ring and to ask",
        "... you stood there, on your own, in front of them ..."
      ),
      (
        "you stood there on your own in front of them all with no pump and nobody to ring that day",
        "you stood there on your own in front of them all with no pump and nobody to ring that day",
        "you stood there on your own in front of them all with no pump ..."
      ),
      (
        "1 2 3 (four five) six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen x y z",
        "four five",
        "... (four five) six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen x y z"
      ),
    ])
  func heard(text: String, telling: String, quote: String) throws {
    let place = try #require(text.unicodeScalars.firstRange(of: telling.unicodeScalars))
    let lower = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: place.lowerBound)
    let heard = Heard(
      move: "own", words: telling, range: lower..<lower + telling.unicodeScalars.count, strength: 3, cues: [],
      why: "")
    #expect(Utterance(text: text, moves: [heard]).quote(of: heard) == quote)
  }

  @Test(
    "of all that was said the beginning is quoted",
    arguments: [
      ("All three are done.", "All three are done"),
      (
        "Hi Ellen. All three are done, every one of them, and there is nothing at all that you need to fear.",
        "Hi Ellen. All three are done, every one of them ..."
      ),
    ])
  func whole(text: String, quote: String) { #expect(Utterance(text: text).quote() == quote) }
}
