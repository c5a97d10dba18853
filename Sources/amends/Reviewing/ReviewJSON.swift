import Coaching
import DialogueCore
import JSON
import Reports
import Transcripts

extension Review {
  /// The whole review for programs.
  var json: JSONValue {
    let whole = Dictionary(
      attempts.map { ($0.header.session, $0) }, uniquingKeysWith: { first, _ in first })
    return [
      "attempts": .list(digests) { digest in
        let attempt = whole[digest.session]
        return .members(digest.members + (attempt.map { $0.members(last: last(before: $0)) } ?? []))
      },
      "reps": .list(summaries, \.json),
      "helped": .list(habits(.good), \.json), "hurt": .list(habits(.bad), \.json),
      "silent": JSONValue(silent), "unreadable": .list(unreadable) { .string($0) },
    ]
  }
}

extension Digest {
  fileprivate var members: [(String, JSONValue)] {
    [
      ("session", .string(session.text)), ("rep", .string(rep)), ("flow", .string(flowID.text)),
      ("title", .string(flow)), ("start", .string(start.civilText)), ("verdict", .text(verdict)),
      ("axes", .members(axes.sorted { $0.key < $1.key }.map { ($0.key.text, JSONValue($0.value)) })),
      ("turns", JSONValue(turns)), ("first", first?.json ?? .null), ("last", last?.json ?? .null),
      ("promises", .list(promises, \.wholeJSON)), ("change", .text(change)),
      ("notes", JSONValue(notes)), ("disputes", JSONValue(disputes)),
    ]
  }
}

extension Attempt {
  fileprivate func members(last: Digest?) -> [(String, JSONValue)] {
    [
      ("scored", .string("\(score.source)")), ("minutes", JSONValue(minutes)),
      ("ending", ended.map { ["kind": .string($0.kind.rawValue), "title": .string($0.title)] } ?? .null),
      ("evidence", .list(score.axes, \.json)), ("apology", JSONValue(score.apology)),
      ("keep", .text(score.keep?.rule)), ("turning_points", .list(turningPoints, \.json)),
      ("curve", .list(curve?.points ?? []) { .members([("turn", JSONValue($0.turn))] + $0.meters.members) }),
      ("since", last.map(json(since:)) ?? .null), ("remarks", .list(allNotes, \.json)),
      ("lapses", .list(lapses) { .string($0) }),
    ]
  }

  private func json(since last: Digest) -> JSONValue {
    [
      "session": .string(last.session.text),
      "changes": .list(changes(since: last)) {
        ["title": .string($0.title), "before": JSONValue($0.before), "now": JSONValue($0.now)]
      },
    ]
  }
}
