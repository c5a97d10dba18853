import JSON

/// Reads transcripts, sound or not: what comes before a damage is always given, and the damage is named.
public enum TranscriptReader {
  /// - Throws: `notFound`, `cannotOpen` or `cannotRead`; `notATranscript` or `newerVersion` for the header.
  ///   Nothing that stands behind the header throws: see `Transcript.warnings`.
  public static func read(path: String) throws(TranscriptError) -> Transcript {
    try parse(SystemFile(openForReading: path).contents(), path: path).transcript
  }

  /// The same for bytes that are in memory already.
  public static func read(_ bytes: [UInt8], path: String = "") throws(TranscriptError) -> Transcript {
    try parse(bytes, path: path).transcript
  }

  /// All that a file holds, whatever it is.
  public static func contents(path: String) throws(TranscriptError) -> [UInt8] {
    try SystemFile(openForReading: path).contents()
  }

  /// The header alone, read without the rest of the file.
  public static func header(path: String) throws(TranscriptError) -> TranscriptHeader {
    try header(of: SystemFile(openForReading: path).contents(upTo: 64 << 10), path: path)
  }

  /// The header of a transcript that begins with these bytes.
  public static func header(of start: [UInt8], path: String) throws(TranscriptError) -> TranscriptHeader {
    var lines = Lines(start)
    return try header(of: lines.next(), in: start, path: path)
  }

  /// Reads of each event only some members, as strictly as all of them and several times as fast: to look through
  /// thousands of transcripts. Such events may be looked into, but neither folded nor written.
  ///
  /// - `selection`: The members wanted, of events of any type. `seq`, `at` and `type` are always there.
  /// - `isWanted`: Whether to read on after the header.
  /// - Returns: Nil when it is not wanted.
  /// - Throws: As `read(path:)`.
  public static func read(
    path: String, only selection: JSONSelection, where isWanted: (TranscriptHeader) -> Bool
  ) throws(TranscriptError) -> Transcript? {
    let bytes = try SystemFile(openForReading: path).contents()
    var lines = Lines(bytes)
    guard isWanted(try header(of: lines.next(), in: bytes, path: path)) else { return nil }
    return try parse(bytes, path: path, only: selection.adding(TranscriptEvent.common)).transcript
  }

  /// A transcript and how many bytes of the file it stands for.
  struct Sound {
    let transcript: Transcript
    let length: Int
    /// Whether the last sound line lacks its line end.
    let lacksLineEnd: Bool
    /// The line that holds the latest snapshot.
    let snapshot: LinePlace?
    /// The lines themselves without their ends, the header's first.
    let ranges: [Range<Int>]
  }

  static func parse(
    _ bytes: [UInt8], path: String, only selection: JSONSelection = .whole
  ) throws(TranscriptError) -> Sound {
    var lines = Lines(bytes)
    let first = lines.next()
    let header = try header(of: first, in: bytes, path: path)
    var sound = first.map { [$0] } ?? []
    var events: [TranscriptEvent] = []
    var warnings: [TranscriptWarning] = []

    while let line = lines.next() {
      do throws(LineError) {
        events.append(try TranscriptEvent(line: bytes[line.range], seq: events.count + 1, only: selection))
        sound.append(line)
      } catch {
        warnings.append(
          line.isEnded
            ? .damagedLine(line: line.number, reason: error.reason)
            : .tornLine(line: line.number, bytes: bytes.count - line.range.lowerBound))
        break
      }
    }
    if events.last?.type == TranscriptEvent.Said.type, !warnings.contains(where: \.isDamage) {
      events.removeLast()
      let said = sound.removeLast()
      warnings.insert(
        .unansweredUtterance(line: said.number, bytes: said.end - said.range.lowerBound), at: 0)
    }
    let latest = events.last { TranscriptEvent.typesWithSnapshot.contains($0.type) }?.seq
    return Sound(
      transcript: Transcript(header: header, events: events, warnings: warnings),
      length: sound.last?.end ?? 0, lacksLineEnd: sound.last?.isEnded == false,
      snapshot: latest.map { .init(offset: sound[$0].range.lowerBound, seq: $0) },
      ranges: sound.map(\.range))
  }

  private static func header(
    of line: Lines.Line?, in bytes: [UInt8], path: String
  ) throws(TranscriptError) -> TranscriptHeader {
    guard let line else { throw TranscriptError(.notATranscript(reason: "it is empty"), path: path) }
    do throws(LineError) {
      return try TranscriptHeader(line: bytes[line.range])
    } catch {
      switch error {
      case .newer(let version): throw TranscriptError(.newerVersion(version), path: path)
      default: throw TranscriptError(.notATranscript(reason: error.reason), path: path)
      }
    }
  }
}

extension TranscriptWarning {
  /// Whether the file cannot be continued: something sound may follow what could not be read.
  public var isDamage: Bool {
    if case .damagedLine = self { true } else { false }
  }
}
