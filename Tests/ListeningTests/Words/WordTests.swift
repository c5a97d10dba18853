import DialogueCore
import Testing

@testable import Listening

@Suite("Words")
struct WordTests {
  private func words(_ text: String) -> [String] {
    CollectedWord.read(text).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(
    "contractions are taken apart, curly or not",
    arguments: [
      ("don't", ["do", "not"]), ("I’m", ["i", "am"]), ("won't", ["will", "not"]), ("can't", ["can", "not"]),
      ("it's", ["it", "'s"]), ("we'd", ["we", "'d"]), ("let's", ["let", "us"]),
      ("shouldn't've", ["should", "not", "have"]),
      ("customers'", ["customers"]), ("o'clock", ["oclock"]),
    ])
  func contractions(text: String, parts: [String]) { #expect(words(text) == parts) }

  @Test(
    "a contraction may be written apart, as some programs do",
    arguments: [
      ("do n't go", ["do", "not", "go"]), ("ca n't", ["can", "not"]), ("don ' t", ["do", "not"]),
      ("I 'm", ["i", "am"]), ("we ' ll", ["we", "will"]), ("I’ ll fix", ["i", "will", "fix"]),
      ("the dogs ' bed", ["the", "dogs", "bed"]),
      ("he said 'they' to me", ["he", "said", "they", "to", "me"]),
      ("do not", ["do", "not"]), ("it' t", ["it", "t"]),
    ])
  func apart(text: String, parts: [String]) { #expect(words(text) == parts) }

  @Test("what is written apart is quoted as it stands")
  func apartAndQuoted() {
    let listener = Trial.listener([Trial.move("it", [Cue(id: "it", say: [Trial.pattern("I will go")])])])
    #expect(listener.listen("é I ’ ll go now", in: ListeningContext()).moves.map(\.range) == [0..<15])
  }

  @Test(
    "'d is had where a verb of the past belongs to it",
    arguments: [
      ("I'd lost it", false), ("we'd just never bolted it on", false), ("I'd need it", true),
      ("I'd send it", true),
      ("she'd, lost as it was, send it", true), ("would lost it", true), ("I'd hurt it", true),
    ])
  func shortHad(text: String, isWould: Bool) {
    let cue = Cue(id: "would", say: [Trial.pattern("would")])
    let moves = Trial.listener([Trial.move("it", [cue])]).listen(text, in: ListeningContext()).moves
    #expect(!moves.isEmpty == isWould)
  }

  @Test(
    "sounds and small words said twice are read past",
    arguments: [
      "I, um, I will go", "uh so I will uh go", "I will I will go", "so you you will go", "I I I will go",
      "um", "go go", "I told you you will go",
    ])
  func stammered(text: String) {
    let cues = [
      "^ I will go $", "^ so I will go $", "^ so you will go $", "told you you will", "um", "go go",
    ]
    let move = Trial.move("it", cues.map { Cue(id: $0, say: [Trial.pattern($0)]) })
    #expect(Trial.listener([move]).listen(text, in: ListeningContext()).moves.count == 1)
  }

  @Test(
    "a word that breaks in on a clause is read past, one that ends a clause is not",
    arguments: [
      ("I, well, will go", true), ("I, Marcus, will go", true),
      ("tell me what you will, well, will go", false),
    ])
  func interrupted(text: String, isWhole: Bool) {
    let cue = Cue(id: "go", say: [Trial.pattern("^ I will go $")])
    let moves = Trial.listener([Trial.move("it", [cue])]).listen(text, in: ListeningContext()).moves
    #expect(!moves.isEmpty == isWhole)
  }

  @Test(
    "a quotation may begin in what is said twice, or behind a sound",
    arguments: [
      "do you do \"you\" I will go", "um \"I will go\"", "um? \"I\" will go", "I \"um\" I \"I\" will go",
    ])
  func stammeredQuotation(text: String) {
    let cue = Cue(id: "go", say: [Trial.pattern("go")], scopes: Cue.Scopes(quoted: .allow))
    let moves = Trial.listener([Trial.move("it", [cue])]).listen(text, in: ListeningContext()).moves
    #expect(moves.count == 1)
  }

  @Test(
    "spelling is evened out",
    arguments: [
      ("sooooo", "so"), ("organize", "organise"), ("apologizing", "apologising"), ("behaviour", "behavior"),
      ("four", "four"), ("size", "size"), ("STRASSE", "strasse"), ("É", "é"),
    ])
  func evenness(text: String, folded: String) { #expect(words(text) == [folded]) }

  @Test(
    "a word that nobody knows is read as the one that it is a slip away from",
    arguments: [
      ("agian", "again"), ("tommorrow", "tomorrow"), ("hapen", "happen"), ("happend", "happened"),
      ("definately", "definitely"), ("staion", "station"), ("stayion", "station"), ("stastion", "station"),
      ("happenwd", "happened"),
      // Known, another word's first letter, too short, two slips, as near to one as to another.
      ("form", nil), ("yesterday", nil), ("gaain", nil), ("frm", nil), ("tomrow", nil), ("stion", nil),
      // Far apart on the keyboard, another ending.
      ("stawion", nil), ("stalstion", nil), ("stations", nil), ("happenes", nil),
    ])
  func slips(written: String, meant: String?) {
    let words = ["again", "tomorrow", "happen", "happened", "definitely", "from", "form", "station", "stain"]
    let listener = Trial.listener([Trial.move("it", words.map { Cue(id: $0, say: [Trial.pattern($0)]) })])
    let slips = listener.explain("so \(written) then", in: ListeningContext()).slips
    #expect(slips.map(\.meant) == [meant].compactMap(\.self))
  }

  @Test("a weekday with a slip in it is no name, though it begins with a capital")
  func weekdays() {
    let listener = Trial.listener([Trial.move("it", [Cue(id: "it", say: [Trial.pattern("by ~weekday")])])])
    let heard = ["it comes by Firday", "it comes by Friady", "it comes by Freya"].map {
      !listener.listen($0, in: ListeningContext()).moves.isEmpty
    }
    #expect(heard == [true, true, false])
  }

  @Test("a name inside a sentence, and a word that is listed as one, is nobody's slip")
  func ownWords() {
    let move = Trial.move("it", [Cue(id: "it", say: [Trial.pattern("(complaint|trial)")])])
    let listener = Listener(moves: [move], spelling: Spelling(words: ["compliant"]))
    let slips = listener.explain("it was compliant, Trail, and on trail", in: ListeningContext()).slips
    #expect(slips == [Explanation.Slip(written: "trail", meant: "trial")])
  }

  @Test(
    "a cue hears the synonyms of its words, in its lists and forms too, and not the other way round",
    arguments: [
      ("my error", ["word", "list", "forms"]), ("my mistake", ["word", "list", "forms"]),
      ("my blunder", ["narrow", "word", "list", "forms"]), ("they got my errors", ["forms"]),
      ("my two left feet", []),
    ])
  func synonyms(text: String, heard: [MoveID]) {
    let says: [(id: MoveID, pattern: String)] = [
      ("narrow", "my blunder"), ("word", "my mistake"), ("list", "my ~slips"), ("forms", "my mistake+"),
    ]
    let listener = Listener(
      moves: says.map { Trial.move($0.id, [Cue(id: "it", say: [Trial.pattern($0.pattern)])]) },
      lists: [Trial.list("slips", "mistake", "typo")],
      spelling: Spelling(
        synonyms: ["mistake": ["error", "blunder", "two left feet"], "mistakes": ["errors"]]))
    #expect(Set(listener.listen(text, in: ListeningContext()).moves.map(\.move)) == Set(heard))
  }

  @Test(
    "several words are heard as those that they stand for, in cues too, and are quoted as they were written",
    arguments: [
      ("I should have rung", "I should of rung", "I should of rung"),
      ("I should have rung", "I ought to have rung", "I ought to have rung"),
      ("I ought to have rung", "I should have rung", "I should have rung"),
      ("(I|we) (should|ought to) have rung", "we ought to have rung", "we ought to have rung"),
      ("we can not", "we won't be able to, sorry", "we won't be able to"),
      ("should have rung", "should, of rung", nil), ("should have rung", "of rung", nil),
    ])
  func rewordings(pattern: String, text: String, words: String?) {
    let listener = Listener(
      moves: [Trial.move("it", [Cue(id: "it", say: [Trial.pattern(pattern)])])],
      spelling: Spelling(
        entries: [Spelling.Entry(meant: "will not", written: ["wont"])],
        rewordings: [
          "should have": ["should of", "ought to have"], "can not": ["will not be able to"],
        ]))
    #expect(listener.listen(text, in: ListeningContext()).moves.first?.words == words)
  }

  @Test(
    "numbers are told apart",
    arguments: [
      ("1,200", Numeral.Kind.number), ("£40", .money), ("15k", .money), ("10%", .percent), ("9:30", .clock),
      ("9am", .clock), ("4th", .ordinal), ("€3.50", .money),
    ])
  func numerals(text: String, kind: Numeral.Kind) {
    #expect(CollectedWord.read(text).map(\.numeral) == [kind])
  }

  @Test(
    "a word has its regular and irregular forms",
    arguments: [
      ("send", "sent"), ("send", "sends"), ("stop", "stopped"), ("try", "tried"), ("make", "making"),
      ("fix", "fixes"),
      ("sent", "sending"), ("order", "orders"),
    ])
  func forms(word: String, form: String) {
    #expect(Inflection(["send": ["sent"]]).forms(of: word).contains(form))
  }
}
