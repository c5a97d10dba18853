import JSON
import JSONRPC

extension Method {
  static let listTools = Method("tools/list", keeps: 3_600_000) { call in
    try call.params.expectNoCursor()
    return ["tools": .list(Tool.all) { $0.json(in: call.library) }]
  }
}

extension Params {
  /// Where all is told in one page, no cursor is ours.
  func expectNoCursor() throws(CallError) {
    if try optionalString("cursor") != nil {
      throw .invalidParams("'cursor' is none of ours: the list has one page; leave it out")
    }
  }
}
