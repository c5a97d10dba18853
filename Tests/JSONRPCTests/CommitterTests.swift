import Dispatch
import Glibc
import Synchronization
import Testing
import Transcripts

@testable import JSONRPC

@Suite("Group commit")
struct CommitterTests {
  /// A disk that takes its time until it is let.
  private final class Disk: Sendable {
    let isAsked = DispatchSemaphore(value: 0)
    let mayGoOn = DispatchSemaphore(value: 0)
    let failure = Mutex<TranscriptError?>(nil)

    func wait() throws(TranscriptError) {
      isAsked.signal()
      mayGoOn.wait()
      if let failure = failure.withLock({ $0 }) { throw failure }
    }
  }

  private static func committer(on disk: Disk) throws -> Committer {
    try #require(Committer { _ throws(TranscriptError) in try disk.wait() })
  }

  private static func submit(_ text: String, to committer: Committer) {
    committer.submit(.init(answers: Array(text.utf8), syncs: []))
  }

  private static func wake(of committer: Committer) {
    var request = pollfd(fd: committer.pipe.reading, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }

  @Test(
    "no answer leaves while the disk holds its record back; those that gather meanwhile leave together, in order"
  )
  func held() throws {
    let disk = Disk()
    let committer = try Self.committer(on: disk)
    Self.submit("1", to: committer)
    disk.isAsked.wait()
    for text in ["2", "3"] { Self.submit(text, to: committer) }
    #expect(committer.takeRelease() == .init())
    disk.mayGoOn.signal()
    Self.wake(of: committer)
    disk.isAsked.wait()
    #expect(committer.takeRelease() == .init(answers: Array("1".utf8)))
    disk.mayGoOn.signal()
    committer.finish()
    #expect(committer.takeRelease() == .init(answers: Array("23".utf8)))
  }

  @Test("after the disk failed nothing leaves any more, and the reason is told")
  func failure() throws {
    let disk = Disk()
    let committer = try Self.committer(on: disk)
    let failure = TranscriptError(.cannotSync, path: "x", errno: EIO)
    disk.failure.withLock { $0 = failure }
    Self.submit("1", to: committer)
    disk.isAsked.wait()
    Self.submit("2", to: committer)
    disk.mayGoOn.signal()
    committer.finish()
    Self.submit("3", to: committer)
    committer.finish()
    #expect(committer.takeRelease() == .init(failure: failure))
  }

  @Test("a client that reads slowly is answered no more than so much ahead")
  func full() throws {
    let disk = Disk()
    let committer = try Self.committer(on: disk)
    #expect(!committer.isFull)
    Self.submit(String(repeating: "x", count: 5 << 20), to: committer)
    #expect(committer.isFull)
    disk.mayGoOn.signal()
    committer.finish()
    #expect(!committer.isFull)
  }
}
