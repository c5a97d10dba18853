/// Finds addresses of electronic mail.
enum AddressFinder {
  static func addresses(in text: String) -> [Substring] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    return text.matches(of: shape).map { text[$0.range] }
  }

  private nonisolated(unsafe) static let shape =
    /[\p{L}\p{N}._%+\-]+@(?:[\p{L}\p{N}\-]+\.)+\p{L}{2,}/
}
