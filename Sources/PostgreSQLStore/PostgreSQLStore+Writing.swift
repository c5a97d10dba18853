#if PostgreSQL
  import Transcripts

  /// Everything that is recorded goes through one statement, for one session or for many; of each it takes the row first,
  /// in the order of their names, so that no two workers wait for each other.
  extension PostgreSQLStore {
    /// Appends lines where the session ends before them, or lets them wait.
    ///
    /// - Throws: `changedElsewhere` where it does not, `notFound`.
    func append(_ block: Block) throws(TranscriptError) {
      let session = block.session
      if !gathers { try settle(session) }
      if refused[session] != nil { throw TranscriptError(.changedElsewhere, path: place(of: session)) }
      if gathers {
        waiting[session, default: Block(session: session, seq: block.seq, lines: [])].lines += block.lines
        return
      }
      if try write([block]).isEmpty { return }
      let code: TranscriptError.Code = try nextSeq(of: session) == nil ? .notFound : .changedElsewhere
      throw TranscriptError(code, path: place(of: session))
    }

    /// Starts a session; false where one of that name is there.
    func begin(_ block: Block) throws(TranscriptError) -> Bool {
      try settle(block.session)
      return try write([block], taking: Self.newSessions).isEmpty
    }

    /// Records blocks of different sessions in one transaction.
    ///
    /// - Parameter again: Whether that was tried before, and may have been done.
    /// - Returns: Those that were refused, as their session does not end before them; of these nothing is recorded.
    func write(
      _ blocks: [Block], taking: String = sessionsThatEndThere, again: Bool = false
    ) throws(TranscriptError) -> [Block] {
      guard let first = blocks.first else { return [] }
      let columns = EventColumns(blocks)
      var again = again
      do throws(TranscriptError) {
        return try perform(for: blocks.count == 1 ? first.session : nil) { connection throws(Trouble) in
          defer { again = true }
          let taken = try connection.ask(Self.statement(taking), columns.parameters).names
          var left: [Block] = []
          for block in blocks where !taken.contains(block.session.text) {
            // After a loss it may be there already, from the first try.
            if !again { left.append(block) } else if try !connection.holds(block) { left.append(block) }
          }
          return left
        }
      } catch {
        // One of them has the name of a request that is on record; the others need not suffer for it.
        guard error.code == .changedElsewhere else { throw error }
        guard blocks.count > 1 else { return blocks }
        var refused: [Block] = []
        for block in blocks { refused += try write([block], again: again) }
        return refused
      }
    }

    /// Takes sessions, and gives their names, then writes the lines of those.
    static func statement(_ taking: String) -> String {
      """
      with line as (select * from \(EventColumns.rows)),
      block as (select session, min(seq::integer) as seq, count(*)::integer as count from line group by session),
      \(taking),
      written as (
        insert into events (session, seq, at, type, request, body)
        select session, seq::integer, at::timestamptz, type, nullif(request, ''), body
        from taken join line on line.session = taken.id)
      select id from taken
      """
    }

    /// Waits for whoever has the row of one, and looks again at where it ends then.
    static let sessionsThatEndThere = """
      free as (
        select id, count from block join sessions on sessions.id = block.session and sessions.next = block.seq
        order by id for update of sessions),
      taken as (
        update sessions set next = next + count, changed = clock_timestamp() from free
        where sessions.id = free.id returning sessions.id)
      """

    private static let newSessions = """
      taken as (insert into sessions (id, next) select session, count from block on conflict do nothing returning id)
      """
  }

  extension Connection {
    /// Whether these very lines are recorded.
    fileprivate func holds(_ block: Block) throws(Trouble) -> Bool {
      let rows = try ask(
        "select body from events where session = $1 and seq >= $2::integer and seq < $3::integer order by seq",
        [block.session.text, "\(block.seq)", "\(block.seq + block.lines.count)"].map { CText($0) })
      return rows.count == block.lines.count
        && block.lines.indices.allSatisfy { rows.bytes($0, 0) == block.lines[$0].bytes }
    }
  }
#endif
