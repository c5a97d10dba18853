import Transcripts

/// The recorded chats at one moment, those first that were used last, each under the name of its first rehearsal.
///
/// It is taken once for all pages of a list, and holds names only: a folder may have very many, and a page is short.
struct ChatListing {
  struct Place: Comparable {
    let changed: Timestamp
    let session: SessionID

    static func < (one: Place, other: Place) -> Bool {
      (one.changed, one.session) > (other.changed, other.session)
    }
  }

  let places: [Place]

  init(of store: any TranscriptStore) throws(TranscriptError) {
    let names = try store.names()
    let known = Set(names)
    var places: [Place] = []
    for name in names {
      if let first = name.first, known.contains(first) { continue }
      if let changed = try store.lastChange(of: name) {
        places.append(Place(changed: changed, session: name))
      }
    }
    self.places = places.sorted()
  }

  /// Where the page behind a cursor begins; nil when the cursor is none of this listing.
  func index(after cursor: String) -> Int? {
    places.firstIndex { $0.session.text == cursor }.map { $0 + 1 }
  }
}
