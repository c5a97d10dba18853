#if PostgreSQL
  import DialogueCore
  import Transcripts

  /// A session in a database, to be appended to. It locks nothing: who appends behind somebody else's events is told so.
  final class PostgreSQLRecord: TranscriptRecord {
    let session: SessionID
    private(set) var nextSeq: Int
    private(set) var needsSync = false
    private let store: PostgreSQLStore
    /// The `seq` of the latest snapshot; nil before the first.
    private var snapshotSeq: Int?

    init(_ session: SessionID, in store: PostgreSQLStore, nextSeq: Int, snapshotSeq: Int?) {
      self.session = session
      self.store = store
      self.nextSeq = nextSeq
      self.snapshotSeq = snapshotSeq
    }

    var bookmark: TranscriptBookmark? {
      snapshotSeq.map { TranscriptBookmark(nextSeq: nextSeq, snapshotSeq: $0) }
    }

    func append(
      _ events: [TranscriptEvent.Content], at time: Timestamp, request: String?
    ) throws(TranscriptError) {
      let lines = events.enumerated().map { index, event in
        event.line(seq: nextSeq + index, at: time, request: index == 0 ? request : nil)
      }
      try store.append(lines, to: session, from: nextSeq)
      for (index, event) in events.enumerated() where event.snapshot != nil { snapshotSeq = nextSeq + index }
      nextSeq += events.count
      needsSync = store.groupCommit != nil
    }

    func transcript() throws(TranscriptError) -> Transcript { try store.transcript(of: session) }

    func sync() throws(TranscriptError) { try pendingSync().wait() }

    func pendingSync() throws(TranscriptError) -> TranscriptSync {
      defer { needsSync = false }
      return TranscriptSync(store.groupCommit ?? NoWait.one)
    }

    /// Nothing is held.
    func park() {}
  }

  /// What each statement committed needs no further wait.
  private final class NoWait: TranscriptCommit {
    static let one = NoWait()
    func wait() {}
  }

  extension PostgreSQLStore {
    public func create(
      _ header: TranscriptHeader, events: [TranscriptEvent.Content], request: String?
    ) throws(TranscriptError) -> any TranscriptRecord {
      let lines = events.enumerated().map { index, event in
        event.line(seq: 1 + index, at: header.at, request: index == 0 ? request : nil)
      }
      try copy([header.line] + lines, to: header.session, from: 0)
      let latest = events.lastIndex { $0.snapshot != nil }
      return PostgreSQLRecord(
        header.session, in: self, nextSeq: 1 + events.count, snapshotSeq: latest.map { $0 + 1 })
    }

    public func resume(
      _ session: SessionID
    ) throws(TranscriptError) -> (any TranscriptRecord, Transcript) {
      let place = place(of: session)
      let transcript = try transcript(of: session)
      for case .damagedLine(let line, let reason) in transcript.warnings {
        throw TranscriptError(.damaged(line: line, reason: reason), path: place)
      }
      let latest = transcript.events.last { $0.movesRun }?.seq
      let record = PostgreSQLRecord(
        session, in: self, nextSeq: transcript.events.count + 1, snapshotSeq: latest)
      return (record, transcript)
    }

    public func resume(
      _ session: SessionID, at bookmark: TranscriptBookmark
    ) throws(TranscriptError) -> (any TranscriptRecord, Snapshot) {
      let row = try perform(for: session) { connection throws(Trouble) in
        try connection.ask(
          """
          select events.body from sessions join events on events.session = sessions.id and events.seq = $2::integer
          where sessions.id = $1 and sessions.next = $3::integer
          """, session.text, "\(bookmark.snapshotSeq)", "\(bookmark.nextSeq)")
      }.first
      guard let line = row?.bytes(0),
        let snapshot = TranscriptEvent.snapshot(line: line[...], seq: bookmark.snapshotSeq)
      else { throw TranscriptError(.changedElsewhere, path: place(of: session)) }
      let record = PostgreSQLRecord(
        session, in: self, nextSeq: bookmark.nextSeq, snapshotSeq: bookmark.snapshotSeq)
      return (record, snapshot)
    }

    public func copy(
      _ lines: [TranscriptLine], to session: SessionID, from seq: Int
    ) throws(TranscriptError) {
      if seq > 0 { return try append(lines, to: session, from: seq) }
      let isNew = try write(lines, to: session, from: 0) {
        """
        with taken as (
          insert into sessions (id, next) values ($1, $2::integer + $3::integer) on conflict do nothing returning id)
        insert into events (session, seq, at, type, request, body)
        select taken.id, $2::integer + line.place - 1, line.at::timestamptz, line.type, nullif(line.request, ''), line.body
        from taken, \(EventColumns.rows)
        """
      }
      guard isNew else { throw TranscriptError(.exists, path: place(of: session)) }
    }

    /// Appends lines where the session ends before `seq`, in a transaction that takes the session's row first.
    ///
    /// - Throws: `changedElsewhere` where it does not.
    func append(_ lines: [TranscriptLine], to session: SessionID, from seq: Int) throws(TranscriptError) {
      let isNext = try write(lines, to: session, from: seq) {
        """
        with taken as (
          update sessions set next = next + $3::integer, changed = clock_timestamp()
          where id = $1 and next = $2::integer returning id)
        insert into events (session, seq, at, type, request, body)
        select taken.id, $2::integer + line.place - 1, line.at::timestamptz, line.type, nullif(line.request, ''), line.body
        from taken, \(EventColumns.rows)
        """
      }
      if isNext { return }
      let code: TranscriptError.Code = try nextSeq(of: session) == nil ? .notFound : .changedElsewhere
      throw TranscriptError(code, path: place(of: session))
    }

    /// Whether the lines are in: after a loss they may be already, from the first try.
    private func write(
      _ lines: [TranscriptLine], to session: SessionID, from seq: Int, statement: () -> String
    ) throws(TranscriptError) -> Bool {
      let columns = EventColumns(lines)
      let statement = statement()
      var isFirst = true
      let isWritten = try perform(for: session) { connection throws(Trouble) in
        defer { isFirst = false }
        if !isFirst, try connection.holds(lines, of: session, at: seq) { return true }
        return try connection.ask(
          statement, session.text, "\(seq)", "\(columns.count)", columns.at, columns.types, columns.requests,
          columns.bodies
        ).written > 0
      }
      if isWritten, let last = lines.last {
        groupCommit?.expect(last, of: session, at: seq + lines.count - 1)
      }
      return isWritten
    }
  }

  extension Connection {
    /// Whether these very lines are recorded there.
    fileprivate func holds(
      _ lines: [TranscriptLine], of session: SessionID, at seq: Int
    ) throws(Trouble) -> Bool {
      let rows = try ask(
        "select body from events where session = $1 and seq >= $2::integer and seq < $3::integer order by seq",
        session.text, "\(seq)", "\(seq + lines.count)")
      return rows.count == lines.count
        && lines.indices.allSatisfy { rows.bytes($0, 0) == lines[$0].bytes }
    }
  }
#endif
