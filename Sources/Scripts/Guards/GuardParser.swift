import DialogueCore

/// Reads guards: `heat < 45 and done own and not heard press` (docs/script-format.md, Conditions).
struct GuardParser {
  let report: Report

  /// The guard that the text says; `always` stands in for one that cannot be read, which is reported.
  func parse(_ source: Word) -> Guard {
    ConditionParser<Guard>(
      report: report, always: .always, not: Guard.not, all: Guard.all, any: Guard.any, atom: atom
    ).parse(source)
  }

  /// The numbers that are asked for by their name alone.
  private static let quantities: [Guard.Quantity] = [
    .trust, .heat, .heard, .revealed, .turn, .stay, .unmatched, .commitments, .dated,
  ]
  private static let words =
    ["always", "done", "flagged", "about", "in", "listening", "with", "asked", "times", "count", "not"]
    + quantities.map(\.authored)

  private func atom(_ tokens: inout ConditionTokens) -> Guard? {
    guard let token = tokens.take(.name) else {
      return tokens.fail("expected a condition", help: "as in 'heat < 45', 'done own', 'heard ask_open'")
    }
    switch token.text {
    case "always": return .always
    case "listening": return .listening
    case "asked": return .asked
    case "done": return tokens.takeName(of: .move).map { .done(MoveID($0)) }
    case "flagged": return tokens.takeName(of: .flag).map { .flagged(FlagID($0)) }
    case "about": return tokens.takeName(of: .topic).map { .about(TopicID($0)) }
    case "in": return tokens.takeName(of: .state).map { .inside(StateID($0)) }
    case "with": return tokens.takeRole().map { .with($0) }
    case "times": return tokens.takeName(of: .move).flatMap { compare(.times(MoveID($0)), &tokens) }
    case "count": return moves(&tokens).flatMap { compare(.count($0), &tokens) }
    case "heard" where tokens.next?.kind == .name:
      return tokens.takeName(of: .move).map { .heard(MoveID($0)) }
    case "revealed" where tokens.next?.kind == .name:
      return tokens.takeName(of: .fact).map { .revealed(FactID($0)) }
    default:
      let quantity = Self.quantities.first { $0.authored == token.text }
      return quantity.map { compare($0, &tokens) } ?? slot(token, &tokens)
    }
  }

  /// `SLOT = word`, `SLOT != word`, `SLOT >= 2`.
  private func slot(_ token: ConditionTokens.Token, _ tokens: inout ConditionTokens) -> Guard? {
    guard tokens.next?.kind == .comparison else {
      report.add(
        .condition, at: token.word.place,
        "'\(token.text)' is no condition\(didYouMean(token.text, among: Self.words))",
        help:
          "of a move say 'heard \(token.text)' or 'done \(token.text)'; of a slot or a property its value: "
          + "'\(token.text) = ...'")
      return nil
    }
    report.refer(.slot, token.word)
    let slot = SlotID(token.text)
    var ahead = tokens
    if let sign = ahead.take(.comparison), let value = ahead.take(.name) ?? ahead.take(.quoted) {
      tokens = ahead
      report.compare(token.word, with: value.word)
      switch sign.text {
      case "=": return .equals(slot, value.text)
      case "!=": return .not(.equals(slot, value.text))
      default:
        report.add(
          .condition, at: value.word.place, "'\(sign.text)' compares numbers, and '\(value.text)' is none")
        return nil
      }
    }
    return compare(.slot(slot), &tokens)
  }

  private func compare(_ quantity: Guard.Quantity, _ tokens: inout ConditionTokens) -> Guard? {
    guard let sign = tokens.take(.comparison), let comparison = Guard.Comparison(rawValue: sign.text) else {
      return tokens.fail("expected <, <=, =, !=, >= or >")
    }
    guard let number = tokens.takeNumber() else { return tokens.fail("expected a whole number") }
    return .compare(quantity, comparison, number)
  }

  /// `(own, repair, explain)`.
  private func moves(_ tokens: inout ConditionTokens) -> [MoveID]? {
    guard tokens.take(.open) != nil else {
      return tokens.fail("expected moves in brackets, as in '(own, repair)'")
    }
    var moves: [MoveID] = []
    repeat {
      guard let move = tokens.takeName(of: .move) else { return nil }
      moves.append(MoveID(move))
    } while tokens.take(.comma) != nil
    guard tokens.take(.close) != nil else {
      return tokens.fail(
        "expected ')'",
        help: "between { and }, a condition with commas stands in quotes: when: \"count(own, repair) >= 1\"")
    }
    return moves
  }
}
