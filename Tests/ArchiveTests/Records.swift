import Foundation
import TestFolders

/// A folder of small transcripts.
struct Records {
  let folder: URL

  init() throws { folder = URL(filePath: try TestFolder.new()) }

  var paths: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { "\(folder.path)/\($0)" }
    }
  }

  /// Writes a transcript of which each event is given without its `seq` and `at`.
  @discardableResult
  func add(
    _ session: String, rep: String = "Sam", flow: String = "clear-the-air",
    start: String = "2026-11-21T10:00",
    _ events: [String]
  ) throws -> String {
    var text = """
      {"v":1,"type":"session","seq":0,"at":"\(start):00.000Z","session":"\(session)","flow":"\(flow)",\
      "scenario":"the-list","persona":"blunt","difficulty":"normal","mode":"practice","seed":"1","rep":"\(rep)",\
      "library":"0","rubric":"1","program":"test","start":"\(start)"}

      """
    for (index, event) in events.enumerated() {
      text += "{\"seq\":\(index + 1),\"at\":\"\(start):01.000Z\",\(event)}\n"
    }
    return try add(session, text: text)
  }

  @discardableResult
  func add(_ session: String, text: String) throws -> String {
    let file = folder.appending(path: "\(session).jsonl")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  static func said(_ turn: Int, _ text: String, moves: [(String, String)] = []) -> String {
    let moves = moves.map { "{\"move\":\"\($0.0)\",\"words\":\"\($0.1)\"}" }.joined(separator: ",")
    return "\"type\":\"said\",\"turn\":\(turn),\"text\":\"\(text)\",\"moves\":[\(moves)]"
  }

  static func answer(
    _ turn: Int, _ text: String, trust: Int = 25, heat: Int = 70, by role: String = "customer"
  ) -> String {
    "\"type\":\"turn\",\"turn\":\(turn),\"effects\":[{\"type\":\"spoke\",\"by\":\"\(role)\",\"line\":\"l\",\"text\":\"\(text)\"}],"
      + "\"snapshot\":{\"meters\":{\"trust\":\(trust),\"heat\":\(heat)}}"
  }

  static func end(_ id: String, _ kind: String) -> String {
    "\"type\":\"end\",\"turn\":1,\"reason\":\"ended\",\"ending\":{\"id\":\"\(id)\",\"kind\":\"\(kind)\"}"
  }

  static let opening = answer(0, "Well? Where is it?")
}
