import DialogueCore
import Foundation
import TestFolders
import Testing
import Transcripts

@testable import ScriptTests

@Suite("What rehearsals leave unheard")
struct UnheardMinerTests {
  /// Records a rehearsal in which these texts are said.
  private func record(_ texts: [String], flow: FlowID = "small", in folder: TranscriptFolder, as name: String)
    throws
  {
    let machine = try Machine(library: Stage.library, flow: "small", scenario: "late")
    let opening = machine.start(rep: "Sam", seed: 7, mode: .practice, clock: Walk.clock)
    var events: [TranscriptEvent.Content] = [.turn(.init(turn: 0, step: opening))]
    var snapshot = opening.snapshot
    for (index, text) in texts.enumerated() {
      // Recorded as heard by other ears than today's.
      let utterance = Utterance(text: text)
      let step = machine.advance(snapshot, on: .said(Stage.listen(text, ListeningContext())))
      snapshot = step.snapshot
      events.append(.said(.init(turn: index + 1, utterance: utterance)))
      events.append(.turn(.init(turn: index + 1, step: step)))
    }
    let at = Timestamp(milliseconds: 0)
    let header = TranscriptHeader(
      session: try SessionID(name), at: at, flow: flow, scenario: "late", persona: "plain",
      difficulty: "normal", mode: .practice, seed: 7, rep: "Sam", library: "0", rubric: "1", program: "test",
      start: Walk.clock)
    try TranscriptWriter.create(header, in: folder).append(events, at: at)
  }

  private func withFolder(_ body: (TranscriptFolder) throws -> Void) throws {
    try body(TranscriptFolder(try TestFolder.new()))
  }

  private let miner = UnheardMiner(library: Stage.library, listen: Stage.listen)

  private func path(_ folder: TranscriptFolder, _ name: String) -> String { "\(folder.path)/\(name).jsonl" }

  @Test("an utterance that today's cues hear is passed over, however it was recorded")
  func rehears() throws {
    try withFolder { folder in
      try record(["the parcel is late", "own", "nothing here"], in: folder, as: "sam-1")
      let report = miner.mine([path(folder, "sam-1")])
      #expect(report.rehearsals == 1)
      #expect(report.said == 3)
      #expect(report.unheard == 2)
      #expect(report.damaged.isEmpty)
      #expect(
        report.groups.flatMap(\.utterances) == [
          Unheard(
            text: "the parcel is late", flow: "small", state: "hear", file: path(folder, "sam-1"), turn: 1),
          Unheard(text: "nothing here", flow: "small", state: "mend", file: path(folder, "sam-1"), turn: 3),
        ])
    }
  }

  @Test("what was said in a flow that the scripts no longer have is mined all the same")
  func lostFlow() throws {
    try withFolder { folder in
      try record(["the parcel is late"], flow: "gone", in: folder, as: "sam-1")
      #expect(miner.mine([path(folder, "sam-1")]).unheard == 1)
    }
  }

  @Test("a damaged transcript counts up to the damage, one that is none not at all; both are named")
  func damaged() throws {
    try withFolder { folder in
      try record(["the parcel is late", "so it is"], in: folder, as: "sam-1")
      let file = path(folder, "sam-1")
      var lines = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
      lines[4] = "{\"broken"
      try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
      let report = miner.mine([file, "\(folder.path)/none.jsonl"])
      #expect(report.rehearsals == 1)
      #expect(report.unheard == 1)
      #expect(report.damaged.map(\.file) == [file, "\(folder.path)/none.jsonl"])
      #expect(report.damaged.first?.reason.hasPrefix("line 5 is damaged") == true)
    }
  }

  @Test("no transcripts give an empty report")
  func empty() {
    #expect(miner.mine([]) == UnheardReport())
  }
}

@Suite("Telling words")
struct TellingWordsTests {
  private func groups(_ texts: [String], heard: [String] = [], stop: [String] = []) throws -> [UnheardGroup] {
    let list = WordList(id: "stop_word", patterns: try stop.map { try Pattern(parsing: $0) })
    var words = TellingWords(lists: [list])
    for text in heard { words.heard(text) }
    return words.groups(
      of: texts.enumerated().map {
        Unheard(text: $1, flow: "small", state: "hear", file: "a.jsonl", turn: $0 + 1)
      })
  }

  @Test("utterances are grouped by the words that they share, the largest group first, loners last")
  func groups() throws {
    let found = try groups([
      "the bicycle fell", "bananas", "A splendid bell", "What splendid weather", "Splendid, isn’t it",
      "My bicycle fell over",
    ])
    #expect(found.map(\.words) == [["splendid"], ["bicycle", "fell"], []])
    #expect(found.map { $0.utterances.map(\.turn) } == [[3, 4, 5], [1, 6], [2]])
  }

  @Test("words of no content, and short ones, make no group")
  func stopWords() throws {
    #expect(try groups(["with a bell", "with my cat"], stop: ["with"]).map(\.words) == [[]])
    #expect(try groups(["go up", "go on"]).map(\.words) == [[]])
  }

  @Test("a word that heard utterances have too tells less than one that only unheard ones have")
  func telling() throws {
    let texts = ["parcel Ghent", "parcel Ghent", "parcel late"]
    #expect(try groups(texts).map(\.words) == [["parcel"]])
    let heard = ["my parcel", "your parcel", "that parcel", "this parcel"]
    #expect(try groups(texts, heard: heard).map(\.words) == [["ghent", "parcel"], []])
  }
}
