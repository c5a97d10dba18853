import JSON
import JSONRPC
import Transcripts

extension Method {
  /// A session's record, as docs/transcript-format.md describes it, a page of lines at a time.
  ///
  /// `from` is the first `seq`, 0 for the header; `next` in the result is where to go on, null at the end.
  static let transcript = Method(
    ours: "_amends/transcript", taking: ["sessionId", "from"]
  ) { params, server in
    let from = try params.optionalInt("from") ?? 0
    guard from >= 0 else { throw CallError.invalidParams("'from' must be 0 or more") }
    let session = try server.chats.recordID(of: params.sessionID())
    let record = try server.chats.store.transcript(of: session)
    let lines = record.bytes().split(separator: UInt8(ascii: "\n")).dropFirst(from)
    var events: [JSONValue] = []
    var bytes = 0
    for line in lines {
      bytes += line.count
      // The first goes in at any length, or nobody could read on.
      if bytes > pageBytes, !events.isEmpty { break }
      events.append(try JSON.parse(line))
    }
    let next = from + events.count
    let isLast = events.count == lines.count
    return [
      "session": .string(session.text), "events": .array(events), "next": isLast ? .null : JSONValue(next),
    ]
  }

  /// Bytes of lines in one answer, which stays below 32 KiB.
  private static let pageBytes = 30 << 10
}
