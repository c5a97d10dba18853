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
      "attempts": .array(
        digests.map { digest in
          var members = digest.members
          if let attempt = whole[digest.session] { members += attempt.members(last: last(before: attempt)) }
          return .members(members)
        }),
      "reps": .array(summaries.map(\.json)),
      "helped": .array(habits(.good).map(\.json)), "hurt": .array(habits(.bad).map(\.json)),
      "silent": JSONValue(silent), "unreadable": .array(unreadable.map { .string($0) }),
    ]
  }
}

extension Digest {
  fileprivate var members: [(String, JSONValue)] {
    [
      ("session", .string(session.text)), ("rep", .string(rep)), ("flow", .string(flowID.text)),
      ("title", .string(flow)), ("start", .string(start.civilText)), ("verdict", .text(verdict)),
      (
        "axes", .members(axes.sorted { $0.key < $1.key }.map { ($0.key.text, JSONValue($0.value)) })
      ),
      ("turns", JSONValue(turns)), ("first", first?.json ?? .null), ("last", last?.json ?? .null),
      ("promises", .array(promises.map(\.json))), ("change", .text(change)),
      ("notes", JSONValue(notes)), ("disputes", JSONValue(disputes)),
    ]
  }
}

extension Attempt {
  fileprivate func members(last: Digest?) -> [(String, JSONValue)] {
    [
      ("scored", .string("\(score.source)")), ("minutes", minutes.json),
      ("ending", ended.map { ["kind": .string($0.kind.rawValue), "title": .string($0.title)] } ?? .null),
      (
        "evidence",
        .array(
          score.axes.map { axis in
            [
              "axis": .string(axis.axis.id.text), "title": .string(axis.axis.title),
              "band": .text(axis.band?.title),
              "turns": JSONValue(axis.turns), "evidence": .array(axis.evidence.map(\.json)),
              "missed": .array(axis.missed.map { .string($0.id.text) }),
            ]
          })
      ), ("apology", score.apology.json), ("keep", .text(score.keep?.rule)),
      ("turning_points", .array(turningPoints.map(\.json))),
      (
        "curve",
        .array(
          curve?.points.map { .members([("turn", JSONValue($0.turn))] + $0.meters.members) } ?? [])
      ),
      (
        "since",
        last.map { last in
          [
            "session": .string(last.session.text),
            "changes": .array(
              changes(since: last).map {
                [
                  "title": .string($0.title), "before": JSONValue($0.before),
                  "now": JSONValue($0.now),
                ]
              }),
          ]
        } ?? .null
      ), ("remarks", .array(allNotes.map(\.json))), ("lapses", .array(lapses.map { .string($0) })),
    ]
  }
}
