import DialogueCore
import Foundation
import Transcripts

/// The time here and now.
enum LocalTime {
  /// The civil time of this machine's time zone.
  static var moment: Moment {
    var seconds = time(nil)
    var civil = tm()
    localtime_r(&seconds, &civil)
    return Moment(
      year: Int(civil.tm_year) + 1900, month: Int(civil.tm_mon) + 1, day: Int(civil.tm_mday),
      hour: Int(civil.tm_hour), minute: Int(civil.tm_min))
  }

  static func timestamp() -> Timestamp {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Timestamp(milliseconds: Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000)
  }
}

extension Moment {
  /// Reads `2026-11-21T20:00`; nil for other text.
  init?(typed text: String) {
    guard text.utf8.count == 16, let time = Timestamp(text + ":00Z") else { return nil }
    self.init(minutes: time.milliseconds / 60_000)
  }
}
