import JSON

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open regular file. Not for use from several threads.
final class SystemFile {
  let path: String
  /// Shared with whoever waits for the disk, perhaps on another thread.
  let open: Descriptor
  /// Bytes in the file, as this object left it.
  private(set) var length: Int
  /// Which file this is, whatever its name becomes.
  let identity: Identity
  private let write: WriteCall
  /// Set once the file may hold half a line that could not be taken back.
  private var failure: TranscriptError?

  /// write(2); tests put in one that fails as disks do.
  typealias WriteCall = @Sendable (Int32, UnsafeRawPointer?, Int) -> Int
  #if canImport(Glibc)
    static let systemWrite: WriteCall = { Glibc.write($0, $1, $2) }
  #else
    static let systemWrite: WriteCall = { Darwin.write($0, $1, $2) }
  #endif

  convenience init(openForReading path: String) throws(TranscriptError) {
    // Without O_NONBLOCK opening a named pipe would wait for a writer.
    try self.init(path, flags: O_RDONLY | O_NONBLOCK, otherwise: .cannotOpen)
  }

  /// A new file that only its owner may read and write.
  convenience init(create path: String, write: @escaping WriteCall = systemWrite) throws(TranscriptError) {
    try self.init(
      path, flags: O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, otherwise: .cannotCreate, write: write)
  }

  convenience init(openForAppending path: String) throws(TranscriptError) {
    try self.init(path, flags: O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK, otherwise: .cannotOpen)
  }

  private init(
    _ path: String, flags: Int32, otherwise code: TranscriptError.Code,
    write: @escaping WriteCall = systemWrite
  ) throws(TranscriptError) {
    guard let descriptor = Descriptor.opening(path, flags) else {
      throw Self.error(code, path: path, errno: errno)
    }
    self.path = path
    self.open = descriptor
    self.write = write
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else {
      throw TranscriptError(code, path: path, errno: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw TranscriptError(.notATranscript(reason: "it is no regular file"), path: path)
    }
    length = Int(status.st_size)
    identity = Identity(status)
  }

  /// Whether no name leads to it any more: what is written goes with it once it is closed.
  var isRemoved: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink == 0
  }

  /// Lets go of the lock at once, even while someone still waits for the disk.
  deinit { flock(descriptor, LOCK_UN) }

  private var descriptor: Int32 { open.number }

  /// Keeps every other process, and every other open file in this one, from locking it too.
  func lock() throws(TranscriptError) {
    guard let number = SystemCall.failure(of: { flock(descriptor, LOCK_EX | LOCK_NB) }) else { return }
    if number == EWOULDBLOCK { throw TranscriptError(.locked, path: path) }
    throw TranscriptError(.cannotOpen, path: path, errno: number)
  }

  /// More than this is no transcript: a year of talking fits in less.
  static let readable = 1 << 30

  /// The bytes from an offset, all or the first so many.
  ///
  /// - Throws: `cannotRead`, also for more than `readable` bytes.
  func contents(from offset: Int = 0, upTo limit: Int = .max) throws(TranscriptError) -> [UInt8] {
    let wanted = min(max(length - offset, 0), limit)
    if wanted > Self.readable { throw TranscriptError(.cannotRead, path: path, errno: EFBIG) }
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < buffer.count {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(offset + count))
        if read == 0 { break }
        if read > 0 {
          count += read
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    if let failure { throw TranscriptError(.cannotRead, path: path, errno: failure) }
    return bytes
  }

  /// Appends all of the bytes, in one write(2) unless the system takes fewer.
  ///
  /// - Throws: `noSpace` or `cannotWrite`; then none of the bytes are in the file.
  func append(_ bytes: UnsafeRawBufferPointer) throws(TranscriptError) {
    if let failure { throw failure }
    var written = 0
    while written < bytes.count {
      let count = write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        let error = Self.error(.cannotWrite, path: path, errno: count == 0 ? EIO : errno)
        if written > 0, SystemCall.failure(of: { ftruncate(descriptor, off_t(length)) }) != nil {
          failure = error
        }
        throw error
      }
    }
    length += bytes.count
  }

  func append(_ lines: borrowing JSONWriter) throws(TranscriptError) {
    try lines.withBytes { bytes throws(TranscriptError) in try append(UnsafeRawBufferPointer(bytes)) }
  }

  /// Cuts the file off.
  func truncate(to length: Int) throws(TranscriptError) {
    if let number = SystemCall.failure(of: { ftruncate(descriptor, off_t(length)) }) {
      throw Self.error(.cannotWrite, path: path, errno: number)
    }
    self.length = length
  }

  struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  private static func error(_ code: TranscriptError.Code, path: String, errno number: Int32)
    -> TranscriptError
  {
    switch number {
    case ENOENT where code == .cannotOpen: TranscriptError(.notFound, path: path, errno: number)
    case EEXIST: TranscriptError(.exists, path: path, errno: number)
    case ENOSPC, EDQUOT, EFBIG: TranscriptError(.noSpace, path: path, errno: number)
    default: TranscriptError(code, path: path, errno: number)
    }
  }
}
