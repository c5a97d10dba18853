import Archive
import JSON

/// What stands for what after a redaction, in a new file that its owner alone may read.
struct MappingFile {
  let path: String

  /// Fails with 73 when the file is there already or cannot be made, with 74 when it cannot be written.
  func write(_ redaction: Redaction) throws {
    try OutputFile(path: path, force: false, advice: "name a new file with --mapping")
      .write(JSON.bytes(of: json(of: redaction)) + [UInt8(ascii: "\n")])
  }

  private func json(of redaction: Redaction) -> JSONValue {
    let kinds = Secret.Kind.allCases.map { kind in
      let standIns = redaction.standIns.secrets.filter { $0.secret.kind == kind }
      return (kind.rawValue, JSONValue.members(standIns.map { ($0.secret.text, .string($0.standIn)) }))
    }
    let sessions = redaction.sessions.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
    return .members(kinds + [("session", .members(sessions))])
  }
}
