import ContextProtocol
import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Transcripts

/// Whatever an assistant sends is answered with lines that it can read, and the server goes on.
struct ContextFuzz: FuzzTarget {
  private let scene = Scene()

  func take(_ input: [UInt8]) {
    scene.clear()
    var names = 0
    let server = Server(
      Sessions(
        stage: scene.stage, store: scene.folder, now: { Timestamp(milliseconds: 1_795_262_400_000) },
        clock: { Moment(year: 2026, month: 11, day: 21, hour: 10) },
        newName: {
          names += 1
          return "s-\(names)"
        }),
      version: "fuzz")
    let open =
      #"{"jsonrpc":"2.0","id":0,"method":"tools/call","params":{"name":"start_rehearsal","arguments":{"#
      + #""flow":"apologize-sincerely"}}}"# + "\n"
    let close = #"{"jsonrpc":"2.0","id":"last","method":"ping"}"#
    var framer = LineFramer(limit: 1 << 16)
    var frames = (Array(open.utf8) + input).withUnsafeBufferPointer { framer.take($0) }
    frames += Array(("\n" + close + "\n").utf8).withUnsafeBufferPointer { framer.take($0) }
    var last: JSONValue = nil
    for frame in frames {
      let lines = server.answer(frame)
      hold(lines.count <= 1, "\(lines.count) lines for one")
      for line in lines {
        guard let message = try? JSON.parse(line) else { return hold(false, "no JSON: \(line)") }
        hold(message["jsonrpc"] == "2.0", "no message: \(message)")
        hold(message["id"]?.isNull != true, "an id that is null: \(message)")
        hold((message["result"] == nil) != (message["error"] == nil), "neither or both: \(message)")
        last = message
      }
    }
    hold(last["id"] == "last" && last["result"] != nil, "the server does not go on")
  }
}
