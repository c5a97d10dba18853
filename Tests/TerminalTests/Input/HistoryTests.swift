import Foundation
import Testing

@testable import Terminal

@Suite("History")
struct HistoryTests {
  @Test("is kept in no pipe and no device, which stay as they are")
  func noFile() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "amends-history-\(UUID())").path
    try #require(mkfifo(path, 0o644) == 0)
    defer { unlink(path) }
    // Somebody reads, so that it can be opened.
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }

    #expect(throws: HistoryError(path: path, reason: "it is no regular file")) { try History(path: path) }
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o644)
  }

  @Test("does not wait for a pipe that nobody reads")
  func unread() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "amends-history-\(UUID())").path
    try #require(mkfifo(path, 0o644) == 0)
    defer { unlink(path) }
    #expect(throws: HistoryError.self) { try History(path: path) }
  }
}
