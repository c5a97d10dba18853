import DialogueCore
import JSON
import Testing

@testable import Transcripts

/// What every store promises.
@Suite("Stores")
struct StoreTests {
  @Test("hold what a file would hold, byte for byte", arguments: StoreKind.here)
  func contents(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let store = try temporary.store.get()
    let record = try store.create(Sample.header())
    try record.append([Sample.opening], at: Sample.time)
    try record.append([Sample.said, Sample.answer], at: Sample.time)
    try record.sync()
    #expect(record.nextSeq == 4)
    record.park()
    #expect(try temporary.another().contents(of: record.session) == Sample.file())
    #expect(try store.header(of: record.session) == Sample.header())
    #expect(try store.names() == [record.session])
    #expect(try store.lastChange(of: record.session) != nil)
  }

  @Test("never write over a session that is there", arguments: StoreKind.here)
  func exists(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let store = try temporary.store.get()
    let first = try store.create(Sample.header())
    let error = #expect(throws: TranscriptError.self) { try temporary.another().create(Sample.header()) }
    #expect(error?.code == .exists)
    #expect(try store.transcript(of: first.session).events == [])
  }

  @Test("go on where a session was left, and at a bookmark alike", arguments: StoreKind.here)
  func resuming(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let record = try temporary.store.get().create(Sample.header())
    #expect(record.bookmark == nil)
    try record.append([Sample.opening], at: Sample.time)
    try record.append([.note(.init(by: "lee", ref: nil, text: "hm"))], at: Sample.time)
    try record.sync()
    record.park()
    let bookmark = try #require(record.bookmark)
    let other = try temporary.another()
    let (atBookmark, snapshot) = try other.resume(record.session, at: bookmark)
    #expect(snapshot == Sample.snapshot)
    #expect(atBookmark.bookmark == bookmark)
    atBookmark.park()
    let (whole, transcript) = try other.resume(record.session)
    #expect(transcript.events.count == 2)
    #expect(whole.bookmark?.nextSeq == bookmark.nextSeq)
    try whole.append([Sample.said, Sample.answer], at: Sample.time)
    #expect(try other.transcript(of: record.session).events.map(\.seq) == [1, 2, 3, 4])
  }

  @Test("tell a late writer that somebody else was quicker, and write nothing", arguments: StoreKind.here)
  func late(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let record = try temporary.store.get().create(Sample.header())
    try record.append([Sample.opening], at: Sample.time)
    record.park()
    let bookmark = try #require(record.bookmark)
    let other = try temporary.another().resume(record.session).0
    try other.append([Sample.said, Sample.answer], at: Sample.time)
    other.park()
    let written = #expect(throws: TranscriptError.self) { try record.append([Sample.said], at: Sample.time) }
    #expect(written?.code == .changedElsewhere)
    let resumed = #expect(throws: TranscriptError.self) {
      try temporary.another().resume(record.session, at: bookmark)
    }
    #expect(resumed?.code == .changedElsewhere)
    #expect(try temporary.another().contents(of: record.session) == Sample.file())
  }

  @Test("find the event that a client's request made", arguments: StoreKind.here)
  func requests(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let store = try temporary.store.get()
    let record = try store.create(Sample.header())
    try record.append([Sample.opening], at: Sample.time)
    try record.append([Sample.said, Sample.answer], at: Sample.time, request: "r-1 \"é\"")
    #expect(try store.seq(ofRequest: "r-1 \"é\"", in: record.session) == 2)
    #expect(try store.seq(ofRequest: "r-1", in: record.session) == nil)
    let events = try store.transcript(of: record.session).events
    #expect(events.map(\.request) == [nil, "r-1 \"é\"", nil])
    #expect(try events[1].content() == Sample.said)
  }

  @Test("list their sessions newest first", arguments: StoreKind.here)
  func listing(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let store = try temporary.store.get()
    #expect(try store.sessions() == TranscriptListing(entries: [], unreadable: []))
    for (name, hours) in [("a", 1), ("b", 3), ("c", 2)] {
      let time = Timestamp(milliseconds: Sample.time.milliseconds + hours * 3_600_000)
      _ = try store.create(Sample.header(name, at: time))
    }
    #expect(try store.sessions().entries.map(\.session.text) == ["b", "c", "a"])
  }

  @Test("lose a session that is removed, and only that", arguments: StoreKind.here)
  func removing(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let store = try temporary.store.get()
    for name in ["a", "b"] { try store.create(Sample.header(name)).park() }
    let session = try Sample.session("a")
    #expect(try store.remove(session))
    #expect(try !store.remove(session))
    #expect(try store.lastChange(of: session) == nil)
    let error = #expect(throws: TranscriptError.self) { try store.transcript(of: session) }
    #expect(error?.code == .notFound)
    #expect(try store.names().map(\.text) == ["b"])
  }

  @Test("keep the lines of other programs as they are", arguments: StoreKind.here)
  func copying(kind: StoreKind) throws {
    let temporary = try TemporaryStore(kind)
    let store = try temporary.store.get()
    var lines = Sample.lines(try Sample.file())
    lines.append(
      #"{ "type":"later\n\u0000","seq":4, "b":1.50,"a":"\u00e9\u0000 \\","at":"0000-01-01T00:00:00Z","request":"x\u0000"}"#
    )
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let copied = try TranscriptReader.lines(bytes).lines
    let session = try Sample.session()
    try store.copy(Array(copied[..<2]), to: session, from: 0)
    try store.copy(Array(copied[2...]), to: session, from: 2)
    #expect(try store.contents(of: session) == bytes)
    #expect(try store.header(of: session) == Sample.header())
    for (seq, code) in [(0, TranscriptError.Code.exists), (2, .changedElsewhere), (6, .changedElsewhere)] {
      let error = #expect(throws: TranscriptError.self) { try store.copy(copied, to: session, from: seq) }
      #expect(error?.code == code)
    }
    #expect(try store.contents(of: session) == bytes)
  }
}
