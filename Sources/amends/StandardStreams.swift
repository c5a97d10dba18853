import Foundation

/// The three files that every program is started with.
enum StandardStreams {
  /// Fills those that were closed with what can neither be read nor written: the next file that is opened, a transcript
  /// for one, would be taken for standard output or standard error.
  static func fillGaps() {
    for (descriptor, refused) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)] as [(CInt, CInt)]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", refused)
    }
  }
}
