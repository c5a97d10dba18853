import JSON

/// What reads as JSON is written so that it reads as the same, and then as the same bytes.
struct JSONFuzz: FuzzTarget {
  func take(_ input: [UInt8]) {
    guard let value = try? JSON.parse(input) else { return }
    let written = JSON.bytes(of: value)
    hold(!written.contains(UInt8(ascii: "\n")), "a line end in \(written)")
    guard let again = try? JSON.parse(written) else { return hold(false, "does not read again: \(written)") }
    hold(again == value, "\(value) became \(again)")
    hold(JSON.bytes(of: again) == written, "other bytes for \(value)")
  }
}
