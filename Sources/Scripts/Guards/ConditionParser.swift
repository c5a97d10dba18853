/// Words and signs that a condition may have. The longest that was ever written has 72; rules look at each pair of them.
private let conditionLimit = 1000

/// Reads `and`, `or`, `not` and brackets around the questions of one language of conditions.
///
/// Guards are one such language, the conditions of cues another; each brings its questions as `atom`.
struct ConditionParser<Condition> {
  let report: Report
  let always: Condition
  let not: (Condition) -> Condition
  let all: ([Condition]) -> Condition
  let any: ([Condition]) -> Condition
  /// Reads one question; nil when it is none, which it has then reported.
  let atom: (inout ConditionTokens) -> Condition?

  /// The condition that the text says; `always` stands in for one that cannot be read, which is reported.
  func parse(_ source: Word) -> Condition {
    var tokens = ConditionTokens(source, report)
    guard tokens.rest.count <= conditionLimit else {
      report.add(
        .condition, at: source.place,
        "this condition has \(tokens.rest.count) words and signs, and may have \(conditionLimit)",
        help: "set a slot where part of it comes true, and ask for that")
      return always
    }
    guard let condition = disjunction(&tokens, depth: 0) else { return always }
    guard tokens.next == nil else {
      return tokens.fail(
        "expected 'and' or 'or'", help: "conditions are joined as in 'heat < 45 and done own'")
        ?? always
    }
    return condition
  }

  private func disjunction(_ tokens: inout ConditionTokens, depth: Int) -> Condition? {
    guard let first = conjunction(&tokens, depth: depth) else { return nil }
    var parts = [first]
    while tokens.take("or") {
      guard let part = conjunction(&tokens, depth: depth) else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : any(parts)
  }

  private func conjunction(_ tokens: inout ConditionTokens, depth: Int) -> Condition? {
    guard let first = negation(&tokens, depth: depth) else { return nil }
    var parts = [first]
    while tokens.take("and") {
      guard let part = negation(&tokens, depth: depth) else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : all(parts)
  }

  private func negation(_ tokens: inout ConditionTokens, depth: Int) -> Condition? {
    guard depth < 32 else {
      return tokens.fail("too many brackets or 'not's in one another")
    }
    if tokens.take("not") { return negation(&tokens, depth: depth + 1).map(not) }
    guard tokens.take(.open) != nil else {
      guard tokens.next != nil else {
        return tokens.fail("a condition is missing here", help: "say 'always' for none")
      }
      return atom(&tokens)
    }
    guard let inner = disjunction(&tokens, depth: depth + 1) else { return nil }
    guard tokens.take(.close) != nil else { return tokens.fail("expected ')'") }
    return inner
  }
}
