import Foundation
import Synchronization
import Testing

@testable import Transcripts

@Suite("Appending to a file as disks really are")
struct SystemFileTests {
  @Test("writes on after interruptions and short writes")
  func shortWrites() throws {
    let temporary = try TemporaryFolder()
    let calls = Atomic(0)
    let file = try SystemFile(create: temporary.url.appending(path: "a").path) { descriptor, bytes, count in
      if calls.add(1, ordering: .relaxed).newValue.isMultiple(of: 2) {
        errno = EINTR
        return -1
      }
      return write(descriptor, bytes, min(count, 3))
    }
    try file.append("a longer line\n")
    #expect(try file.contents() == Array("a longer line\n".utf8))
    #expect(file.length == 14)
  }

  @Test(
    "takes back half a line when the disk is full, and goes on when there is room",
    arguments: [ENOSPC, EDQUOT, EIO])
  func full(number: Int32) throws {
    let temporary = try TemporaryFolder()
    let calls = Atomic(0)
    let file = try SystemFile(create: temporary.url.appending(path: "a").path) { descriptor, bytes, count in
      switch calls.add(1, ordering: .relaxed).newValue {
      case 2: return write(descriptor, bytes, 4)
      case 3:
        errno = number
        return -1
      default: return write(descriptor, bytes, count)
      }
    }
    try file.append("one\n")
    let error = #expect(throws: TranscriptError.self) { try file.append("second\n") }
    #expect(error?.code == (number == EIO ? .cannotWrite : .noSpace))
    #expect(error?.errno == number)
    #expect(try file.contents() == Array("one\n".utf8))
    try file.append("two\n")
    #expect(try file.contents() == Array("one\ntwo\n".utf8))
  }

  @Test("is for its owner alone, refuses to lock twice, and to be anything but a regular file")
  func regular() throws {
    let temporary = try TemporaryFolder()
    let path = temporary.url.appending(path: "a").path
    let file = try SystemFile(create: path)
    try file.lock()
    try file.lock()
    let other = try SystemFile(openForAppending: path)
    let locked = #expect(throws: TranscriptError.self) { try other.lock() }
    #expect(locked?.code == .locked)
    #expect(try temporary.permissions(path) == 0o600)
    for path in ["/dev/null", temporary.url.path] {
      let error = #expect(throws: TranscriptError.self) { try SystemFile(openForReading: path) }
      #expect(error?.code == .notATranscript(reason: "it is no regular file"))
    }
  }

  @Test("refuses to read a file beyond all bounds, but reads its start")
  func enormous() throws {
    let temporary = try TemporaryFolder()
    let file = try SystemFile(create: temporary.url.appending(path: "a").path)
    try file.append("one\n")
    try file.truncate(to: SystemFile.readable + 1)
    let error = #expect(throws: TranscriptError.self) { try file.contents() }
    #expect(error?.errno == EFBIG)
    #expect(try file.contents(upTo: 4) == Array("one\n".utf8))
  }

  @Test("does not wait for the other end of a named pipe")
  func namedPipe() throws {
    let temporary = try TemporaryFolder()
    let path = temporary.url.appending(path: "pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: TranscriptError.self) { try SystemFile(openForReading: path) }
    #expect(throws: TranscriptError.self) { try SystemFile(openForAppending: path) }
  }

  @Test("claims a name that nobody has, or whose file was never written to, and no other")
  func claiming() throws {
    let temporary = try TemporaryFolder()
    let path = temporary.url.appending(path: "a").path
    _ = try SystemFile(create: path)
    let file = try SystemFile.claim(path)
    #expect(exists { try SystemFile.claim(path) })
    try file.append("one\n")
    #expect(exists { try SystemFile.claim(path) })
    try FileManager.default.createDirectory(
      at: temporary.url.appending(path: "b"), withIntermediateDirectories: false)
    #expect(exists { try SystemFile.claim(temporary.url.appending(path: "b").path) })
  }

  @Test("begins a draft anew that was left behind, but not one that somebody is writing")
  func draft() throws {
    let temporary = try TemporaryFolder()
    let path = temporary.url.appending(path: "a.part").path
    var first: SystemFile? = try SystemFile.draft(path)
    try first?.append("half a li")
    let error = #expect(throws: TranscriptError.self) { try SystemFile.draft(path) }
    #expect(error?.code == .locked)
    first = nil
    let second = try SystemFile.draft(path)
    #expect(try second.contents() == [])
    #expect(try SystemFile(openForReading: path).identity == second.identity)
  }

  private func exists(_ make: () throws -> SystemFile) -> Bool {
    do {
      _ = try make()
      return false
    } catch {
      return (error as? TranscriptError)?.code == .exists
    }
  }
}

extension SystemFile {
  fileprivate func append(_ text: String) throws {
    try Array(text.utf8).withUnsafeBytes { try append($0) }
  }
}
