import Transcripts

/// A session's name where nobody gives one: `2026-11-21-` and eight characters of chance.
enum SessionName {
  static func new() -> String {
    let day = LocalTime.timestamp().description.prefix(10)
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return "\(day)-" + String((0..<8).map { _ in letters[Int.random(in: letters.indices)] })
  }
}
