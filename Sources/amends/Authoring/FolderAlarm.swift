#if os(Linux)
  import Foundation

  /// The kernel's word (inotify) that something was written, added or removed in folders.
  final class FolderAlarm {
    private let descriptor: CInt

    /// Nil where the system gives no more of them.
    init?() {
      descriptor = inotify_init1(CInt(IN_CLOEXEC))
      if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Listens to these folders, and to those from before. What is no folder any more is passed over.
    func listen(to folders: [String]) {
      let events = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE
      for folder in folders { inotify_add_watch(descriptor, folder, UInt32(events)) }
    }

    /// Waits until something has happened since the last time, and then until nothing more does for a moment: an editor
    /// writes a file in several steps.
    func wait() {
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      var buffer = [UInt8](repeating: 0, count: 16_384)
      var patience: CInt = -1
      while Foundation.poll(&poll, 1, patience) > 0, read(descriptor, &buffer, buffer.count) > 0 {
        patience = 50
      }
    }
  }
#else
  /// There is none here: whoever waits looks again every now and then.
  final class FolderAlarm {
    init?() { nil }

    func listen(to folders: [String]) {}
    func wait() {}
  }
#endif
