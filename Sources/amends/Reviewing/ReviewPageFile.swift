import ArgumentParser
import Foundation
import Reports

/// Where a page goes: a file that only its owner may read, or standard output.
struct ReviewPageFile {
  /// "-" for standard output.
  let path: String

  /// Replaces a file that is there whole or not at all. Ends the program with 73 where none can be made, with 74 when
  /// the disk is full.
  func write(_ page: String, attempts: Int) throws {
    let bytes = Data(page.utf8)
    guard path != "-" else {
      do {
        try FileHandle.standardOutput.write(contentsOf: bytes)
      } catch {
        throw ExitCode(141)  // nobody reads any more
      }
      return
    }
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw failure("cannot be created", 73) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: bytes)
    } catch {
      unlink(draft)
      throw Failure.say(
        "\(path) cannot be written: \(error.localizedDescription); make room and try again", code: 74)
    }
    guard rename(draft, path) == 0 else {
      defer { unlink(draft) }
      throw failure("cannot be replaced", 73)
    }
    StandardError.say(
      "\(path): \(counted(attempts, "attempt")), \((bytes.count + 1023) / 1024) KB; open it in a browser"
    )
  }

  private func failure(_ what: String, _ code: Int32) -> ExitCode {
    let reason = String(cString: strerror(errno))
    return Failure.say(
      "\(path) \(what): \(reason); name a file in a folder that is yours to write in", code: code)
  }
}
