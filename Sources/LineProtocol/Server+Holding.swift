import JSON
import JSONRPC
import Transcripts

/// In a shared store the calls that came together are recorded together, while the next ones are answered. Each is answered
/// as if nobody else wrote to its session, its answer held back until the store has confirmed that; where somebody did, it
/// is answered again.
extension Server {
  /// An answer that waits.
  struct Held {
    let frame: LineFramer.Frame
    var lines: [UInt8]
    /// What it rests on.
    let looks: [Chats.Look]
    var isSettled: Bool
  }

  public func answer(_ frame: LineFramer.Frame, into output: inout JSONWriter) {
    guard let shared = chats.shared else {
      respond(to: frame)
      return outbox.empty(into: &output)
    }
    shared.gathers = true
    respond(to: frame)
    held.append(
      Held(frame: frame, lines: outbox.take(), looks: chats.looks, isSettled: !shared.gathers))
  }

  /// Gives what the store has confirmed, and lets it begin to record the rest.
  public func release(into output: inout JSONWriter) {
    guard let shared = chats.shared else { return }
    if sent > 0 { settle(sent) { () throws(TranscriptError) in try shared.finishRecording() } }
    shared.startRecording()
    if shared.underWay == nil {
      settle(held.count) { () throws(TranscriptError) in try shared.finishRecording() }
    }
    let free = held.prefix { $0.isSettled }
    for answer in free { output.append(answer.lines) }
    held.removeFirst(free.count)
    sent = held.count
  }

  public var awaits: CInt? { chats.shared?.underWay }

  /// Records all that waits at once. From then on, and until the next line, so is everything.
  func settleHeld() {
    guard let shared = chats.shared else { return }
    settle(held.count) { () throws(TranscriptError) in try shared.recordWaiting() }
  }

  /// Learns what became of what was recorded, the first `count` answers at least, and answers those again, in order, that
  /// rested on what was no longer so.
  private func settle(
    _ count: Int, _ record: () throws(TranscriptError) -> [SessionID: Int]
  ) {
    var refused: [SessionID: Int] = [:]
    do throws(TranscriptError) { refused = try record() } catch { outage = error }
    chats.shared?.gathers = false
    let again = held.indices.filter { index in
      !held[index].isSettled
        && held[index].looks.contains { look in
          outage != nil || refused[look.record].map { $0 <= look.seq } ?? false
        }
    }
    for index in held.indices where index < count || outage != nil { held[index].isSettled = true }
    for index in again { held[index].isSettled = true }
    for index in again {
      chats.forget(held[index].looks)
      respond(to: held[index].frame)
      held[index].lines = outbox.take()
    }
    outage = nil
  }
}
