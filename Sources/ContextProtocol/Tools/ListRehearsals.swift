import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports
import Transcripts

extension Tool {
  static let listRehearsals = Tool(
    name: "list_rehearsals", title: "List earlier rehearsals",
    description: """
      Lists the rehearsals on record, those first that were last written to, ten at a time: to go on with one that is not \
      over, or to look at one again. What was said is in the resource amends://transcript/SESSION.
      """,
    arguments: [Argument("cursor", .text, "The `next` of the list before; leave it out to begin.")],
    output: Schema.object(
      [
        "rehearsals": Schema.list(
          of: Schema.object(
            [
              "session": Schema.text, "title": Schema.text, "flow": Schema.text, "scenario": Schema.text,
              "rep": Schema.text, "mode": Schema.text, "changed": Schema.text, "turns": Schema.whole,
              "over": Schema.flag,
            ], optional: ["ending": Schema.text]))
      ], optional: ["next": Schema.text]),
    readsOnly: true
  ) { arguments, sessions in
    let page = try RecordPage(
      of: sessions.store, after: arguments.optionalText("cursor", limit: 200), size: 10)
    let rows = page.entries.compactMap { Row($0, in: sessions) }
    var values: JSONObject = ["rehearsals": .list(rows, \.json)]
    values["next"] = page.next.map { .string($0) }
    let text = rows.isEmpty ? "There is no rehearsal on record." : rows.map(\.text).joined(separator: "\n")
    return Answer(text: text + (page.next.map { "\nMore with cursor \($0)" } ?? ""), values: values)
  }

  private struct Row {
    let text: String
    let json: JSONValue

    /// Nil for one that cannot be read.
    init?(_ entry: RecordPage.Entry, in sessions: Sessions) {
      guard let transcript = try? sessions.store.transcript(of: entry.session),
        let snapshot = try? History(of: transcript).snapshot
      else { return nil }
      let header = entry.header
      let title = sessions.stage.title(of: header)
      let kind = snapshot.ending?.kind.rawValue
      var members: JSONObject = [
        "session": .string(entry.session.text), "title": .string(title), "flow": .string(header.flow.text),
        "scenario": .string(header.scenario.text), "rep": .string(header.rep),
        "mode": .string(header.mode.rawValue), "changed": .string(entry.changed.description),
        "turns": JSONValue(snapshot.turn), "over": .bool(kind != nil),
      ]
      members["ending"] = kind.map { .string($0) }
      json = .object(members)
      let turns = counted(snapshot.turn, "turn")
      text =
        "\(entry.session): \(title) (\(header.rep), \(entry.changed.description.prefix(10)), \(turns), "
        + "\(kind.map { "over: \($0)" } ?? "not over"))"
    }
  }
}
