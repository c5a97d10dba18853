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

  @Test(
    "are where they are asked to be, else where the environment says, else in the user's data",
    arguments: [
      ("here", ["AMENDS_TRANSCRIPTS": "/e"], "here"), (nil, ["AMENDS_TRANSCRIPTS": "/e/"], "/e"),
      (nil, ["AMENDS_TRANSCRIPTS": "", "XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/amends/transcripts"),
      (nil, ["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/amends/transcripts"),
      (nil, [:], "./.local/share/amends/transcripts"),
    ] as [(String?, [String: String], String)])
  func location(asked: String?, environment: [String: String], path: String) {
    #expect(TranscriptFolder.location(asked: asked) { environment[$0] }.path == path)
  }
}
