/// Recursive descent over a pattern.
struct PatternParser {
  /// Over the UTF-8: nearly all patterns are ASCII, and there are thousands.
  private var cursor: PatternCursor
  private var depth = 0

  private static let longestGap = 12
  private static let deepest = 12

  init(_ source: String) { cursor = PatternCursor(source) }

  mutating func parse() throws(PatternError) -> Pattern.Element {
    let root = try alternatives()
    if let next = cursor.next { throw cursor.error("'\(Unicode.Scalar(next))' closes nothing; remove it") }
    guard takesWords(root) else { throw PatternError(reason: "a pattern needs at least one word", offset: 0) }
    return root
  }

  private mutating func alternatives() throws(PatternError) -> Pattern.Element {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw cursor.error("brackets are nested too deeply; use a list") }
    let first = try sequence()
    guard cursor.isAt("|") else { return first }
    var choices = [first]
    while cursor.isAt("|") {
      cursor.pass()
      choices.append(try sequence())
    }
    return .oneOf(choices)
  }

  private mutating func sequence() throws(PatternError) -> Pattern.Element {
    var parts: [Pattern.Element] = []
    var only: Pattern.Element?
    cursor.passSpace()
    while let next = cursor.next, !Self.ends(next) {
      let part = try part(beginningWith: next)
      if let first = only {
        parts = [first, part]
        only = nil
      } else if parts.isEmpty {
        only = part
      } else {
        parts.append(part)
      }
      cursor.passSpace()
    }
    if let only { return only }
    guard !parts.isEmpty else {
      throw cursor.error("nothing stands here; write a word, or [..] around what may be missing")
    }
    return .sequence(parts)
  }

  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case "|", ")", "]": true
    default: false
    }
  }

  private mutating func part(beginningWith sign: UInt8) throws(PatternError) -> Pattern.Element {
    switch sign {
    case "(": return try group(closing: ")")
    case "[": return .optional(try group(closing: "]"))
    case "!": return .unless(try unwanted())
    case "^":
      return .edge([.clauseStart, .sentenceStart, .textStart][cursor.passRepeats(of: "^", atMost: 2)])
    case "$": return .edge([.clauseEnd, .sentenceEnd, .textEnd][cursor.passRepeats(of: "$", atMost: 2)])
    case "~":
      cursor.pass()
      let name = cursor.takeName()
      guard !name.isEmpty else { throw cursor.error("'~' needs the name of a list after it") }
      return .list(name)
    case ".": return try gap()
    case "_":
      cursor.pass()
      return .anyWord
    default: return try word()
    }
  }

  private mutating func unwanted() throws(PatternError) -> Pattern.Element {
    cursor.pass()
    let behind = cursor
    guard !cursor.passSpace(), let next = cursor.next else {
      throw behind.error("'!' needs a word or a group after it")
    }
    return try part(beginningWith: next)
  }

  private mutating func group(closing: Unicode.Scalar) throws(PatternError) -> Pattern.Element {
    let opening = cursor
    cursor.pass()
    let inner = try alternatives()
    guard cursor.isAt(closing) else {
      throw opening.error("'\(closing)' is missing for the '\(closing == ")" ? "(" : "[")' here")
    }
    cursor.pass()
    return inner
  }

  private mutating func gap() throws(PatternError) -> Pattern.Element {
    let start = cursor
    guard cursor.takeDots() == 2 else { throw start.error("a gap is written '..' or '..5'") }
    let digits = cursor.takeDigits()
    let length = digits.isEmpty ? 3 : Int(digits) ?? 0
    guard (1...Self.longestGap).contains(length) else {
      throw start.error("a gap spans 1 to \(Self.longestGap) words")
    }
    return .gap(length)
  }

  private mutating func word() throws(PatternError) -> Pattern.Element {
    let start = cursor
    let whole = cursor.takeWord()
    guard let (word, last) = cursor.core(of: whole) else {
      throw start.error("'\(cursor.text(whole))' is no word; leave punctuation out")
    }
    switch last {
    case "+": return .forms(cursor.lowered(word.dropLast()))
    case "*": return .beginning(cursor.lowered(word.dropLast()))
    default: return .word(cursor.lowered(word))
    }
  }

  private func takesWords(_ element: Pattern.Element) -> Bool {
    switch element {
    case .word, .forms, .beginning, .anyWord, .list: true
    case .gap, .optional, .unless, .edge: false
    case .sequence(let parts): parts.contains(where: takesWords)
    case .oneOf(let choices): choices.allSatisfy(takesWords)
    }
  }
}
