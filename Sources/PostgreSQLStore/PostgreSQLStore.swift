#if PostgreSQL
  import JSON
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
  public final class PostgreSQLStore: SharedTranscriptStore {
    public let name: String
    public var gathers = false
    private let address: String
    /// Nil after a loss, until the next call.
    var connection: Connection?
    /// Writes one line after the other; kept, as room for one is dear to make.
    var writer = JSONWriter(capacity: 4096)
    /// What is to be recorded together.
    var waiting: [SessionID: Block] = [:]
    /// What the database was sent to record together, and has not answered yet.
    var sent: [Block] = []
    /// The first `seq` of each session that was refused, until somebody asks.
    var refused: [SessionID: Int] = [:]
    /// Why something that waited could not be recorded, until somebody asks.
    var failure: TranscriptError?

    /// Seconds for which a lost connection is sought again before a call fails.
    static let patience = 10

    /// Connects, and makes the tables where there are none.
    ///
    /// - Parameter address: `postgresql://...`, as libpq reads it; what it leaves open comes from PG* in the environment.
    /// - Throws: `unavailable`, `refused`, `newerStore`.
    public init(_ address: String) throws(TranscriptError) {
      self.address = address
      do throws(Trouble) {
        let connection = try Connection(to: address)
        name = connection.name
        self.connection = connection
        let version = try Schema.migrate(connection)
        if version > Schema.version { throw Trouble.newer(version) }
      } catch {
        throw error.error(at: "PostgreSQL")
      }
    }

    public func place(of session: SessionID) -> String { "\(name)#\(session)" }

    /// Carries out what is asked; again, when the connection broke and a new one is found in time.
    ///
    /// - Parameter work: May run several times, also after it was carried out and only the answer was lost.
    func perform<Result>(
      for session: SessionID?, _ work: (Connection) throws(Trouble) -> Result
    ) throws(TranscriptError) -> Result {
      settleSent()
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
      connection = new
      return new
    }

    /// Asks for what is recorded of a session, which is the statement's $1; what waits of it is recorded first.
    func ask(_ statement: String, of session: SessionID, _ more: String...) throws(TranscriptError) -> Rows {
      try settle(session)
      return try perform(for: session) { connection throws(Trouble) in
        try connection.ask(statement, ([session.text] + more).map { CText($0) })
      }
    }

    /// The same of all sessions.
    func ask(_ statement: String) throws(TranscriptError) -> Rows {
      try settle(nil)
      return try perform(for: nil) { connection throws(Trouble) in try connection.ask(statement, []) }
    }
  }
#endif
