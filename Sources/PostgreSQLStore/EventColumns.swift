#if PostgreSQL
  import Transcripts

  /// Lines of one session that are recorded together, numbered from `seq` on without gaps.
  struct Block {
    let session: SessionID
    let seq: Int
    var lines: [TranscriptLine]
  }

  /// Blocks as the columns of the table `events`: each a text with a line an event.
  ///
  /// One parameter a column, however many events: the statement stays the same, and the bodies go as they are, since
  /// JSON on one line holds neither a line end nor a NUL.
  struct EventColumns {
    /// What a statement takes as $1 to $6.
    let parameters: [CText]

    init(_ blocks: [Block]) {
      let (session, seq, at, type, request) = (CText(), CText(), CText(), CText(), CText())
      let lengths = blocks.lazy.flatMap(\.lines).map { $0.bytes.count + 1 }
      let body = CText(capacity: lengths.reduce(0, +))
      parameters = [session, seq, at, type, request, body]
      var isFirst = true
      for block in blocks {
        for (place, line) in block.lines.enumerated() {
          if !isFirst { for column in parameters { column.append("\n") } }
          isFirst = false
          session.append(block.session.text)
          seq.append(String(block.seq + place))
          at.append(line.at.storable)
          type.append(Self.storable(line.type) ?? "other")
          request.append(line.request.flatMap(Self.storable) ?? "")
          body.append(line.bytes)
        }
      }
    }

    /// The parameters as rows again, for the `from` of a statement.
    static let rows =
      "unnest("
      + (1...6).map { "string_to_array($\($0), E'\\n')" }.joined(separator: ", ")
      + ") as line (session, seq, at, type, request, body)"

    /// A text that fits a column; nil for one that is empty, very long or holds control characters.
    static func storable(_ text: String) -> String? {
      let fits = (1...256).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
      return fits ? text : nil
    }
  }

  extension Timestamp {
    /// As the database reads it; it has no year 0.
    fileprivate var storable: String {
      let text = description
      return text.hasPrefix("0000-") || text.hasPrefix("-") ? "0001-01-01T00:00:00.000Z" : text
    }
  }
#endif
