import JSON
import JSONRPC
import Transcripts

/// In a shared store the calls that came together are recorded together. Each is answered as if nobody else wrote to its
/// session, its answer held back until the store has confirmed that; where somebody did, it is answered again.
extension Server {
  /// An answer that waits.
  struct Held {
    let frame: LineFramer.Frame
    /// Where its lines stand among those that are held.
    var place: Range<Int>
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
    let place = hold(answering: frame)
    held.append(Held(frame: frame, place: place, looks: chats.looks, isSettled: !shared.gathers))
  }

  public func release(into output: inout JSONWriter) {
    settleHeld()
    for answer in held { output.append(heldLines, from: answer.place) }
    held.removeAll(keepingCapacity: true)
    heldLines.goBack()
  }

  private func hold(answering frame: LineFramer.Frame) -> Range<Int> {
    respond(to: frame)
    let start = heldLines.count
    outbox.empty(into: &heldLines)
    return start..<heldLines.count
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
      let isRefused = looks.contains { look in refused[look.record].map { $0 <= look.seq } ?? false }
      guard isRefused || (outage != nil && !looks.isEmpty) else { continue }
      chats.forget(looks)
      held[index].place = hold(answering: held[index].frame)
    }
    outage = nil
  }
}
