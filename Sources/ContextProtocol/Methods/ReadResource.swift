import DialogueCore
import JSON
import JSONRPC
import Scripts
import Transcripts

extension Method {
  static let readResource = Method("resources/read", keeps: 0) { call in
    let address = try call.params.string("uri")
    guard let name = ResourceName(address) else { throw call.noResource(address) }
    return ["contents": [try call.contents(of: name)]]
  }
}

extension Call {
  /// What stands at an address.
  func contents(of name: ResourceName) throws -> JSONValue {
    ["uri": .string(name.address), "mimeType": .string(name.type), "text": .string(try text(of: name))]
  }

  private func text(of name: ResourceName) throws -> String {
    do {
      switch name {
      case .practices: return PracticePage(PracticeTable(library)).text
      case .transcript(let session):
        return try TranscriptPage(of: sessions.store.transcript(of: session), in: sessions).text
      case .record(let session): return try record(of: session)
      }
    } catch let error as TranscriptError where error.code == .notFound {
      throw noResource(name.address)
    }
  }

  private func record(of session: SessionID) throws -> String {
    let transcript = try sessions.store.transcript(of: session)
    if transcript.header.mode == .assessment, try History(of: transcript).snapshot?.ending == nil {
      throw CallError.invalidParams("this is an assessment; its record can be read when it is over")
    }
    let bytes = transcript.bytes()
    guard bytes.count <= Self.recordLimit else {
      throw CallError.invalidParams(
        "this record has \(bytes.count) bytes, and a line holds \(Self.recordLimit); read its file: "
          + sessions.store.place(of: session))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The two eras have two codes for it.
  func noResource(_ address: String) -> CallError {
    CallError(
      code: era == .handshake ? -32002 : -32602,
      "there is nothing at '\(address.prefix(200))'; resources/list and resources/templates/list name what there is",
      data: ["uri": .string(String(address.prefix(200)))])
  }

  /// Bytes of a record that go into one line.
  private static let recordLimit = 8 << 20
}
