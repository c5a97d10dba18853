import JSON
import JSONRPC
import SafeText

/// How a client says which revision of the protocol it speaks: once, in a handshake, or in each request.
enum Era: Hashable, Sendable {
  case handshake, stateless

  /// The revisions that begin with a handshake and that we can speak, oldest first. The one of 2025-03-26 is missing, as
  /// only that one wants batches.
  static let handshakeRevisions = ["2024-11-05", "2025-06-18", "2025-11-25"]
  /// The revision that is named in each request.
  static let statelessRevision = "2026-07-28"

  /// - Throws: For a revision that we do not speak, with those that we do.
  init(of params: Params) throws(CallError) {
    guard let meta = try params.object("_meta"), let version = meta[Self.versionKey], !version.isNull else {
      self = .handshake
      return
    }
    guard let version = version.string else {
      throw .invalidParams("'_meta.\(Self.versionKey)' must be a string")
    }
    guard version == Self.statelessRevision else {
      throw CallError(
        code: -32022,
        "the revision '\(version.asName)' is not spoken in requests; name \(Self.statelessRevision), or begin with initialize",
        data: ["supported": [.string(Self.statelessRevision)], "requested": .string(version)])
    }
    guard meta[Self.capabilitiesKey]?.object != nil else {
      throw .invalidParams("'_meta.\(Self.capabilitiesKey)' is missing; it must be an object")
    }
    self = .stateless
  }

  /// Why a method of the other era is not answered.
  func refusal(of method: Method) -> CallError {
    switch self {
    case .handshake:
      .invalidParams(
        "'_meta.\(Self.versionKey)' is missing, which \(method.name) needs: name \(Self.statelessRevision)")
    case .stateless:
      CallError(code: -32601, "there is no method '\(method.name)' in \(Self.statelessRevision)")
    }
  }

  private static let versionKey = "io.modelcontextprotocol/protocolVersion"
  private static let capabilitiesKey = "io.modelcontextprotocol/clientCapabilities"
  static let serverKey = "io.modelcontextprotocol/serverInfo"
}
