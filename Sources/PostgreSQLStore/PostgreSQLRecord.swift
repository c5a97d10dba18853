#if PostgreSQL
  import DialogueCore
  import Transcripts

  /// A session in a database, to be appended to. It locks nothing: who appends behind somebody else's events is told so.
  final class PostgreSQLRecord: TranscriptRecord {
    let session: SessionID
    private(set) var nextSeq: Int
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
      let lines = store.lines(of: events, from: nextSeq, at: time, request: request)
      try store.append(Block(session: session, seq: nextSeq, lines: lines))
      if let latest = events.lastIndex(where: \.movesRun) { snapshotSeq = nextSeq + latest }
      nextSeq += events.count
    }

    func transcript() throws(TranscriptError) -> Transcript { try store.transcript(of: session) }

    /// The database waits for the disk before it says that something is recorded.
    func pendingSync() -> TranscriptSync? { nil }

    func sync() throws(TranscriptError) { try store.settle(session) }

    /// Nothing is held.
    func park() {}
  }

  extension PostgreSQLStore {
    /// The lines that record events, numbered from `seq` on.
    fileprivate func lines(
      of events: [TranscriptEvent.Content], from seq: Int, at time: Timestamp, request: String?
    ) -> [TranscriptLine] {
      events.indices.map { index in
        events[index].line(seq: seq + index, at: time, request: index == 0 ? request : nil, by: &writer)
      }
    }

    public func create(
      _ header: TranscriptHeader, events: [TranscriptEvent.Content], request: String?
    ) throws(TranscriptError) -> any TranscriptRecord {
      let lines = lines(of: events, from: 1, at: header.at, request: request)
      try copy([header.line] + lines, to: header.session, from: 0)
      let latest = events.lastIndex(where: \.movesRun)
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
      let row = try ask(
        """
        select events.body from sessions join events on events.session = sessions.id and events.seq = $2::integer
        where sessions.id = $1 and sessions.next = $3::integer
        """, of: session, "\(bookmark.snapshotSeq)", "\(bookmark.nextSeq)"
      ).first
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
      // Of two events with one name for a request, which no program of ours writes, the first has it.
      var known: Set<String> = []
      let lines = lines.map { line in
        let isNew = line.request.map { known.insert($0).inserted } ?? true
        return isNew ? line : TranscriptLine(type: line.type, at: line.at, request: nil, bytes: line.bytes)
      }
      let block = Block(session: session, seq: seq, lines: lines)
      if seq > 0 { return try append(block) }
      guard try begin(block) else { throw TranscriptError(.exists, path: place(of: session)) }
    }
  }
#endif
