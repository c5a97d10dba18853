import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports
import Transcripts

/// Answers JSON-RPC 2.0, a message a line: one line in, none or more lines out, in order.
///
/// Not for use from several threads.
public final class Server: LineServer {
  public let chats: Chats
  var outbox = Outbox()
  /// The list of sessions whose pages a client is turning; nil before the first.
  var listing: ChatListing?
  /// The program's version.
  let version: String
  private let methods: [String: Method]
  private var messages = 0
  /// Since the start: prompts answered, calls and notifications taken, and errors told.
  var prompts = 0
  private(set) var calls = 0
  private(set) var errors = 0
  /// Answers that wait for the store to confirm what they say.
  var held: [Held] = []
  /// How many of them the store is recording.
  var sent = 0
  /// Why all that is answered again is answered with an error; nil while the store works.
  var outage: TranscriptError?
  /// What a person who runs the server should know; for standard error.
  let log: (String) -> Void

  /// - `methods`: Those that are answered; any other is unknown.
  public init(
    chats: Chats, version: String, methods: [Method] = Method.all,
    log: @escaping (String) -> Void = { _ in }
  ) {
    self.chats = chats
    self.version = version
    self.methods = Dictionary(methods.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.log = log
  }

  /// A number for a message that no other message has.
  func newMessageNumber() -> Int {
    messages += 1
    return messages
  }

  /// Calls in one batch that are answered.
  static let batchLimit = 100

  /// Puts the lines with which a line is answered into the outbox.
  func respond(to frame: LineFramer.Frame) {
    chats.looks = []
    switch frame {
    case .tooLong:
      outbox.send(failure(.invalidRequest("the line is too long; nothing of it was read"), id: nil).write)
    case .line(let line):
      do throws(JSONError) {
        answer(try JSON.parse(line))
      } catch {
        outbox.send(failure(.parse("this is no JSON: \(error)"), id: nil).write)
      }
    }
  }

  private func answer(_ message: JSONValue) {
    guard let batch = message.array else {
      if let response = response(to: message) { outbox.send(response.write) }
      return
    }
    guard (1...Self.batchLimit).contains(batch.count) else {
      let error = CallError.invalidRequest(
        "a batch holds 1 to \(Self.batchLimit) calls, and this \(batch.count)")
      return outbox.send(failure(error, id: nil).write)
    }
    settleHeld()
    var responses = JSONWriter()
    responses.beginArray()
    let bare = responses.count
    // Each at once, as it tells how things stand at its turn.
    for message in batch { response(to: message)?.write(to: &responses) }
    guard responses.count > bare else { return }
    responses.endArray()
    outbox.send { $0.encoded(responses.bytes) }
  }

  /// What a call is answered with; it is written before anything else is done.
  private struct Response {
    let id: JSONValue
    let name: StaticString
    let value: Method.Result

    func write(to line: inout JSONWriter) {
      line.object { line in
        line.member("jsonrpc", "2.0")
        line.member("id", id)
        line.name(name)
        value(&line)
      }
    }
  }

  /// Nil where nothing is to be answered.
  private func response(to message: JSONValue) -> Response? {
    switch Request.read(message) {
    case .response: return nil
    case .invalid(let error, let id): return failure(error, id: id)
    case .request(let request):
      let mark = outbox.mark
      do {
        let result = try settled(request)
        return request.id.map { Response(id: $0, name: "result", value: result) }
      } catch {
        outbox.goBack(to: mark)
        let told = CallError(error)
        guard let id = request.id else {
          if told.code != CallError.unknownMethod("").code { log("\(request.method): \(told.message)") }
          return nil
        }
        return failure(told, id: id)
      }
    }
  }

  /// Carries a request out, and again where another program was quicker in the same store.
  private func settled(_ request: Request) throws -> Method.Result {
    if let outage { throw outage }
    let mark = outbox.mark
    var tries = 1
    while true {
      do {
        let result = Result { try carryOut(request) }
        if case .failure(let error as TranscriptError) = result { throw error }
        try chats.settle()
        return try result.get()
      } catch let error as TranscriptError where chats.shared != nil {
        let looks = chats.looks
        // Whatever it is that went wrong: what is known here may be ahead of the record.
        guard error.code == .changedElsewhere, tries < Self.tries else {
          chats.forget(looks)
          throw error
        }
        tries += 1
        outbox.goBack(to: mark)
        settleHeld()
        chats.forget(looks)
        chats.looks = []
      }
    }
  }

  /// Each time somebody else's turn was recorded instead, so this many seldom come together.
  private static let tries = 10

  private func carryOut(_ request: Request) throws -> Method.Result {
    calls += 1
    guard let method = methods[request.method] else { throw CallError.unknownMethod(request.method) }
    return try method.answer(request.params, self)
  }

  private func failure(_ error: CallError, id: JSONValue) -> Response {
    errors += 1
    return Response(id: id, name: "error") { $0.value(error.json) }
  }
}

extension Server {
  public var canRest: Bool { chats.counts.awake > 0 }
  public func rest() { chats.rest() }
  public func takePending() -> Set<TranscriptSync> { chats.takePending() }
  public func close() { chats.closeAll() }
}
