/// Something in a transcript that was passed over while reading it.
public enum TranscriptWarning: Hashable, Sendable {
  /// The last line was cut off while it was being written; so many bytes were left out. It was never
  /// answered, so nothing is lost that the rep has seen.
  case tornLine(line: Int, bytes: Int)
  /// The last thing said has no answer, as the program stopped between the two; it was left out.
  case unansweredUtterance(line: Int, bytes: Int)
  /// A line that does not read; it and all that follows were left out.
  case damagedLine(line: Int, reason: String)
}

extension TranscriptWarning: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tornLine(let line, let bytes):
      "line \(line) was cut off while it was being written; its \(bytes) bytes are left out"
    case .unansweredUtterance(let line, _):
      "line \(line) was never answered, as the program stopped there; it is left out"
    case .damagedLine(let line, let reason):
      "line \(line) is damaged (\(reason)); it and what follows are left out"
    }
  }
}
