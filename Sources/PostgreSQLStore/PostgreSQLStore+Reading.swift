#if PostgreSQL
  import Transcripts

  extension PostgreSQLStore {
    public func sessions() throws(TranscriptError) -> TranscriptListing {
      let rows = try ask("select session, body from events where seq = 0")
      var entries: [TranscriptListing.Entry] = []
      var unreadable: [TranscriptError] = []
      for row in 0..<rows.count {
        let name = rows.text(row, 0) ?? ""
        do throws(TranscriptError) {
          let header = try TranscriptReader.header(of: rows.bytes(row, 1) ?? [], path: "\(self.name)#\(name)")
          entries.append(.init(session: try SessionID(name), header: header))
        } catch {
          unreadable.append(error)
        }
      }
      return TranscriptListing(entries: entries, unreadable: unreadable)
    }

    public func names() throws(TranscriptError) -> [SessionID] {
      let rows = try ask("select id from sessions")
      // Who named a session otherwise was no program of ours.
      return (0..<rows.count).compactMap { row in rows.text(row, 0).flatMap { try? SessionID($0) } }
    }

    public func lastChange(of session: SessionID) throws(TranscriptError) -> Timestamp? {
      try ask("select (extract(epoch from changed) * 1000)::bigint from sessions where id = $1", of: session)
        .first?.int(0).map { Timestamp(milliseconds: $0) }
    }

    public func nextSeq(of session: SessionID) throws(TranscriptError) -> Int? {
      try ask("select next from sessions where id = $1", of: session).first?.int(0)
    }

    public func header(of session: SessionID) throws(TranscriptError) -> TranscriptHeader {
      let row = try ask("select body from events where session = $1 and seq = 0", of: session).first
      guard let row else { throw TranscriptError(.notFound, path: place(of: session)) }
      return try TranscriptReader.header(of: row.bytes(0) ?? [], path: place(of: session))
    }

    public func contents(of session: SessionID) throws(TranscriptError) -> [UInt8] {
      let rows = try ask("select body from events where session = $1 order by seq", of: session)
      guard rows.count > 0 else { throw TranscriptError(.notFound, path: place(of: session)) }
      var bytes: [UInt8] = []
      for row in 0..<rows.count {
        bytes += rows.bytes(row, 0) ?? []
        bytes.append(UInt8(ascii: "\n"))
      }
      return bytes
    }

    public func seq(ofRequest request: String, in session: SessionID) throws(TranscriptError) -> Int? {
      guard let request = EventColumns.storable(request) else { return nil }
      return try ask("select seq from events where session = $1 and request = $2", of: session, request)
        .first?.int(0)
    }

    public func remove(_ session: SessionID) throws(TranscriptError) -> Bool {
      try ask("delete from sessions where id = $1", of: session).written > 0
    }
  }
#endif
