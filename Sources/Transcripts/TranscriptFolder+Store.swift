import DialogueCore
import JSON

extension TranscriptFolder: TranscriptStore {
  public typealias Listing = TranscriptListing
  public typealias Entry = TranscriptListing.Entry

  public var name: String { path }
  /// A session's file is locked while somebody writes it.
  public var isShared: Bool { false }
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

  public func create(_ header: TranscriptHeader) throws(TranscriptError) -> any TranscriptRecord {
    try TranscriptWriter.create(header, in: self)
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
    if seq == 0 { try create() }
    let file =
      seq == 0
      ? try SystemFile(create: path(of: session)) : try SystemFile(openForAppending: path(of: session))
    try file.lock()
    var bytes: [UInt8] = []
    if seq > 0 {
      let sound = try TranscriptReader.parse(file.contents(), path: file.path)
      guard sound.ranges.count == seq else { throw TranscriptError(.changedElsewhere, path: file.path) }
      if sound.length < file.length { try file.truncate(to: sound.length) }
      if sound.lacksLineEnd { bytes.append(UInt8(ascii: "\n")) }
    }
    for line in lines {
      bytes += line.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    try bytes.withUnsafeBufferPointer { bytes throws(TranscriptError) in
      try file.append(UnsafeRawBufferPointer(bytes))
    }
    try TranscriptSync(file: file.open, path: file.path, folder: seq == 0 ? self : nil).wait()
  }
}
