import DialogueCore
import Rehearsal

/// The answer to /why in a chat: each thing heard with its words, its rule and what that weighs.
struct WhyText {
  let why: Why

  init(_ why: Why) { self.why = why }

  var text: String {
    var lines: [String] = []
    if why.reasons.isEmpty {
      lines.append("Nothing in turn \(why.turn) was heard as a move: no guess, no score.")
    }
    for reason in why.reasons { lines.append(line(for: reason)) }
    for extra in why.extras { lines.append("The script itself: \(Self.weight(extra.change)).") }
    if !why.flags.isEmpty {
      let flags = why.flags.map { $0.text.split(separator: "_").joined(separator: " ") }
      lines.append("Also noticed: \(flags.joined(separator: ", ")).")
    }
    for near in why.near {
      lines.append("Nearly heard, and not counted: \(near.title), \"\(near.words)\" (\(near.reason)).")
    }
    return lines.joined(separator: "\n")
  }

  private func line(for reason: Why.Reason) -> String {
    var line = "\(reason.title): \"\(reason.words)\""
    guard let rule = reason.rule else { return line }
    line += " \(Self.weight(rule.change)), rule \(rule.rule)"
    if let why = reason.why { line += ": \(why)" }
    if let gate = reason.gate { line += " It earned nothing: \(gate)" }
    return line
  }

  private static func weight(_ change: Meters.Change) -> String {
    let parts = [("trust", change.trust), ("heat", change.heat)].filter { $0.1 != 0 }
    if parts.isEmpty { return "moved nothing" }
    return parts.map { "\($0.0) \($0.1 > 0 ? "+" : "")\($0.1)" }.joined(separator: ", ")
  }
}
