/// "1 session", "10,000 sessions".
func counted(_ number: Int, _ thing: String) -> String {
  var digits = Array(String(number))
  for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
  return "\(String(digits)) \(thing)\(number == 1 ? "" : "s")"
}
