import Transcripts

/// What can be read, by its address.
enum ResourceName: Equatable {
  /// A rehearsal as a person reads it.
  case transcript(SessionID)
  /// The same as it is kept: JSON Lines.
  case record(SessionID)
  /// What the coach teaches.
  case practices

  /// Nil for any address that is none of ours.
  init?(_ address: String) {
    if address == Self.practices.address {
      self = .practices
      return
    }
    for (start, make) in [("amends://transcript/", Self.transcript), ("amends://record/", Self.record)]
    where address.hasPrefix(start) {
      guard let session = try? SessionID(String(address.dropFirst(start.count))) else { return nil }
      self = make(session)
      return
    }
    return nil
  }

  var address: String {
    switch self {
    case .transcript(let session): "amends://transcript/\(session)"
    case .record(let session): "amends://record/\(session)"
    case .practices: "amends://practices"
    }
  }

  /// Its media type.
  var type: String {
    switch self {
    case .transcript: "text/plain"
    case .record: "application/x-ndjson"
    case .practices: "text/markdown"
    }
  }
}
