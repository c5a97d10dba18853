#if PostgreSQL
  import DialogueCore
  import Transcripts

  #if canImport(Glibc)
    import Glibc
  #else
    import Darwin
  #endif

  /// Transcripts in a PostgreSQL database, which any number of programs may share; docs/postgresql.md.
  ///
  /// Every call is one statement and so one transaction. A session's row is locked only while that runs, never between two
  /// calls, so that nobody who is killed or stuck holds others up. Not for use from several threads.
  public final class PostgreSQLStore: TranscriptStore {
    public let name: String
    private let address: String
    /// Nil after a loss, until the next call.
    private var connection: Connection?
    /// Nil where each turn is on the disk when it is recorded.
    let groupCommit: GroupCommit?

    /// Seconds for which a lost connection is sought again before a call fails.
    static let patience = 10

    /// Connects, and makes the tables where there are none.
    ///
    /// - Parameters:
    ///   - address: `postgresql://...`, as libpq reads it; what it leaves open comes from PG* in the environment.
    ///   - commitsTogether: Whether what is recorded need be on the disk only when `TranscriptRecord.sync` returns, so that
    ///     many turns share one wait; else each is there when it is recorded.
    /// - Throws: `unavailable`, `refused`, `newerStore`.
    public init(_ address: String, commitsTogether: Bool = false) throws(TranscriptError) {
      self.address = address
      do throws(Trouble) {
        let connection = try Connection(to: address)
        name = connection.name
        self.connection = connection
        groupCommit = commitsTogether ? GroupCommit(address: address, name: name) : nil
        if commitsTogether { try connection.run(GroupCommit.setting) }
        let version = try Schema.migrate(connection)
        if version > Schema.version { throw Trouble.newer(version) }
      } catch {
        throw error.error(at: "PostgreSQL")
      }
    }

    public var isShared: Bool { true }
    public func place(of session: SessionID) -> String { "\(name)#\(session)" }

    /// Carries out what is asked; again, when the connection broke and a new one is found in time.
    ///
    /// - Parameter work: May run several times, also after it was carried out and only the answer was lost.
    func perform<Result>(
      for session: SessionID? = nil, _ work: (Connection) throws(Trouble) -> Result
    ) throws(TranscriptError) -> Result {
      let clock = ContinuousClock()
      let deadline = clock.now + .seconds(Self.patience)
      var pause: UInt32 = 20_000
      while true {
        do throws(Trouble) {
          return try work(connected())
        } catch {
          if case .lost = error { connection = nil }
          guard error.isPassing, clock.now < deadline else {
            throw error.error(at: session.map(place) ?? name)
          }
          usleep(pause)
          pause = min(pause * 2, 500_000)
        }
      }
    }

    private func connected() throws(Trouble) -> Connection {
      if let connection { return connection }
      let new = try Connection(to: address)
      if groupCommit != nil { try new.run(GroupCommit.setting) }
      connection = new
      return new
    }
  }

  extension PostgreSQLStore {
    public func sessions() throws(TranscriptError) -> TranscriptListing {
      let rows = try perform { connection throws(Trouble) in
        try connection.ask("select session, body from events where seq = 0")
      }
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
      let rows = try perform { connection throws(Trouble) in try connection.ask("select id from sessions") }
      // Who named a session otherwise was no program of ours.
      return (0..<rows.count).compactMap { row in rows.text(row, 0).flatMap { try? SessionID($0) } }
    }

    public func lastChange(of session: SessionID) throws(TranscriptError) -> Timestamp? {
      try perform(for: session) { connection throws(Trouble) in
        try connection.ask(
          "select (extract(epoch from changed) * 1000)::bigint from sessions where id = $1", session.text)
      }.first?.int(0).map { Timestamp(milliseconds: $0) }
    }

    public func nextSeq(of session: SessionID) throws(TranscriptError) -> Int? {
      try perform(for: session) { connection throws(Trouble) in
        try connection.ask("select next from sessions where id = $1", session.text)
      }.first?.int(0)
    }

    public func header(of session: SessionID) throws(TranscriptError) -> TranscriptHeader {
      let row = try perform(for: session) { connection throws(Trouble) in
        try connection.ask("select body from events where session = $1 and seq = 0", session.text)
      }.first
      guard let row else { throw TranscriptError(.notFound, path: place(of: session)) }
      return try TranscriptReader.header(of: row.bytes(0) ?? [], path: place(of: session))
    }

    public func contents(of session: SessionID) throws(TranscriptError) -> [UInt8] {
      let rows = try perform(for: session) { connection throws(Trouble) in
        try connection.ask("select body from events where session = $1 order by seq", session.text)
      }
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
      return try perform(for: session) { connection throws(Trouble) in
        let row = try connection.ask(
          "select seq from events where session = $1 and request = $2", session.text, request
        ).first
        // It may have been recorded without a wait for the disk, and will be answered now.
        if row != nil { try connection.run(GroupCommit.flush) }
        return row?.int(0)
      }
    }

    public func remove(_ session: SessionID) throws(TranscriptError) -> Bool {
      try perform(for: session) { connection throws(Trouble) in
        try connection.ask("delete from sessions where id = $1", session.text)
      }.written > 0
    }
  }
#endif
