import JSONRPC
import Transcripts

/// Some of the recorded rehearsals, those first that were last written to.
struct RecordPage {
  struct Entry {
    let session: SessionID
    let changed: Timestamp
    let header: TranscriptHeader
  }

  let entries: [Entry]
  /// The cursor of the page behind it; nil on the last.
  let next: String?

  /// Records that are opened for one page, so that nobody waits long for it.
  private static let openedForAPage = 500

  /// - Parameter cursor: The `next` of the page before; nil for the first. It names a place in time, so it stays good when
  ///   sessions come and go.
  init(of store: any TranscriptStore, after cursor: String?, size: Int) throws {
    var places: [Place] = []
    for session in try store.names() {
      if let changed = try store.lastChange(of: session) {
        places.append(Place(changed: changed, session: session))
      }
    }
    if let cursor {
      let start = try Place(cursor: cursor)
      places.removeAll { $0 <= start }
    }
    places.sort()
    var entries: [Entry] = []
    var looked = 0
    for place in places {
      if entries.count == size || looked == Self.openedForAPage { break }
      looked += 1
      // Removed meanwhile, or no transcript of ours.
      guard let header = try? store.header(of: place.session) else { continue }
      entries.append(Entry(session: place.session, changed: place.changed, header: header))
    }
    self.entries = entries
    next = looked < places.count ? places[looked - 1].cursor : nil
  }

  private struct Place: Comparable {
    let changed: Timestamp
    let session: SessionID

    init(changed: Timestamp, session: SessionID) {
      self.changed = changed
      self.session = session
    }

    init(cursor: String) throws {
      let parts = cursor.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let changed = Timestamp(String(parts[0])),
        let session = try? SessionID(String(parts[1]))
      else { throw CallError.invalidParams("'cursor' is none of ours; leave it out to list from the start") }
      self.init(changed: changed, session: session)
    }

    var cursor: String { "\(changed)/\(session)" }

    /// The later change comes first.
    static func < (one: Place, other: Place) -> Bool {
      (one.changed, one.session) > (other.changed, other.session)
    }
  }
}
