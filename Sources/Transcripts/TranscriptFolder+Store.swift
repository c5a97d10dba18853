import DialogueCore
import JSON

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TranscriptFolder: TranscriptStore {
  public typealias Listing = TranscriptListing
  public typealias Entry = TranscriptListing.Entry

  public var name: String { path }
  public func place(of session: SessionID) -> String { path(of: session) }

  /// Nil: the file would have to be read.
  public func nextSeq(of session: SessionID) -> Int? { nil }

  public func header(of session: SessionID) throws(TranscriptError) -> TranscriptHeader {
    try TranscriptReader.header(path: path(of: session))
  }

  public func contents(of session: SessionID) throws(TranscriptError) -> [UInt8] {
    try SystemFile(openForReading: path(of: session)).contents()
  }

  /// Reads the file, and takes it apart only where the request's name stands in it.
  public func seq(ofRequest request: String, in session: SessionID) throws(TranscriptError) -> Int? {
    let bytes = try contents(of: session)
    guard bytes.contains(JSON.bytes(of: .string(request))) else { return nil }
    return try TranscriptReader.read(bytes, path: path(of: session)).events.first { $0.request == request }?
      .seq
  }

  public func create(
    _ header: TranscriptHeader, events: [TranscriptEvent.Content], request: String?
  ) throws(TranscriptError) -> any TranscriptRecord {
    try TranscriptWriter.create(header, events: events, request: request, in: self)
  }

  public func resume(
    _ session: SessionID
  ) throws(TranscriptError) -> (any TranscriptRecord, Transcript) {
    try TranscriptWriter.resume(session, in: self)
  }

  public func resume(
    _ session: SessionID, at bookmark: TranscriptBookmark
  ) throws(TranscriptError) -> (any TranscriptRecord, Snapshot) {
    try TranscriptWriter.resume(session, in: self, at: bookmark)
  }

  public func copy(
    _ lines: [TranscriptLine], to session: SessionID, from seq: Int
  ) throws(TranscriptError) {
    var bytes: [UInt8] = []
    for line in lines { bytes += line.bytes + [UInt8(ascii: "\n")] }
    if seq == 0 { return try put(bytes, as: session) }
    let file = try SystemFile(openForAppending: path(of: session))
    try file.lock()
    let sound = try TranscriptReader.parse(file.contents(), path: file.path)
    guard sound.ranges.count == seq else { throw TranscriptError(.changedElsewhere, path: file.path) }
    if sound.length < file.length { try file.truncate(to: sound.length) }
    if sound.lacksLineEnd { bytes.insert(UInt8(ascii: "\n"), at: 0) }
    try file.append(bytes)
    try TranscriptSync(file: file.open, path: file.path, folder: nil).wait()
  }

  /// Makes a file that is there whole, or not at all.
  ///
  /// - Throws: `exists`; `locked` while somebody else makes it; `cannotCreate`, `cannotWrite`, `noSpace`, `cannotSync`.
  private func put(_ bytes: [UInt8], as session: SessionID) throws(TranscriptError) {
    try create()
    let path = path(of: session)
    let draft = path + ".part"
    let file = try SystemFile.draft(draft)
    defer { unlink(draft) }
    try file.append(bytes)
    guard link(draft, path) == 0 else {
      throw TranscriptError(errno == EEXIST ? .exists : .cannotCreate, path: path, errno: errno)
    }
    try TranscriptSync(file: file.open, path: path, folder: self).wait()
  }
}

extension SystemFile {
  fileprivate func append(_ bytes: [UInt8]) throws(TranscriptError) {
    try bytes.withUnsafeBufferPointer { bytes throws(TranscriptError) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }
}
