import JSON

/// Why one line of a transcript does not read.
enum LineError: Error {
  case json(JSONError)
  case noObject(JSONValue)
  case noHeader
  case newer(Int)
  case field(FieldError)

  var reason: String {
    switch self {
    case .json(let error): "byte \(error.column): \(error.reason)"
    case .noObject(let value): "it holds \(value.kind), not an object"
    case .noHeader: "its first line has no \"v\", \"type\":\"session\" and \"seq\":0"
    case .newer(let version): "its version is \(version)"
    case .field(let error): error.description
    }
  }
}

extension TranscriptHeader {
  init(line: ArraySlice<UInt8>) throws(LineError) {
    let object = try JSONObject(line: line)
    guard object["type"] == "session", object["seq"]?.int == 0, let version = object["v"]?.int else {
      throw .noHeader
    }
    guard version <= Self.version else { throw .newer(version) }
    do throws(FieldError) {
      try self.init(Fields(object))
    } catch {
      throw .field(error)
    }
  }
}

extension TranscriptEvent {
  /// - Parameter selection: What to keep of it.
  init(line: ArraySlice<UInt8>, seq: Int, only selection: JSONSelection = .whole) throws(LineError) {
    let object = try JSONObject(line: line, only: selection)
    do throws(FieldError) {
      try self.init(Fields(object), seq: seq)
    } catch {
      throw .field(error)
    }
  }

  private init(_ fields: Fields, seq: Int) throws(FieldError) {
    let found = try fields.int("seq")
    guard found == seq else {
      throw FieldError(path: "seq", problem: .wrong(wanted: "\(seq)", found: "\(found)"))
    }
    self.init(
      seq: seq, at: try fields.timestamp("at"), type: try fields.string("type"),
      body: JSONObject(fields.object.members.filter { !Self.common.contains($0.name) }))
  }
}

extension JSONObject {
  fileprivate init(
    line: ArraySlice<UInt8>, only selection: JSONSelection = .whole
  ) throws(LineError) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSON.parse(line, only: selection)
    } catch {
      throw .json(error)
    }
    guard let object = value.object else { throw .noObject(value) }
    self = object
  }
}
