#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TranscriptFolder {
  /// When a session's transcript was last written to; nil when there is none.
  public func lastChange(of session: SessionID) -> Timestamp? {
    var status = stat()
    guard stat(path(of: session), &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Timestamp(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
  }

  /// Removes a session's transcript; false when there is none.
  ///
  /// - Throws: `locked` while somebody writes it; `cannotOpen`, `cannotWrite`.
  public func remove(_ session: SessionID) throws(TranscriptError) -> Bool {
    guard lastChange(of: session) != nil else { return false }
    let file = try SystemFile(openForAppending: path(of: session))
    try file.lock()
    guard unlink(file.path) == 0 else { throw TranscriptError(.cannotWrite, path: file.path, errno: errno) }
    return true
  }
}
