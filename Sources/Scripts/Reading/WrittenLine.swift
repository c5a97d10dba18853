/// A line of a script as it was typed, whether it can be read or not.
struct WrittenLine {
  struct Value {
    /// Empty for an entry of a list.
    let key: String
    let text: String
    /// From 1.
    let column: Int
  }

  let scalars: [Unicode.Scalar]
  /// Blanks in front.
  let indent: Int
  /// The columns, from 0, in which something of it begins: of `- id: x` the dash and the key. None of an empty line.
  let begins: [Int]
  /// What stands behind its first key, or behind a dash.
  let value: Value?

  init(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    let indent = scalars.prefix { $0 == " " }.count
    self.scalars = scalars
    self.indent = indent
    guard indent < scalars.count, scalars[indent] != "#" else {
      begins = []
      value = nil
      return
    }
    var begins = [indent]
    var start = indent
    while start + 1 < scalars.count, scalars[start] == "-", scalars[start + 1] == " " {
      start += scalars[(start + 1)...].prefix { $0 == " " }.count + 1
      if start < scalars.count { begins.append(start) }
    }
    self.begins = begins
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    let colon = scalars.indices.first {
      $0 >= start && scalars[$0] == ":" && ($0 + 1 == scalars.count || scalars[$0 + 1] == " ")
    }
    var (key, from) = ("", start)
    if let colon, colon > start, scalars[start..<colon].allSatisfy(isNameScalar) {
      key = text(start..<colon)
      from = colon + 1
      while from < scalars.count, scalars[from] == " " { from += 1 }
    }
    let end = (scalars.lastIndex { $0 != " " && $0 != "\r" } ?? scalars.count - 1) + 1
    value =
      from < end && (start > indent || !key.isEmpty)
      ? Value(key: key, text: text(from..<end), column: from + 1) : nil
  }
}
