import DialogueCore
import Glibc
import JSON
import JSONRPC
import Rehearsal
import Scripts
import Transcripts

/// The shipped scripts, and a folder that every input finds empty.
final class Scene {
  let stage: Stage
  let folder: TranscriptFolder

  init() {
    guard let files = try? ScriptSource(folder: nil).files(), let library = Compiler.compile(files).library
    else {
      fatalError("the shipped scripts do not compile")
    }
    stage = Stage(library: library, program: "fuzz")
    var template = Array("/dev/shm/amends-fuzz-XXXXXX".utf8CString)
    guard let path = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } })
    else {
      fatalError("no folder below /dev/shm")
    }
    folder = TranscriptFolder(String(cString: path))
  }

  func clear() {
    for session in (try? folder.names()) ?? [] { unlink(folder.path(of: session)) }
  }
}

extension LineServer {
  /// The lines, without their ends, with which a line is answered.
  func answer(_ frame: LineFramer.Frame) -> [[UInt8]] {
    var lines = JSONWriter()
    answer(frame, into: &lines)
    return lines.bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }
}
