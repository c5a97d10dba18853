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
    if isDevice {
      let device = open(path, O_WRONLY)
      guard device >= 0 else { throw failure("cannot be made", 73) }
      return try append(bytes, to: device)
    }
    let target = target
    let draft = "\(target).\(getpid())"
    if try !drawUp(bytes, as: draft) { try write(bytes, as: draft) }
    guard rename(draft, target) == 0 else {
      defer { unlink(draft) }
      throw failure("cannot be made", 73)
    }
  }

  private func write(_ bytes: [UInt8], as draft: String) throws {
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw failure("cannot be made", 73) }
    do {
      try append(bytes, to: file)
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Writes a file that has no name, and gives it one when it is whole: nothing is left of it where the program is killed
  /// meanwhile. False where the system has no such files.
  private func drawUp(_ bytes: [UInt8], as draft: String) throws -> Bool {
    #if os(Linux)
      // Glibc's name for it is hidden from Swift: __O_TMPFILE | O_DIRECTORY.
      let unnamed = open(
        URL(filePath: draft).deletingLastPathComponent().path, O_WRONLY | 0o20_000_000 | O_DIRECTORY, 0o600)
      guard unnamed >= 0 else { return false }
      let file = FileHandle(fileDescriptor: unnamed, closeOnDealloc: true)
      try append(bytes, to: file)
      return linkat(AT_FDCWD, "/proc/self/fd/\(unnamed)", AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0
    #else
      return false
    #endif
  }

  private func append(_ bytes: [UInt8], to descriptor: CInt) throws {
    try append(bytes, to: FileHandle(fileDescriptor: descriptor, closeOnDealloc: true))
  }

  private func append(_ bytes: [UInt8], to file: FileHandle) throws {
    do {
      try file.write(contentsOf: Data(bytes))
    } catch {
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
