import DialogueCore
import Foundation
import JSON
import Testing
import Transcripts

@testable import Archive

@Suite("Taking out who said it")
struct RedactionTests {
  private static let lexicon = Lexicon(
    scripts: [
      "hi dear, then we owe you a pound and will mark what she said on the order form; ask her to write, ring or call",
      "it rose so it was",
    ],
    stories: ["the-list": "customer: Marcus at Ottley Bottling"], firstNames: "ulrike, marcus, mark")

  /// The lines of copies of transcripts that hold these utterances.
  private func copies(
    _ texts: [[String]], rep: String = "Sam Tarrant", names: [String] = [], keeping: [String] = []
  ) throws -> (redaction: Redaction, lines: [[JSONValue]]) {
    let records = try Records()
    for (index, texts) in texts.enumerated() {
      let turns = texts.enumerated().flatMap { turn, text in
        [Records.said(turn + 1, text, moves: []), Records.answer(turn + 1, "So you said, \(rep): \(text)")]
      }
      try records.add("s\(index)", rep: rep, [Records.opening] + turns)
    }
    let transcripts = try records.paths.map { try TranscriptReader.read(path: $0) }
    let redaction = Redaction(of: transcripts, lexicon: Self.lexicon, names: names, keeping: keeping)
    return (
      redaction, try transcripts.map { try redaction.redacted($0).lines.map { try JSON.parse($0.bytes) } }
    )
  }

  private func texts(_ lines: [JSONValue]) -> [String] {
    lines.filter { $0["type"] == "said" }.compactMap { $0["text"]?.string }
  }

  @Test(
    "names, addresses, long numbers and amounts give way to stand-ins",
    arguments: [
      ("I asked Petra Novak about it.", "I asked Name3 Name4 about it."),
      ("Petra said so. petra's right.", "Name3 said so. Name3's right."),
      ("Write to p.novak+1@brightwell.co.uk.", "Write to name1@example.org."),
      ("Ring +44 (0)7700 900-123, or 020 7946 0018.", "Ring 01632 960001, or 01632 960002."),
      ("Order 4488123 is late.", "Order 01632 960001 is late."),
      ("We owe you £1,250.50 or 12k euros.", "We owe you £1001 or 1002 euros."),
      ("It was two hundred and fifty pounds.", "It was 1001 pounds."),
      ("Will you mark it, Mark? Ask Dear Rose.", "Will you mark it, Name3? Ask Dear Name4."),
      ("Hi Mark, it is me.", "Hi Name3, it is me."),
      (
        "Marcus, at Ottley you said 12 pallets by Friday 21/11/2026.",
        "Marcus, at Ottley you said 12 pallets by Friday 21/11/2026."
      ),
      ("ulrike rang, and Mark agreed; ask Mark.", "Name3 rang, and Name4 agreed; ask Name4."),
      ("It's Sam here, SAM TARRANT.", "It's Name1 here, Name1 Name2."),
    ])
  func replaced(text: String, redacted: String) throws {
    let (_, lines) = try copies([[text]])
    #expect(texts(lines[0]) == [redacted])
  }

  @Test("the same name has the same stand-in in every member and every file")
  func consistent() throws {
    let (_, lines) = try copies([["I asked Petra."], ["Then Jens came, and then Petra."]])
    #expect(texts(lines[0]) == ["I asked Name3."])
    #expect(texts(lines[1]) == ["Then Name4 came, and then Name3."])
    #expect(lines[1][0]["rep"] == "Name1 Name2" && lines[1][0]["session"] == "session-2")
    let answer = try #require(lines[0].last?["effects"]?.array?.first)
    #expect(answer["text"] == "So you said, Name1 Name2: I asked Name3." && answer["by"] == "customer")
    let everything = lines.joined().map { JSON.text(of: $0) }.joined()
    for secret in ["Petra", "Jens", "Tarrant", "Sam"] { #expect(!everything.contains(secret)) }
  }

  @Test("a name can be named and another kept")
  func asked() throws {
    let (_, lines) = try copies([["we spoke of acme ltd, and of Zoe"]], names: ["Acme"], keeping: ["Zoe"])
    #expect(texts(lines[0]) == ["we spoke of Name3 ltd, and of Zoe"])
  }

  @Test("where a move was heard moves along with the text")
  func places() throws {
    let records = try Records()
    let text = "Dear Petra, I told Jens-Uwe that I'm sorry, Petra."
    let scalars = Array(text.unicodeScalars)
    let start = text.distance(from: text.startIndex, to: try #require(text.range(of: "I told")).lowerBound)
    try records.add(
      "s",
      [
        Records.opening,
        "\"type\":\"said\",\"turn\":1,\"text\":\"\(text)\",\"moves\":[{\"move\":\"own\",\"words\":\"I told Jens-Uwe that I'm sorry, Petra\",\"start\":\(start),\"end\":\(scalars.count - 1)},{\"move\":\"thank\",\"words\":\"x\",\"start\":900,\"end\":901}]",
        Records.answer(1, "So."),
      ])
    let transcript = try TranscriptReader.read(path: records.paths[0])
    let redaction = Redaction(of: [transcript], lexicon: Self.lexicon)
    let said = try JSON.parse(try redaction.redacted(transcript).lines[2].bytes)
    let redacted = Array(try #require(said["text"]?.string).unicodeScalars)
    let move = try #require(said["moves"]?.array?.first)
    let range = try #require(move["start"]?.int)..<(try #require(move["end"]?.int))
    #expect(String(String.UnicodeScalarView(redacted[range])) == move["words"]?.string)
    #expect(move["words"] == "I told Name3-Name4 that I'm sorry, Name2")
  }

  @Test("a copy is taken of a copy without a change")
  func again() throws {
    let (_, lines) = try copies([["I asked Petra, £20, p@q.org."]], rep: "Sam")
    let records = try Records()
    let path = try records.add("session-1", text: lines[0].map { JSON.text(of: $0) + "\n" }.joined())
    let transcript = try TranscriptReader.read(path: path)
    let again = Redaction(of: [transcript], lexicon: Self.lexicon)
    #expect(
      try again.redacted(transcript).lines.map { try JSON.parse($0.bytes) }.dropFirst()
        == lines[0].dropFirst())
  }

  @Test("members and events of other programs are kept, their words redacted, and ids stay what they are")
  func unknown() throws {
    let records = try Records()
    try records.add(
      "s", rep: "Customer",
      [
        Records.opening, Records.said(1, "Ask Petra."), Records.answer(1, "So."),
        "\"type\":\"wave\",\"who\":[\"Petra\",{\"n\":1.5}],\"line\":\"Petra\"",
      ])
    let transcript = try TranscriptReader.read(path: records.paths[0])
    let redaction = Redaction(of: [transcript], lexicon: Self.lexicon)
    let lines = try redaction.redacted(transcript).lines.map { try JSON.parse($0.bytes) }
    #expect(lines[4]["who"] == ["Name2", ["n": 1.5]] && lines[4]["line"] == "Petra")
    #expect(lines[3]["effects"]?.array?.first?["by"] == "customer")
  }
}
