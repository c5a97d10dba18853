import DialogueCore
import Transcripts

/// Transcripts in memory, shared by as many programs as open a store on it. It promises what PostgreSQLStore does.
final class SharedTable {
  fileprivate(set) var lines: [SessionID: [TranscriptLine]] = [:]
  /// Counts the times that something was recorded.
  fileprivate(set) var commits = 0

  func events(of session: String) throws -> [TranscriptEvent] {
    try SharedStore(self).transcript(of: SessionID(session)).events
  }
}

/// One program's way to it.
final class SharedStore: SharedTranscriptStore {
  let name = "memory"
  var gathers = false
  private let table: SharedTable
  private typealias Block = (seq: Int, lines: [TranscriptLine])
  private var waiting: [SessionID: Block] = [:]
  private var sent: [SessionID: Block] = [:]
  private var refused: [SessionID: Int] = [:]

  init(_ table: SharedTable) { self.table = table }

  func place(of session: SessionID) -> String { session.text }
  func hasWaiting(_ session: SessionID) -> Bool { waiting[session] != nil || sent[session] != nil }

  func startRecording() {
    settleSent()
    (sent, waiting) = (waiting, [:])
  }

  var underWay: CInt? { sent.isEmpty ? nil : 0 }

  func finishRecording() -> [SessionID: Int] {
    settleSent()
    for session in refused.keys { waiting[session] = nil }
    defer { refused = [:] }
    return refused
  }

  private func settleSent() {
    if !sent.isEmpty { table.commits += 1 }
    for (session, block) in sent { record(block, of: session) }
    sent = [:]
  }

  private func record(_ block: Block, of session: SessionID) {
    if refused[session] == nil, put(block.lines, to: session, at: block.seq) { return }
    refused[session] = min(refused[session] ?? block.seq, block.seq)
  }

  private func known(_ session: SessionID) -> [TranscriptLine]? {
    settleSent()
    if let block = waiting.removeValue(forKey: session) { record(block, of: session) }
    return table.lines[session]
  }

  private func put(_ lines: [TranscriptLine], to session: SessionID, at seq: Int) -> Bool {
    let known = table.lines[session] ?? []
    let requests = (known + lines).compactMap(\.request)
    guard known.count == seq, Set(requests).count == requests.count else { return false }
    table.lines[session] = known + lines
    return true
  }

  func copy(_ lines: [TranscriptLine], to session: SessionID, from seq: Int) throws(TranscriptError) {
    if !gathers || seq == 0 { _ = known(session) }
    if refused[session] != nil { throw TranscriptError(.changedElsewhere) }
    if gathers, seq > 0 {
      waiting[session, default: (seq, [])].lines += lines
      return
    }
    table.commits += 1
    guard put(lines, to: session, at: seq) else {
      throw TranscriptError(seq == 0 ? .exists : .changedElsewhere)
    }
  }

  func sessions() throws(TranscriptError) -> TranscriptListing {
    var entries: [TranscriptListing.Entry] = []
    for session in names() { entries.append(.init(session: session, header: try header(of: session))) }
    return TranscriptListing(entries: entries, unreadable: [])
  }

  func names() -> [SessionID] { Array(table.lines.keys) }
  func lastChange(of session: SessionID) -> Timestamp? { known(session)?.last?.at }
  func nextSeq(of session: SessionID) -> Int? { known(session)?.count }
  func header(of session: SessionID) throws(TranscriptError) -> TranscriptHeader {
    try transcript(of: session).header
  }
  func contents(of session: SessionID) throws(TranscriptError) -> [UInt8] {
    guard let lines = known(session) else { throw TranscriptError(.notFound) }
    return lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
  }
  func seq(ofRequest request: String, in session: SessionID) -> Int? {
    known(session)?.firstIndex { $0.request == request }
  }
  func remove(_ session: SessionID) -> Bool { table.lines.removeValue(forKey: session) != nil }

  func create(
    _ header: TranscriptHeader, events: [TranscriptEvent.Content], request: String?
  ) throws(TranscriptError) -> any TranscriptRecord {
    try copy([header.line], to: header.session, from: 0)
    let record = SharedRecord(header.session, in: self, nextSeq: 1)
    let gathers = gathers
    self.gathers = false
    defer { self.gathers = gathers }
    try record.append(events, at: header.at, request: request)
    return record
  }

  func resume(_ session: SessionID) throws(TranscriptError) -> (any TranscriptRecord, Transcript) {
    let transcript = try transcript(of: session)
    return (SharedRecord(session, in: self, nextSeq: transcript.events.count + 1), transcript)
  }

  /// No record of this store leaves a bookmark.
  func resume(_ session: SessionID, at bookmark: TranscriptBookmark) throws(TranscriptError)
    -> (any TranscriptRecord, Snapshot)
  { throw TranscriptError(.changedElsewhere) }
}

private final class SharedRecord: TranscriptRecord {
  let session: SessionID
  private(set) var nextSeq: Int
  let bookmark: TranscriptBookmark? = nil
  private let store: SharedStore

  init(_ session: SessionID, in store: SharedStore, nextSeq: Int) {
    self.session = session
    self.store = store
    self.nextSeq = nextSeq
  }

  func append(
    _ events: [TranscriptEvent.Content], at time: Timestamp, request: String?
  ) throws(TranscriptError) {
    let lines = events.enumerated().map { index, event in
      event.line(seq: nextSeq + index, at: time, request: index == 0 ? request : nil)
    }
    try store.copy(lines, to: session, from: nextSeq)
    nextSeq += events.count
  }

  func transcript() throws(TranscriptError) -> Transcript { try store.transcript(of: session) }
  func sync() {}
  func pendingSync() -> TranscriptSync? { nil }
  func park() {}
}
