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
      func add(_ value: String, to column: CText) {
        if !isFirst { column.append("\n") }
        column.append(value)
      }
      // Events of one moment are many, and its text is dear.
      var moment: (time: Timestamp, text: String) = (Timestamp(milliseconds: 0), "")
      for block in blocks {
        for (place, line) in block.lines.enumerated() {
          if moment.time != line.at || isFirst { moment = (line.at, line.at.storable) }
          add(block.session.text, to: session)
          add(String(block.seq + place), to: seq)
          add(moment.text, to: at)
          add(Self.storable(line.type) ?? "other", to: type)
          add(line.request.flatMap(Self.storable) ?? "", to: request)
          add("", to: body)
          body.append(line.bytes)
          isFirst = false
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
    fileprivate var storable: String { max(self, Self.first).description }

    /// The first day of year 1.
    private static let first = Timestamp(milliseconds: -62_135_596_800_000)
  }
#endif
