import DialogueCore

/// Reads the conditions of cues, moves and flags: `with customer and not done acknowledge` (docs/cues.md, Conditions).
struct CueConditionParser {
  let report: Report

  /// The condition that the text says; `always` stands in for one that cannot be read, which is reported.
  func parse(_ source: Word) -> Condition {
    ConditionParser<Condition>(
      report: report, always: .always, not: Condition.not, all: Condition.all, any: Condition.any, atom: atom
    ).parse(source)
  }

  private static let words = [
    "always", "with", "done", "heard", "withheld", "said", "flow", "state", "listening", "told", "echo",
    "unvoiced",
  ]

  private func atom(_ tokens: inout ConditionTokens) -> Condition? {
    guard let token = tokens.takeNext(), token.kind == .name else {
      return fail(tokens, "expected a condition")
    }
    switch token.text {
    case "always": return .always
    case "listening": return .listening
    case "with": return role(&tokens)
    case "heard": return name(.move, &tokens).map { .heard(MoveID($0)) }
    case "withheld": return name(.move, &tokens).map { .withheld(MoveID($0)) }
    case "flow": return name(.flow, &tokens).map { .flow(FlowID($0)) }
    case "state": return take(&tokens, "the name of a state").map { .state(StateID($0.text)) }
    case "done": return done(&tokens)
    case "said": return said(&tokens)
    case "told": return told(&tokens)
    case "echo": return tokens.take("only") ? .echoOnly : fail(tokens, "expected 'only'")
    case "unvoiced": return tokens.take("feeling") ? .unvoicedFeeling : fail(tokens, "expected 'feeling'")
    default: return property(token, &tokens)
    }
  }

  /// `done own`, `done apologise >= 2`.
  private func done(_ tokens: inout ConditionTokens) -> Condition? {
    guard let move = name(.move, &tokens) else { return nil }
    var ahead = tokens
    guard let sign = ahead.take(.comparison) else { return .done(MoveID(move), times: 1) }
    guard sign.text == ">=", let times = ahead.takeNumber() else {
      return fail(ahead, "expected '>=' and a number")
    }
    tokens = ahead
    return .done(MoveID(move), times: times)
  }

  /// `told >= 1`, `told known`.
  private func told(_ tokens: inout ConditionTokens) -> Condition? {
    if tokens.take("known") { return .counted }
    guard let sign = tokens.take(.comparison), sign.text == ">=", let times = tokens.takeNumber() else {
      return fail(tokens, "expected 'known', or '>=' and a number")
    }
    return .told(times)
  }

  /// `said ~list`, `said "pattern"`, `said question`, `said nothing`.
  private func said(_ tokens: inout ConditionTokens) -> Condition? {
    if tokens.take("question") { return .saidQuestion }
    if tokens.take("nothing") { return .saidNothing }
    guard let token = tokens.takeNext(), token.kind == .quoted || token.text.hasPrefix("~") else {
      return fail(tokens, "expected ~list, \"pattern\", question or nothing")
    }
    return PatternReader(report: report).parse(token.word).map { .said($0) }
  }

  /// `fault = own`.
  private func property(_ token: ConditionTokens.Token, _ tokens: inout ConditionTokens) -> Condition? {
    guard let sign = tokens.take(.comparison), sign.text == "=", let value = tokens.take(.name) else {
      report.add(
        .condition, at: token.word.place,
        "'\(token.text)' is no condition\(didYouMean(token.text, among: Self.words))",
        help: "see docs/cues.md, Conditions")
      return nil
    }
    return .equals(SlotID(token.text), value.text)
  }

  private func role(_ tokens: inout ConditionTokens) -> Condition? {
    guard let token = take(&tokens, "customer, manager, coach or self") else { return nil }
    guard let role = Role(rawValue: token.text) else {
      return fail(tokens, "'\(token.text)' is none of customer, manager, coach, self")
    }
    return .with(role)
  }

  private func name(_ kind: NameKind, _ tokens: inout ConditionTokens) -> String? {
    guard let token = take(&tokens, "the name of a \(kind.rawValue)") else { return nil }
    report.refer(kind, token.word)
    return token.text
  }

  private func take(_ tokens: inout ConditionTokens, _ what: String) -> ConditionTokens.Token? {
    guard let token = tokens.take(.name) else { return fail(tokens, "expected \(what)") }
    return token
  }

  private func fail<Value>(_ tokens: ConditionTokens, _ message: String) -> Value? {
    report.add(.condition, at: (tokens.next?.word ?? tokens.end).place, message)
    return nil
  }
}
