#if PostgreSQL
  import Transcripts

  /// What is appended to many sessions is sent to the database together, and its answer waited for when something else is
  /// wanted of it, or somebody asks what came of it.
  extension PostgreSQLStore {
    public func hasWaiting(_ session: SessionID) -> Bool {
      waiting[session] != nil || sent.contains { $0.session == session }
    }

    public var underWay: CInt? { sent.isEmpty ? nil : connection?.descriptor }

    public func startRecording() {
      settleSent()
      dropRefused()
      let blocks = Array(waiting.values)
      waiting = [:]
      guard failure == nil, !blocks.isEmpty else { return }
      do throws(Trouble) {
        guard let connection else { throw .lost("it was lost before") }
        try connection.send(Self.statement(Self.sessionsThatEndThere), EventColumns(blocks).parameters)
        sent = blocks
      } catch {
        if case .lost = error { connection = nil }
        record(blocks, again: true)
      }
    }

    public func finishRecording() throws(TranscriptError) -> [SessionID: Int] {
      settleSent()
      dropRefused()
      defer { (refused, failure) = ([:], nil) }
      if let failure {
        waiting = [:]
        throw failure
      }
      return refused
    }

    /// Learns what became of what was sent; before the connection is used for anything else.
    func settleSent() {
      guard !sent.isEmpty else { return }
      let blocks = sent
      sent = []
      do throws(Trouble) {
        guard let connection else { throw .lost("it was lost before") }
        let taken = try connection.receive().names
        for block in blocks where !taken.contains(block.session.text) { refuse(block) }
      } catch {
        if case .lost = error { connection = nil }
        record(blocks, again: true)
      }
    }

    /// Records blocks, and remembers of which sessions that failed, or why all of it did.
    private func record(_ blocks: [Block], again: Bool) {
      do throws(TranscriptError) {
        for block in try write(blocks, again: again) { refuse(block) }
      } catch {
        failure = error
      }
    }

    /// Records what waits of a session, or of all, as something else is to be asked of it.
    func settle(_ session: SessionID?) throws(TranscriptError) {
      settleSent()
      let blocks = session.map { waiting[$0].map { [$0] } ?? [] } ?? Array(waiting.values)
      for block in blocks { waiting[block.session] = nil }
      record(blocks.filter { refused[$0.session] == nil }, again: false)
      if let failure { throw failure }
    }

    private func refuse(_ block: Block) {
      refused[block.session] = min(refused[block.session] ?? block.seq, block.seq)
    }

    /// What rests on lines that were refused must not come in where somebody else's happen to end.
    private func dropRefused() { for session in refused.keys { waiting[session] = nil } }
  }
#endif
