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
    "unvoiced", "about",
  ]

  private func atom(_ tokens: inout ConditionTokens) -> Condition? {
    guard let token = tokens.take(.name) else { return tokens.fail("expected a condition") }
    switch token.text {
    case "always": return .always
    case "listening": return .listening
    case "with": return tokens.takeRole().map { .with($0) }
    case "heard": return tokens.takeName(of: .move).map { .heard(MoveID($0)) }
    case "withheld": return tokens.takeName(of: .move).map { .withheld(MoveID($0)) }
    case "about": return tokens.takeName(of: .topic).map { .about(TopicID($0)) }
    case "flow": return tokens.takeName(of: .flow).map { .flow(FlowID($0)) }
    case "state": return tokens.takeName(of: .state).map { .state(StateID($0)) }
    case "done": return done(&tokens)
    case "said": return said(&tokens)
    case "told": return told(&tokens)
    case "echo": return tokens.take("only") ? .echoOnly : tokens.fail("expected 'only'")
    case "unvoiced": return tokens.take("feeling") ? .unvoicedFeeling : tokens.fail("expected 'feeling'")
    default: return property(token, &tokens)
    }
  }

  /// `done own`, `done apologise >= 2`.
  private func done(_ tokens: inout ConditionTokens) -> Condition? {
    guard let move = tokens.takeName(of: .move) else { return nil }
    var ahead = tokens
    guard let sign = ahead.take(.comparison) else { return .done(MoveID(move), times: 1) }
    guard sign.text == ">=", let times = ahead.takeNumber() else {
      return ahead.fail("expected '>=' and a number")
    }
    tokens = ahead
    return .done(MoveID(move), times: times)
  }

  /// `told >= 1`, `told known`.
  private func told(_ tokens: inout ConditionTokens) -> Condition? {
    if tokens.take("known") { return .counted }
    guard let sign = tokens.take(.comparison), sign.text == ">=", let times = tokens.takeNumber() else {
      return tokens.fail("expected 'known', or '>=' and a number")
    }
    return .told(times)
  }

  /// `said ~list`, `said "pattern"`, `said question`, `said nothing`.
  private func said(_ tokens: inout ConditionTokens) -> Condition? {
    if tokens.take("question") { return .saidQuestion }
    if tokens.take("nothing") { return .saidNothing }
    guard let token = tokens.take(.quoted) ?? tokens.take(.name),
      token.kind == .quoted || token.text.hasPrefix("~")
    else { return tokens.fail("expected ~list, \"pattern\", question or nothing") }
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
}

extension Section {
  /// The condition of a cue, a move or a flag under `when`; nil when it is missing.
  func cueCondition() -> Condition? {
    optionalWord("when").map(CueConditionParser(report: report).parse)
  }
}
