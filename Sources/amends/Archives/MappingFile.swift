import Archive
import Foundation
import JSON

/// What stands for what after a redaction, in a new file that its owner alone may read.
struct MappingFile {
  let path: String

  /// Ends the program with 73 when the file is there already or cannot be made.
  func write(_ redaction: Redaction) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw Failure.say("cannot create \(path): \(reason); name a new file with --mapping", code: 73)
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(JSON.bytes(of: json(of: redaction)) + [UInt8(ascii: "\n")]))
    } catch {
      throw Failure.say(
        "cannot write \(path): \(error.localizedDescription); make room on the disk", code: 74)
    }
  }

  private func json(of redaction: Redaction) -> JSONValue {
    let kinds = Secret.Kind.allCases.map { kind in
      JSONObject.Member(
        name: kind.rawValue,
        value: .object(
          JSONObject(
            redaction.standIns.secrets.filter { $0.secret.kind == kind }.map {
              .init(name: $0.secret.text, value: .string($0.standIn))
            })))
    }
    let sessions = redaction.sessions.sorted { $0.key < $1.key }.map {
      JSONObject.Member(name: $0.key, value: .string($0.value))
    }
    return .object(JSONObject(kinds + [.init(name: "session", value: .object(JSONObject(sessions)))]))
  }
}
