import ArgumentParser
import Foundation
import JSONRPC

/// What the commands that serve programs have in common.
struct LineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The longest line that is read.", valueName: "bytes"))
  var maxLine = 1 << 20

  func validate() throws {
    guard (1024...(64 << 20)).contains(maxLine) else {
      throw ValidationError("--max-line must be 1024 to \(64 << 20).")
    }
  }

  /// Serves until the client leaves or the program is stopped. Fails with the code that says which.
  func serve(_ server: any LineServer, commits: Bool = false) throws {
    var service: Service
    do throws(Service.Failure) {
      service = try Service(server, lineLimit: maxLine, commits: commits)
    } catch {
      throw Failure("\(error)", code: 71)
    }
    switch service.run() {
    case .inputEnded: return
    case .stopped(let signal): throw ExitCode(128 + signal)
    case .broken(let code):
      let reason = String(cString: strerror(code))
      throw Failure(
        code == EPIPE ? "the client has gone: \(reason)" : "the client cannot be spoken to: \(reason)",
        code: 74)
    case .unrecorded(let error): throw Failure("\(error)", code: 74)
    }
  }
}
