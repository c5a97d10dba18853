import JSON
import JSONRPC
import Transcripts

/// In a shared store the calls that came together are recorded together. Each is answered as if nobody else wrote to its
/// session, its answer held back until the store has confirmed that; where somebody did, it is answered again.
extension Server {
  /// An answer that waits.
  struct Held {
    let frame: LineFramer.Frame
    var lines: [UInt8]
    /// What it rests on.
    let looks: [SessionID: Chats.Look]
    var isSettled: Bool
  }

  public func answer(_ frame: LineFramer.Frame, into output: inout JSONWriter) {
    guard let shared = chats.shared else { return write(answering: frame, to: &output) }
    shared.gathers = true
    let lines = lines(answering: frame)
    held.append(Held(frame: frame, lines: lines, looks: chats.looks, isSettled: !shared.gathers))
  }

  public func release(into output: inout JSONWriter) {
    settleHeld()
    for answer in held { output.append(lines: answer.lines) }
    held = []
  }

  private func lines(answering frame: LineFramer.Frame) -> [UInt8] {
    var lines = JSONWriter()
    write(answering: frame, to: &lines)
    return lines.bytes
  }

  /// Records what waits, and answers those again, in order, that rested on what was no longer so. From then on, and until
  /// the next line, everything is recorded at once.
  func settleHeld() {
    guard let shared = chats.shared else { return }
    var refused: [SessionID: Int] = [:]
    do throws(TranscriptError) { refused = try shared.recordWaiting() } catch { outage = error }
    shared.gathers = false
    let waiting = held.indices.filter { !held[$0].isSettled }
    for index in waiting { held[index].isSettled = true }
    for index in waiting {
      let looks = held[index].looks
      let isRefused = looks.contains { record, look in refused[record].map { $0 <= look.seq } ?? false }
      guard isRefused || (outage != nil && !looks.isEmpty) else { continue }
      chats.forget(looks)
      held[index].lines = lines(answering: held[index].frame)
    }
    outage = nil
  }
}
