import DialogueCore
import Testing

@Suite("Quoting the rep")
struct QuoteTests {
  @Test(
    "what was heard is quoted with its clause; a scrap with what it goes with, a long clause in parts that can be read",
    arguments: [
      ("Look, that's mine, and I'm sorry.", "mine", "Look, that's mine, and I'm sorry"),
      ("That was all mine, and I'm sorry.", "mine", "That was all mine"),
      ("We were late, and I signed it myself.", "I signed it", "I signed it myself"),
      ("And I signed it myself.", "I signed it", "And I signed it myself"),
      ("What happened?", "What happened", "What happened?"),
      ("Mine. I never asked. What did it do?", "Mine", "Mine. I never asked"),
      ("I let you down there, Ellen. I'm sorry.", "I'm sorry", "I let you down there, Ellen. I'm sorry"),
      (
        "Two nights with a crew waiting, on my word.", "on my word",
        "Two nights with a crew waiting, on my word"
      ),
      ("It was wrong, and Mr Doyle paid. I'm sorry.", "I'm sorry", "Mr Doyle paid. I'm sorry"),
      ("I meant you, though. You sound tired.", "You sound tired", "I meant you, though. You sound tired"),
      ("Mine.\n\nIt was the emergency phone.", "Mine", "Mine. It was the emergency phone"),
      (
        "I'm sorry. Nobody can run a migration any more unless it has been rehearsed on a copy first.",
        "I'm sorry",
        "I'm sorry"
      ),
      (
        "You went and stood up for us for five years and then I made fun of them in front of everybody and you were left",
        "I made fun of them", "... then I made fun of them in front of everybody and you were left"
      ),
      (
        "We sent it back because of me and he has a sore heel that will not close because of what I said to you all there",
        "because of me", "We sent it back because of me ..."
      ),
      ("We were late, and so was the invoice.", "and so was", "and so was the invoice"),
      (
        "From now on nobody here gives out a date until two of us have signed the order off.", "a date",
        "From now on nobody here gives out a date until two of us have signed the order off"
      ),
      (
        "There is one in Leeds and it will be on a van tonight with my name on it and a fitter beside me",
        "on a van tonight",
        "... it will be on a van tonight with my name on it and a fitter beside me"
      ),
      (
        "So you say you stood there, on your own, in front of them, with no pump and nobody to ring and to ask.",
        "you stood there, on your own, in front of them, with no pump and nobody to ring and to ask",
        "So you say you stood there, on your own, in front of them ..."
      ),
      (
        "you stood there on your own in front of them all with no pump at hand and nobody at all there to ring that day",
        "you stood there on your own in front of them all with no pump at hand and nobody at all there to ring that day",
        "you stood there on your own in front of them all with no pump at hand ..."
      ),
      (
        "1 2 3 (four five) six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen x y z",
        "four five",
        "1 2 3 (four five) six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen x y z"
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
        "Hi Ellen. All three are done, every one of them, and there is nothing at all that you have to fear from them.",
        "Hi Ellen. All three are done, every one of them ..."
      ),
    ])
  func whole(text: String, quote: String) { #expect(Utterance(text: text).quote() == quote) }
}
