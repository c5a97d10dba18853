#if PostgreSQL
  import Transcripts

  /// Lines of a transcript as the columns of the table `events`: each a text with a line an event.
  ///
  /// One parameter a column, however many events: the statement stays the same, and the bodies go as they are, since
  /// JSON on one line holds neither a line end nor a NUL.
  struct EventColumns {
    let count: Int
    let at: String
    let types: String
    let requests: String
    let bodies: String

    init(_ lines: [TranscriptLine]) {
      count = lines.count
      at = lines.map { $0.at.storable }.joined(separator: "\n")
      types = lines.map { Self.storable($0.type) ?? "other" }.joined(separator: "\n")
      bodies = lines.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
      // Of two events with one name for a request, which no program of ours writes, the first has it.
      var known: Set<String> = []
      requests = lines.map { line in
        let request = line.request.flatMap(Self.storable) ?? ""
        return known.insert(request).inserted ? request : ""
      }.joined(separator: "\n")
    }

    /// What the columns of a statement are made of, given its parameters $4 to $7.
    static let rows = """
      unnest(string_to_array($4, E'\\n'), string_to_array($5, E'\\n'), string_to_array($6, E'\\n'), \
      string_to_array($7, E'\\n')) with ordinality as line (at, type, request, body, place)
      """

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
