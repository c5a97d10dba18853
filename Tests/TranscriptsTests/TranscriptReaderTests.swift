import DialogueCore
import JSON
import Testing

@testable import Transcripts

@Suite("Reading transcripts")
struct TranscriptReaderTests {
  @Test("gives the header and the events of a sound file, without a warning")
  func sound() throws {
    let transcript = try TranscriptReader.read(Sample.file())
    #expect(try transcript.header == Sample.header())
    #expect(try transcript.events.map { try $0.content() } == [Sample.opening, Sample.said, Sample.answer])
    #expect(transcript.events.map(\.seq) == [1, 2, 3])
    #expect(transcript.events.allSatisfy { $0.at == Sample.time })
    #expect(transcript.warnings == [])
    #expect(try transcript.bytes() == Sample.file())
  }

  @Test("takes CRLF, blank lines, a byte order mark at the start and a last line without its end")
  func tolerated() throws {
    let lines = try Sample.lines(Sample.file())
    let text = "\u{feff}" + lines.joined(separator: "\r\n\r\n \n")
    let transcript = try TranscriptReader.read(Array(text.utf8))
    #expect(transcript.events.count == 3)
    #expect(transcript.warnings == [])
  }

  @Test("gives what is sound before a cut at any byte, and says what it left out")
  func cutAnywhere() throws {
    let file = try Sample.file()
    let whole = try TranscriptReader.read(file)
    let lineEnds = file.indices.filter { file[$0] == UInt8(ascii: "\n") }
    let (firstLine, saidEnd) = (lineEnds[0], lineEnds[2])
    for end in file.indices {
      let cut = Array(file[..<end])
      guard end >= firstLine else {
        #expect(throws: TranscriptError.self) { try TranscriptReader.read(cut) }
        continue
      }
      let transcript = try TranscriptReader.read(cut)
      #expect(whole.events.starts(with: transcript.events))
      let isCutAtLineEnd = file[end] == UInt8(ascii: "\n") || file[end - 1] == UInt8(ascii: "\n")
      let isUnanswered = end >= saidEnd && transcript.events.count == 1
      #expect(transcript.warnings.isEmpty == (isCutAtLineEnd && !isUnanswered), "\(end)")
      #expect(transcript.events.last?.type != "said")
    }
  }

  @Test("names a torn last line, and an utterance that was never answered")
  func torn() throws {
    let lines = try Sample.lines(Sample.file())
    let torn = lines[...1].joined(separator: "\n") + "\n" + lines[2].prefix(30)
    #expect(
      try TranscriptReader.read(Array(torn.utf8)).warnings == [.tornLine(line: 3, bytes: 30)])
    let unanswered = lines[...2].joined(separator: "\n") + "\n" + lines[3].prefix(9)
    let transcript = try TranscriptReader.read(Array(unanswered.utf8))
    #expect(transcript.events.count == 1)
    #expect(
      transcript.warnings.map(\.description) == [
        "line 3 was never answered, as the program stopped there; it is left out",
        "line 4 was cut off while it was being written; its 9 bytes are left out",
      ])
  }

  @Test(
    "reads up to a damaged line and says what is wrong with it",
    arguments: [
      ("nonsense", "byte 1: expected a value, found 'o'"),
      ("[1]", "it holds an array, not an object"),
      (#"{"seq":3,"at":"2026-11-21T20:00:00Z","type":"note"}"#, "seq should be 2, but is 3"),
      (#"{"seq":2,"type":"note"}"#, "at is missing"),
      (
        #"{"seq":2,"at":"noon","type":"note"}"#,
        #"at should be a time such as 2026-11-21T20:00:05.120Z, but is "noon""#
      ),
      (#"{"seq":2,"at":"2026-11-21T20:00:00Z"}"#, "type is missing"),
      (#"{"seq":2,"seq":2}"#, #"byte 10: the member "seq" is there twice"#),
    ])
  func damaged(line: String, reason: String) throws {
    var lines = try Sample.lines(Sample.file())
    lines[2] = line == "nonsense" ? "oops" : line
    let transcript = try TranscriptReader.read(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(transcript.events.count == 1)
    #expect(transcript.warnings == [.damagedLine(line: 3, reason: reason)])
  }

  @Test(
    "refuses what is no transcript, and says why",
    arguments: [
      ("", "it is empty"), ("\n\n", "it is empty"), ("hello\n", "byte 1: expected a value, found 'h'"),
      ("{}\n", #"its first line has no "v", "type":"session" and "seq":0"#),
      (#"{"v":1,"type":"session","seq":0}"#, "session is missing"),
      (
        #"{"v":1,"type":"session","seq":0,"session":"../x","at":"2026-11-21T20:00:00Z"}"#,
        #"session should be a session id, but is "../x""#
      ),
    ])
  func refused(text: String, reason: String) {
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptReader.read(Array(text.utf8), path: "a.jsonl")
    }
    #expect(error == TranscriptError(.notATranscript(reason: reason), path: "a.jsonl"))
  }

  @Test("refuses a newer version in words that say so")
  func newer() {
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptReader.read(Array(#"{"v":2,"type":"session","seq":0,"new":[]}"#.utf8), path: "a.jsonl")
    }
    #expect(
      error?.description
        == "a.jsonl: is a transcript of version 2, and this program reads version 1; read it with a newer program"
    )
  }

  @Test("keeps unknown types and members in a copy, byte for byte")
  func survival() throws {
    var lines = try Sample.lines(Sample.file())
    lines[0] = String(lines[0].dropLast()) + #","team":"west","v2":{"a":[1.5,null]}}"#
    lines.append(#"{"seq":4,"at":"2026-11-21T20:00:00.000Z","type":"applause","by":{"x":[]},"n":-0.0}"#)
    let file = Array((lines.joined(separator: "\n") + "\n").utf8)
    let transcript = try TranscriptReader.read(file)
    #expect(
      try transcript.events.last?.content() == .other(type: "applause", body: ["by": ["x": []], "n": -0.0]))
    #expect(transcript.bytes() == file)
  }

  @Test("survives two thousand damaged files")
  func damage() throws {
    var random = SplitMix(state: 11)
    let file = try Sample.file()
    for _ in 0..<2000 {
      var bytes = file
      for _ in 0...Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      do {
        let transcript = try TranscriptReader.read(bytes)
        for event in transcript.events { _ = try event.content() }
      } catch is TranscriptError {
      } catch is FieldError {
      }
    }
  }
}
