import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports
import Transcripts

extension Method {
  /// The recorded sessions, those first that were used last, a page at a time; with `cwd` only those begun under that
  /// label. Each is told of by its latest rehearsal. A page may be short, or empty, and yet have a next one.
  static let listSessions = Method("session/list") { params, server in
    let label = try params.label()
    let (listing, start) = try server.listing(after: params.optionalString("cursor"))
    var sessions: [JSONValue] = []
    var (looked, bytes) = (0, 0)
    for place in listing.places[start...] {
      if sessions.count == sessionsOnAPage || looked == headersForAPage { break }
      looked += 1
      // Deleted meanwhile, or no transcript.
      guard let header = try? server.chats.store.header(of: place.latest),
        label == nil || header.label == label
      else { continue }
      let session = server.json(of: place, header)
      bytes += JSON.bytes(of: session).count
      // A page always has one, or nobody could turn to the next.
      if bytes > pageBytes, !sessions.isEmpty {
        looked -= 1
        break
      }
      sessions.append(session)
    }
    var result: JSONObject = ["sessions": .array(sessions)]
    if start + looked < listing.places.count, looked > 0 {
      result["nextCursor"] = .string(listing.places[start + looked - 1].session.text)
    }
    return .object(result)
  }

  /// Bytes of sessions in one answer, whose line stays below 32 KiB.
  private static let pageBytes = 30 << 10
  /// As many as somebody looks through at a time.
  private static let sessionsOnAPage = 20
  /// Files that are opened for one page, so that nobody waits long for it.
  private static let headersForAPage = 500
}

extension Server {
  /// The listing that a cursor belongs to, and where its page begins. Without a cursor it is taken anew.
  fileprivate func listing(after cursor: String?) throws -> (ChatListing, start: Int) {
    if let cursor, let listing, let start = listing.index(after: cursor) { return (listing, start) }
    let fresh = try ChatListing(of: chats.store)
    listing = fresh
    guard let cursor else { return (fresh, 0) }
    guard let start = fresh.index(after: cursor) else {
      throw CallError.invalidParams(
        "'cursor' is none of ours, or its session was deleted; list from the start")
    }
    return (fresh, start)
  }

  fileprivate func json(of place: ChatListing.Place, _ header: TranscriptHeader) -> JSONValue {
    var about: JSONObject = [
      "flow": .string(header.flow.text), "scenario": .string(header.scenario.text),
      "persona": .string(header.persona.text), "mode": .string(header.mode.rawValue),
      "rep": .string(header.rep), "begun": .string(header.at.description),
    ]
    if let course = header.place?.course { about["course"] = .string(course.text) }
    return [
      "sessionId": .string(place.session.text), "cwd": .string(header.label ?? "/"),
      "title": .string(chats.stage.title(of: header)), "updatedAt": .string(place.changed.description),
      "_meta": ["amends": .object(about)],
    ]
  }
}
