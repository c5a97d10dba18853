import Foundation
import Terminal

/// A file that is written for somebody: readable by its owner alone, there whole or not at all.
struct OutputFile {
  let path: String
  /// Whether it may replace one that is there.
  let force: Bool
  /// What to do where there is one that it may not replace.
  var advice = "name another file, or give --force"

  /// Fails with 73 when there is one that may not be replaced, or no folder to make it in.
  func check() throws {
    if isDevice { return }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    if access(folder, W_OK | X_OK) != 0 { throw failure("cannot be made", 73) }
    guard !force, isThere else { return }
    throw Failure("\(path) is there already; \(advice)", code: 73)
  }

  /// Fails with 73 where it cannot be made, with 74 where it cannot be written.
  func write(_ bytes: [UInt8]) throws {
    try check()
    if isDevice { return try append(bytes, to: open(path, O_WRONLY)) }
    let target = target
    let draft = "\(target).\(getpid())"
    try append(bytes, to: open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600), draft: draft)
    guard rename(draft, target) == 0 else {
      defer { unlink(draft) }
      throw failure("cannot be made", 73)
    }
  }

  private func append(_ bytes: [UInt8], to descriptor: CInt, draft: String? = nil) throws {
    guard descriptor >= 0 else { throw failure("cannot be made", 73) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(bytes))
    } catch {
      if let draft { unlink(draft) }
      throw Failure("\(path) cannot be written; make room on the disk, and try again", code: 74)
    }
  }

  /// What is replaced: behind a link the file that it leads to, and not the link.
  private var target: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private var isThere: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Something that was never a file, such as /dev/null; it is written to and not replaced.
  private var isDevice: Bool {
    var status = stat()
    return stat(path, &status) == 0 && [S_IFCHR, S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  private func failure(_ what: String, _ code: Int32) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(
      "\(path) \(what): \(reason); name a place that is yours to write in", code: code)
  }
}
