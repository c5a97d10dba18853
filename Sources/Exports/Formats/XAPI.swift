import DialogueCore
import JSON
import Transcripts

/// The statements of a session for a learning record store (xAPI 1.0.3), as one array to be posted: the start, each answer,
/// each score, each note, the end.
///
/// Their ids are made of what they tell, so that whoever posts them twice stores them once.
struct XAPI: Export {
  let home: Home

  func add(_ account: Account) -> [UInt8] {
    let statements = StatementWriter(account, home: home).all
    return Array(("[\n" + statements.map(\.line).joined(separator: ",\n") + "\n]\n").utf8)
  }
}
