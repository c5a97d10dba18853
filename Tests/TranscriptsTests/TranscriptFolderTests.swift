import Foundation
import Testing

@testable import Transcripts

@Suite("Folders of transcripts")
struct TranscriptFolderTests {
  @Test("list their sessions newest first, and name what is no transcript")
  func listing() throws {
    let temporary = try TemporaryFolder()
    for (name, hours) in [("a", 1), ("b", 3), ("c", 2)] {
      let time = Timestamp(milliseconds: Sample.time.milliseconds + hours * 3_600_000)
      _ = try TranscriptWriter.create(Sample.header(name, at: time), in: temporary.folder)
    }
    try temporary.put(Array("oops\n".utf8), as: Sample.session("zz"))
    try Data().write(to: URL(filePath: temporary.folder.path + "/.hidden.jsonl"))
    try Data().write(to: URL(filePath: temporary.folder.path + "/notes.txt"))
    let listing = try temporary.folder.sessions()
    #expect(listing.entries.map(\.session.text) == ["b", "c", "a"])
    #expect(
      listing.unreadable.map(\.code) == [
        .badSessionID(".hidden"), .notATranscript(reason: "byte 1: expected a value, found 'o'"),
      ])
    #expect(
      listing.unreadable.map(\.path) == [".hidden", "zz"].map { "\(temporary.folder.path)/\($0).jsonl" })
  }

  @Test("are empty when they are not there")
  func missing() throws {
    let temporary = try TemporaryFolder()
    #expect(try temporary.folder.sessions() == TranscriptFolder.Listing(entries: [], unreadable: []))
    let error = #expect(throws: TranscriptError.self) {
      try temporary.folder.transcript(of: Sample.session())
    }
    #expect(error?.code == .notFound)
  }

  @Test("lose a session when it is removed, unless somebody writes it")
  func removing() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header("a", at: Sample.time), in: temporary.folder)
    #expect(temporary.folder.lastChange(of: writer.session) != nil)
    let error = #expect(throws: TranscriptError.self) { try temporary.folder.remove(writer.session) }
    #expect(error?.code == .locked)
    writer.park()
    #expect(try temporary.folder.remove(writer.session))
    #expect(temporary.folder.lastChange(of: writer.session) == nil)
    #expect(try !temporary.folder.remove(writer.session))
  }
}
