import JSON

/// One line of a transcript as it is kept, and what a store may want to know of it.
public struct TranscriptLine: Equatable, Sendable {
  /// `session` for the header.
  public let type: String
  public let at: Timestamp
  /// The client's name for what it asked for; nil where it gave none.
  public let request: String?
  /// UTF-8, without a line end. Other programs' lines stay byte for byte what they are.
  public let bytes: [UInt8]

  public init(type: String, at: Timestamp, request: String?, bytes: [UInt8]) {
    self.type = type
    self.at = at
    self.request = request
    self.bytes = bytes
  }
}

extension TranscriptReader {
  /// The sound lines of a transcript: what `read` would read of it, header included.
  ///
  /// - Throws: As `read(path:)`.
  public static func lines(
    _ bytes: [UInt8], path: String = ""
  ) throws(TranscriptError) -> (lines: [TranscriptLine], transcript: Transcript) {
    let sound = try parse(bytes, path: path)
    let header = sound.transcript.header
    var lines: [TranscriptLine] = []
    for (index, range) in sound.ranges.enumerated() {
      let event = index == 0 ? nil : sound.transcript.events[index - 1]
      lines.append(
        TranscriptLine(
          type: event?.type ?? "session", at: event?.at ?? header.at, request: event?.request,
          bytes: Array(bytes[range])))
    }
    return (lines, sound.transcript)
  }
}

extension TranscriptHeader {
  /// The line with which a record begins.
  public var line: TranscriptLine {
    var line = JSONWriter(capacity: 1024)
    write(to: &line)
    return TranscriptLine(type: "session", at: at, request: nil, bytes: line.bytesOfLine)
  }
}

extension TranscriptEvent {
  /// The client's name for what it asked for; nil where it gave none, and on all but the first event of an answer.
  public var request: String? { body["request"]?.string }
}

extension TranscriptEvent.Content {
  /// The line that records this.
  public func line(seq: Int, at time: Timestamp, request: String? = nil) -> TranscriptLine {
    var writer = JSONWriter(capacity: 4096)
    return line(seq: seq, at: time, request: request, by: &writer)
  }

  /// The same, by a writer that is used for one line after the other.
  public func line(
    seq: Int, at time: Timestamp, request: String?, by writer: inout JSONWriter
  ) -> TranscriptLine {
    writer.goBack()
    write(to: &writer, seq: seq, at: time, request: request)
    return TranscriptLine(type: type, at: time, request: request, bytes: writer.bytesOfLine)
  }

  /// As `TranscriptEvent.type`.
  public var type: String {
    switch self {
    case .said: TranscriptEvent.Said.type
    case .turn: TranscriptEvent.Turn.type
    case .hint: TranscriptEvent.Hint.type
    case .retry: TranscriptEvent.Retry.type
    case .pause: TranscriptEvent.Pause.type
    case .dispute: TranscriptEvent.Dispute.type
    case .note: TranscriptEvent.Note.type
    case .debrief: TranscriptEvent.Debrief.type
    case .end: TranscriptEvent.End.type
    case .other(let type, _): type
    }
  }
}

extension JSONWriter {
  /// A copy without the line end. (`dropLast` of an array gives an array byte by byte, which takes as long as writing ten.)
  fileprivate var bytesOfLine: [UInt8] {
    var bytes = bytes
    bytes.removeLast()
    return bytes
  }
}
