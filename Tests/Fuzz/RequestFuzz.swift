import DialogueCore
import JSON
import JSONRPC
import LineProtocol
import Rehearsal
import Transcripts

/// Whatever a client sends is answered with lines that it can read, and the server goes on.
struct RequestFuzz: FuzzTarget {
  private let scene = Scene()

  func take(_ input: [UInt8]) {
    scene.clear()
    var names = 0
    let chats = Chats(
      stage: scene.stage, store: scene.folder, now: { Timestamp(milliseconds: 1_795_262_400_000) },
      clock: { Moment(year: 2026, month: 11, day: 21, hour: 10) },
      newName: {
        names += 1
        return "n\(names)"
      })
    let server = Server(chats: chats, version: "fuzz")
    let open =
      #"{"jsonrpc":"2.0","id":0,"method":"session/new","params":{"cwd":"/","_meta":{"amends":"#
      + #"{"sessionId":"sam-1","flow":"apologize-sincerely"}}}}"# + "\n"
    let close = #"{"jsonrpc":"2.0","id":"last","method":"_amends/stats"}"#
    var framer = LineFramer(limit: 1 << 16)
    var frames = (Array(open.utf8) + input).withUnsafeBufferPointer { framer.take($0) }
    frames += Array(("\n" + close + "\n").utf8).withUnsafeBufferPointer { framer.take($0) }
    var last: JSONValue = nil
    for frame in frames {
      for line in server.answer(frame) {
        guard let message = try? JSON.parse(line) else { return hold(false, "no JSON: \(line)") }
        hold(message.array != nil || message["jsonrpc"] == "2.0", "no message: \(message)")
        let isUpdate = message["method"] != nil
        hold(!isUpdate || line.count <= 32 << 10, "\(line.count) bytes")
        last = message
      }
    }
    hold(last["id"] == "last" && last["result"] != nil, "the server does not go on")
  }
}
