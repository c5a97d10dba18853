import DialogueCore

/// "1 turn", "10,000 turns"; `many` where the plural is no plain "s".
public func counted(_ number: Int, _ noun: String, _ many: String? = nil) -> String {
  "\(number.grouped) \(number == 1 ? noun : many ?? noun + "s")"
}

/// "once", "twice", "3 times".
func times(_ number: Int) -> String { number == 1 ? "once" : number == 2 ? "twice" : "\(number) times" }

extension Int {
  /// "10,000"; for numbers from 0.
  public var grouped: String {
    var digits = Array(String(self))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
  }

  /// "+8", "−5" with a true minus, "0".
  public var signed: String { withSign.replacing("-", with: "−") }
}

extension Meters.Change {
  /// "trust +6, heat −8"; what did not move is left out.
  var signed: String {
    [("trust", trust), ("heat", heat)].filter { $0.1 != 0 }.map { "\($0.0) \($0.1.signed)" }.joined(
      separator: ", ")
  }
}

extension String {
  /// The text on one line and at most so many characters long, cut between words.
  func shortened(to length: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > length else { return line }
    let head = line.prefix(length)
    return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + " ..."
  }
}

extension Moment {
  /// `Sun 22 Nov 2026`.
  public var dayText: String {
    let (year, month, day) = date
    return "\(Self.weekdays[weekday - 1]) \(day) \(Self.months[month - 1]) \(year)"
  }

  /// `Sun 22 Nov 2026, 06:00`.
  public var longText: String {
    let clock = [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }
    return "\(dayText), \(clock.joined(separator: ":"))"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
