import DialogueCore
import Foundation
import JSON
import Testing

@testable import Transcripts

@Suite("Writing transcripts")
struct TranscriptWriterTests {
  @Test("makes the folder and the file for their owner alone, with the header in it")
  func create() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    #expect(try temporary.permissions(temporary.folder.path) == 0o700)
    #expect(try temporary.permissions(writer.path) == 0o600)
    #expect(writer.path == temporary.folder.path + "/sam-1.jsonl")
    #expect(try temporary.folder.transcript(of: writer.session).header == Sample.header())
    #expect(writer.nextSeq == 1)
  }

  @Test("appends events with gapless numbers, the file always being whole")
  func append() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    try writer.append([Sample.opening], at: Sample.time)
    try writer.append([Sample.said, Sample.answer], at: Sample.time)
    try writer.sync()
    #expect(writer.nextSeq == 4)
    #expect(try temporary.bytes(of: writer.session) == Sample.file())
  }

  @Test("lets another thread wait for the disk, also after it was parked")
  func pendingSync() async throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    let first = try #require(try writer.pendingSync())
    #expect(try writer.pendingSync() == nil)
    try writer.append([Sample.opening], at: Sample.time)
    #expect(try writer.pendingSync() == first)
    writer.park()
    try await Task.detached { try first.wait() }.value
    try writer.append([Sample.said, Sample.answer], at: Sample.time)
    #expect(try writer.pendingSync() != first)
    #expect(try temporary.bytes(of: writer.session) == Sample.file())
  }

  @Test("takes no more once it was stopped, and leaves what is there")
  func stopped() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    let reason = TranscriptError(.cannotSync, path: writer.path, errno: EIO)
    writer.stop(reason)
    let error = #expect(throws: TranscriptError.self) { try writer.append([Sample.opening], at: Sample.time) }
    #expect(error == reason)
    #expect(writer.nextSeq == 1)
    #expect(try temporary.folder.transcript(of: writer.session).events == [])
  }

  @Test("never writes over a session that is there")
  func exists() throws {
    let temporary = try TemporaryFolder()
    let first = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    }
    #expect(error?.code == .exists)
    #expect(try temporary.folder.transcript(of: first.session).events == [])
  }

  @Test("begins a session anew that was killed before its first line was written")
  func empty() throws {
    let temporary = try TemporaryFolder()
    try temporary.put([], as: Sample.session())
    let writer = try TranscriptWriter.create(Sample.header(), events: [Sample.opening], in: temporary.folder)
    #expect(try temporary.folder.transcript(of: writer.session).events.count == 1)
  }

  @Test("lets only one writer hold a session, until it is let go")
  func locked() throws {
    let temporary = try TemporaryFolder()
    let session = try Sample.session()
    var writer: TranscriptWriter? = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.resume(session, in: temporary.folder)
    }
    #expect(error?.code == .locked)
    #expect(writer != nil)
    writer = nil
    _ = try TranscriptWriter.resume(session, in: temporary.folder)
  }

  @Test("resumes a file cut at any byte behind its header, and the result is sound")
  func resumeAnywhere() throws {
    let temporary = try TemporaryFolder()
    let session = try Sample.session()
    let file = try Sample.file()
    let headerEnd = try #require(file.firstIndex(of: UInt8(ascii: "\n")))
    for end in stride(from: headerEnd, through: file.count, by: 7) {
      try temporary.put(Array(file[..<end]), as: session)
      let (writer, before) = try TranscriptWriter.resume(session, in: temporary.folder)
      try writer.append([.note(.init(by: "lee", ref: nil, text: "on we go"))], at: Sample.time)
      let after = try temporary.folder.transcript(of: session)
      #expect(after.warnings == [])
      #expect(Array(after.events.dropLast()) == before.events)
      #expect(after.events.last?.seq == before.events.count + 1)
    }
  }

  @Test("appends nothing behind a damaged line")
  func damaged() throws {
    let temporary = try TemporaryFolder()
    let session = try Sample.session()
    var lines = try Sample.lines(Sample.file())
    lines[2] = "oops"
    let file = Array((lines.joined(separator: "\n") + "\n").utf8)
    try temporary.put(file, as: session)
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.resume(session, in: temporary.folder)
    }
    #expect(error?.code == .damaged(line: 3, reason: "byte 1: expected a value, found 'o'"))
    #expect(try temporary.bytes(of: session) == file)
  }

  @Test("does not resume a file that records another session, or none")
  func wrongFile() throws {
    let temporary = try TemporaryFolder()
    try temporary.put(Sample.file(), as: Sample.session("other"))
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.resume(Sample.session("other"), in: temporary.folder)
    }
    #expect(error?.code == .notATranscript(reason: "it records the session sam-1, not other"))
    let missing = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.resume(Sample.session("nobody"), in: temporary.folder)
    }
    #expect(missing?.code == .notFound)
    #expect(missing?.errno == ENOENT)
  }

  @Test("goes on after parking, and can be locked by others meanwhile")
  func park() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    writer.park()
    var other: TranscriptWriter? = try TranscriptWriter.resume(writer.session, in: temporary.folder).0
    let error = #expect(throws: TranscriptError.self) { try writer.append([Sample.opening], at: Sample.time) }
    #expect(error?.code == .locked)
    #expect(other != nil)
    other = nil
    try writer.append([Sample.opening], at: Sample.time)
    #expect(try temporary.folder.transcript(of: writer.session).events.count == 1)
  }

  @Test("what is said into a file that was removed is refused, and not lost in silence")
  func removed() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    try writer.append([Sample.opening], at: Sample.time)
    unlink(writer.path)
    let error = #expect(throws: TranscriptError.self) { try writer.append([Sample.said], at: Sample.time) }
    #expect(error?.code == .removed)
  }

  @Test("notices that someone else wrote, replaced or removed the file while it was parked")
  func changedElsewhere() throws {
    let temporary = try TemporaryFolder()
    let writer = try TranscriptWriter.create(Sample.header(), in: temporary.folder)
    writer.park()
    try TranscriptWriter.resume(writer.session, in: temporary.folder).0.append(
      [Sample.opening], at: Sample.time)
    let written = #expect(throws: TranscriptError.self) {
      try writer.append([Sample.opening], at: Sample.time)
    }
    #expect(written?.code == .changedElsewhere)
    let size = try temporary.bytes(of: writer.session).count
    try temporary.put(Array(repeating: 0x20, count: size), as: writer.session)
    let replaced = #expect(throws: TranscriptError.self) {
      try writer.append([Sample.opening], at: Sample.time)
    }
    #expect(replaced?.code == .changedElsewhere)
    try FileManager.default.removeItem(atPath: writer.path)
    let removed = #expect(throws: TranscriptError.self) {
      try writer.append([Sample.opening], at: Sample.time)
    }
    #expect(removed?.code == .notFound)
  }

  @Test("does not follow a symbolic link out of the folder")
  func symbolicLink() throws {
    let temporary = try TemporaryFolder()
    let session = try Sample.session()
    let target = temporary.url.appending(path: "elsewhere.jsonl")
    try Data(Sample.file()).write(to: target)
    try FileManager.default.createDirectory(atPath: temporary.folder.path, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: temporary.folder.path(of: session), withDestinationPath: target.path)
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.resume(session, in: temporary.folder)
    }
    #expect(error?.code == .cannotOpen)
  }

  @Test("says that the folder cannot be made, and where")
  func noFolder() throws {
    let temporary = try TemporaryFolder()
    let inTheWay = temporary.url.appending(path: "file")
    try Data().write(to: inTheWay)
    let folder = TranscriptFolder(inTheWay.path + "/a/b")
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptWriter.create(Sample.header(), in: folder)
    }
    #expect(error?.code == .cannotCreate)
    #expect(error?.errno == ENOTDIR)
    #expect(error?.description.contains("Not a directory") == true)
  }
}
