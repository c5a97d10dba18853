import JSON
import JSONRPC
import Transcripts

/// Answers the Model Context Protocol, a message a line, in both of its ways: after a handshake, and without one.
///
/// It keeps nothing between two lines, so a request may come to any process. Not for use from several threads.
public final class Server: LineServer {
  let sessions: Sessions
  /// The program's version.
  let version: String
  /// What a person who runs the server should know; for standard error.
  private let log: (String) -> Void

  public init(_ sessions: Sessions, version: String, log: @escaping (String) -> Void = { _ in }) {
    self.sessions = sessions
    self.version = version
    self.log = log
  }

  public func answer(_ frame: LineFramer.Frame, into output: inout JSONWriter) {
    let answer: JSONValue?
    switch frame {
    case .tooLong: answer = failure(.invalidRequest("the line is too long; nothing of it was read"), id: nil)
    case .line(let line):
      do throws(JSONError) {
        answer = self.answer(to: try JSON.parse(line))
      } catch {
        answer = failure(.parse("this is no JSON: \(error)"), id: nil)
      }
    }
    guard let answer else { return }
    output.value(answer)
    output.endLine()
  }

  /// Nil where nothing is to be answered: a notification asks for nothing that we do.
  private func answer(to message: JSONValue) -> JSONValue? {
    if message.array != nil {
      return failure(.invalidRequest("this protocol has no batches; send one message a line"), id: nil)
    }
    switch Request.read(message) {
    case .response: return nil
    case .invalid(let error, let id): return failure(error, id: id)
    case .request(let request):
      guard let id = request.id else { return nil }
      guard !id.isNull else { return failure(.invalidRequest("an id must not be null"), id: nil) }
      do {
        return ["jsonrpc": "2.0", "id": id, "result": .object(try result(of: request))]
      } catch {
        return failure(told(error), id: id)
      }
    }
  }

  private func result(of request: Request) throws -> JSONObject {
    let era = try Era(of: request.params)
    guard let method = Method.named(request.method) else { throw CallError.unknownMethod(request.method) }
    guard method.eras.contains(era) else { throw era.refusal(of: method) }
    let result = try method.answer(Call(params: request.params, era: era, server: self))
    return era == .handshake ? result : method.marked(result, by: self)
  }

  private func told(_ error: any Error) -> CallError {
    if let error = error as? CallError { return error }
    log("\(error)")
    return .failed(Refusal(error).reason)
  }

  /// An error without an id is one whose request could not be read; the protocol then wants none.
  private func failure(_ error: CallError, id: JSONValue) -> JSONValue {
    var message: JSONObject = ["jsonrpc": "2.0"]
    if !id.isNull { message["id"] = id }
    message["error"] = error.json
    return .object(message)
  }

  /// How we introduce ourselves.
  var introduction: JSONValue {
    ["name": "amends", "title": "Amends conversation coach", "version": .string(version)]
  }
}
