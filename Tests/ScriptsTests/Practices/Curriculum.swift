/// Which flow is to teach which practices, and which of the flows are still to be written.
enum Curriculum {
  /// Shrinks until it is empty. A flow that is here may be missing; one that is not must be there.
  static let stillToCome: Set<String> = [
    "look-back", "broken-relationships", "worth-rebuilding", "check-in", "inherited-account",
    "hear-them-out", "way-forward", "hand-over", "stay-in-touch", "progress-check", "four-attributes",
  ]

  /// By flow, as texts of numbers with blanks between them.
  static let flows: [String: Set<String>] = [
    "look-back": numbers(
      """
      000.1 000.3 001.32 003.1 003.3 003.7 003.35 004.3 004.4 004.5 004.6 004.30 004.31
      """),
    "broken-relationships": numbers(
      """
      000.2 000.6 001.33 001.34 001.35 004.1
      """),
    "worth-rebuilding": numbers(
      """
      000.15 000.28 001.8 001.17 001.27 001.28 001.29 001.31 001.35 001.36 003.36
      """),
    "check-in": numbers(
      """
      000.1 000.4 000.5 000.6 000.7 000.8 000.9 000.10 000.11 000.13 000.14 000.16 000.17 000.18
      000.28 000.29 000.30 000.31 003.4 003.5 003.7 004.1 004.6
      """),
    "inherited-account": numbers(
      """
      000.18 001.2 001.18 001.19 001.20 001.21 001.22 001.23 001.24 001.25 001.26 002.9 003.8
      """),
    "clear-the-air": numbers(
      """
      001.1 001.2 001.3 001.6 001.10 001.11 001.12 001.13 001.14 001.15 001.16 001.17 001.26 002.2
      002.4 003.4 003.5 003.6 003.24 004.9
      """),
    "apologize-sincerely": numbers(
      """
      000.11 000.12 000.13 000.16 000.30 002.22 003.4 003.6 003.8 003.10 003.37 004.18 004.31
      """),
    "hear-them-out": numbers(
      """
      000.10 000.30 001.21 002.17 002.18 002.22 003.2 003.9 003.11 003.12 003.13 003.14 003.15
      003.16 003.17 003.18 003.19 003.37 004.1 004.7 004.8 004.9 004.10 004.11 004.12 004.13
      004.14 004.15 004.16 004.17 004.18 004.31
      """),
    "way-forward": numbers(
      """
      000.4 000.24 002.13 002.14 002.20 003.20 003.21 003.22 003.23 003.24 003.25 003.26 003.27
      003.28 003.29 003.30 003.31 003.32 003.33 003.34 003.35 003.36 003.37 004.15 004.19 004.20
      004.21 004.23
      """),
    "escalate-to-superior": numbers(
      """
      004.25 004.26 004.27 004.28 004.29
      """),
    "hand-over": numbers(
      """
      001.29 001.30 001.31
      """),
    "stay-in-touch": numbers(
      """
      000.2 000.14 000.15 000.16 000.19 000.20 000.21 000.22 000.23 000.24 000.25 000.26 000.27
      000.28 001.3 001.4 001.5 001.7 001.8 001.9 001.10 002.5 002.6 002.11 002.19 002.21
      """),
    "progress-check": numbers(
      """
      000.31 002.10 002.13 002.14 002.15 002.16 004.2 004.19 004.21 004.22 004.23 004.24 004.32
      """),
    "four-attributes": numbers(
      """
      000.3 002.1 002.2 002.3 002.4 002.5 002.6 002.7 002.8 002.9 002.10 002.11 002.12 002.15
      002.16 002.17 002.19 002.20 002.21
      """),
  ]

  private static func numbers(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
