#if PostgreSQL
  import Synchronization
  import Transcripts

  #if canImport(Glibc)
    import Glibc
  #else
    import Darwin
  #endif

  /// Puts on the disk, with one wait, all that was recorded before it: turns commit without waiting, and the log that they
  /// are written to is one for all. It has a connection of its own and may wait on any thread.
  final class GroupCommit: TranscriptCommit {
    /// For the connection that records the turns.
    static let setting = "set synchronous_commit = off"

    /// Waits for all that was written to the log so far; something must be written for that.
    static let flush = """
      begin; set local synchronous_commit = on; select pg_logical_emit_message(true, 'amends', ''); commit
      """

    /// The last event of a session that has yet to be on the disk.
    private struct Event {
      let seq: Int
      let body: [UInt8]
    }

    private let address: String
    private let name: String
    private let connection = Mutex<Connection?>(nil)
    private let expected = Mutex<[SessionID: Event]>([:])

    init(address: String, name: String) {
      self.address = address
      self.name = name
    }

    /// Takes note of what the next wait is for.
    func expect(_ line: TranscriptLine, of session: SessionID, at seq: Int) {
      expected.withLock { $0[session] = Event(seq: seq, body: line.bytes) }
    }

    func wait() throws(TranscriptError) {
      let events = expected.withLock { expected in
        defer { expected = [:] }
        return expected
      }
      guard !events.isEmpty else { return }
      let name = name
      try connection.withLock { connection throws(TranscriptError) in
        do throws(Trouble) {
          try Self.flush(&connection, events, to: address)
        } catch {
          connection = nil
          throw TranscriptError(.cannotSync, path: "\(name) (\(error.error(at: "")))")
        }
      }
    }

    private static func flush(
      _ connection: inout Connection?, _ events: [SessionID: Event], to address: String
    ) throws(Trouble) {
      let clock = ContinuousClock()
      let deadline = clock.now + .seconds(PostgreSQLStore.patience)
      var mayBeLost = false
      while true {
        do throws(Trouble) {
          let link: Connection
          if let connection { link = connection } else { link = try Connection(to: address) }
          connection = link
          // A database that crashed has forgotten what it had not put on the disk.
          if mayBeLost { try check(events, link) }
          try link.run(flush)
          return
        } catch {
          guard case .lost = error, clock.now < deadline else { throw error }
          connection = nil
          mayBeLost = true
          usleep(50_000)
        }
      }
    }

    private static func check(_ events: [SessionID: Event], _ connection: Connection) throws(Trouble) {
      for (session, event) in events {
        let row = try connection.ask(
          "select body from events where session = $1 and seq = $2::integer", session.text, "\(event.seq)")
        guard row.first?.bytes(0) == event.body else {
          throw .refused(state: "", message: "the database was restarted and has lost the last turns")
        }
      }
    }
  }
#endif
