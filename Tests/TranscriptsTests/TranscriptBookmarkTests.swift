import DialogueCore
import Testing

@testable import Transcripts

@Suite("Going on at a bookmark")
struct TranscriptBookmarkTests {
  @Test("the run stands where it stood, after whatever was recorded last")
  func latest() throws {
    var moved = Sample.snapshot
    moved.turn = 7
    let note = TranscriptEvent.Content.note(.init(by: "lee", ref: nil, text: "hm"))
    let endings: [([TranscriptEvent.Content], Snapshot)] = [
      ([], Sample.snapshot), ([Sample.said, Sample.answer], Sample.snapshot),
      ([.retry(.init(turn: 8, snapshot: moved)), note], moved),
      ([.pause(.init(turn: 7, step: Step(snapshot: moved, effects: [], path: []))), note, note], moved),
    ]
    for (events, snapshot) in endings {
      let temporary = try TemporaryFolder()
      let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
      #expect(writer.bookmark == nil)
      try writer.append([Sample.opening], at: Sample.time)
      for event in events { try writer.append([event], at: Sample.time) }
      writer.park()
      let bookmark = try #require(writer.bookmark)
      let resumed = try TranscriptWriter.resume(writer.session, in: temporary.folder, at: bookmark)
      #expect(resumed.1 == snapshot)
      #expect(resumed.0.bookmark == bookmark)
      try resumed.0.append([Sample.said, Sample.answer], at: Sample.time)
      let read = try temporary.folder.transcript(of: writer.session)
      #expect(read.events.count == events.count + 3 && read.warnings.isEmpty)
    }
  }

  @Test("one that was read whole has the same bookmark")
  func whole() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    for event in [Sample.opening, Sample.said, Sample.answer] { try writer.append([event], at: Sample.time) }
    try writer.append([.note(.init(by: "lee", ref: nil, text: "hm"))], at: Sample.time)
    try writer.sync()
    writer.park()
    #expect(try TranscriptWriter.resume(writer.session, in: temporary.folder).0.bookmark == writer.bookmark)
  }

  @Test("what someone else wrote meanwhile is noticed")
  func changedElsewhere() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    try writer.append([Sample.opening], at: Sample.time)
    writer.park()
    let bookmark = try #require(writer.bookmark)
    try TranscriptWriter.resume(writer.session, in: temporary.folder).0.append([Sample.said], at: Sample.time)
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.resume(writer.session, in: temporary.folder, at: bookmark)
    }
    #expect(error?.code == .changedElsewhere)
  }
}
