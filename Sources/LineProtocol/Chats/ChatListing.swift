import Transcripts

/// The recorded chats at one moment, those first that were used last, each under the name of its first rehearsal.
///
/// It is taken once for all pages of a list, and holds names only: a folder may have very many, and a page is short.
struct ChatListing {
  struct Place: Comparable {
    var changed: Timestamp
    let session: SessionID
    /// The name of its latest rehearsal.
    var latest: SessionID

    static func < (one: Place, other: Place) -> Bool {
      (one.changed, one.session) > (other.changed, other.session)
    }
  }

  let places: [Place]

  init(of store: any TranscriptStore) throws(TranscriptError) {
    let names = try store.names()
    let known = Set(names)
    var places: [SessionID: Place] = [:]
    for name in names {
      guard let changed = try store.lastChange(of: name) else { continue }
      let session = name.first.flatMap { known.contains($0) ? $0 : nil } ?? name
      var place = places[session] ?? Place(changed: changed, session: session, latest: name)
      place.changed = max(place.changed, changed)
      if name.number > place.latest.number { place.latest = name }
      places[session] = place
    }
    self.places = places.values.sorted()
  }

  /// Where the page behind a cursor begins; nil when the cursor is none of this listing.
  func index(after cursor: String) -> Int? {
    places.firstIndex { $0.session.text == cursor }.map { $0 + 1 }
  }
}
