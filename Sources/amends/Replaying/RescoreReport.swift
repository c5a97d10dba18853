import DialogueCore
import JSON
import Rehearsal
import Reports
import SafeText
import Terminal
import Transcripts

/// What today's rubric changes in a transcript's scores.
struct RescoreReport {
  let path: String
  let rescore: Rescore
  let warnings: [TranscriptWarning]

  var isDamaged: Bool { warnings.contains(where: \.isDamage) }

  var text: String {
    let word = rescore.changes ? "changes " : isDamaged ? "damaged " : "same    "
    return (["\(word) \(path)"] + details.map { "         \($0)" }).map(\.printable).joined(separator: "\n")
  }

  private var details: [String] {
    var lines: [String] = []
    if let recorded = rescore.recorded {
      if recorded.verdict != rescore.today.verdict {
        lines.append("verdict \(recorded.verdict), today \(rescore.today.verdict)")
      }
      if recorded.apology != rescore.today.apology {
        lines.append("apology \(Self.text(recorded.apology)), today \(Self.text(rescore.today.apology))")
      }
      if recorded.blockers != rescore.today.blockers {
        lines.append(
          "blocked by \(Self.text(recorded.blockers)), today by \(Self.text(rescore.today.blockers))")
      }
    } else {
      lines.append("no scorecard was recorded; today \(summary)")
    }
    for axis in rescore.axes {
      lines.append("\(axis.axis) \(Self.text(axis.recorded)), today \(Self.text(axis.today))")
      lines +=
        axis.lost.map { "  no longer: \(Self.text($0))" } + axis.gained.map { "  now: \(Self.text($0))" }
    }
    for turn in rescore.turns {
      lines.append(
        "turn \(turn.turn): \(Self.text(turn.recordedMeters)), today \(Self.text(turn.todayMeters))")
      lines += turn.recorded.filter { !turn.today.contains($0) }.map { "  no longer: \(Self.text($0))" }
      lines += turn.today.filter { !turn.recorded.contains($0) }.map { "  now: \(Self.text($0))" }
    }
    return lines + warnings.map(\.description)
  }

  private var summary: String {
    let axes = rescore.today.axes.filter { $0.score != nil }.map { "\($0.axis) \(Self.text($0.score))" }
    return ([rescore.today.verdict] + axes).joined(separator: ", ")
  }

  private static func text(_ score: Int?) -> String { score.map { "\($0)" } ?? "not scored" }
  private static func text(_ rules: [RuleID]) -> String {
    rules.isEmpty ? "nothing" : rules.map(\.text).joined(separator: ", ")
  }
  private static func text(_ meters: Meters) -> String { "trust \(meters.trust), heat \(meters.heat)" }
  private static func text(_ evidence: TranscriptEvent.Debrief.Evidence) -> String {
    "turn \(evidence.turn), \(evidence.rule) \(evidence.points.withSign) \"\(evidence.words)\""
  }
  private static func text(_ rule: AppliedRule) -> String {
    let gate = rule.gate.map { ", kept from earning by \($0)" } ?? ""
    return
      "\(rule.rule) trust \(rule.change.trust.withSign) heat \(rule.change.heat.withSign)\(gate) \"\(rule.words)\""
  }
}

extension RescoreReport {
  var json: JSONValue {
    [
      "path": .string(path), "result": rescore.changes ? "changes" : isDamaged ? "damaged" : "same",
      "recorded": rescore.recorded.map(Self.json) ?? .null, "today": Self.json(rescore.today),
      "axes": .list(rescore.axes) {
        [
          "axis": .string($0.axis.text), "recorded": JSONValue($0.recorded), "today": JSONValue($0.today),
          "lost": .list($0.lost, Self.json), "gained": .list($0.gained, Self.json),
        ]
      },
      "turns": .list(rescore.turns) {
        [
          "turn": JSONValue($0.turn),
          "recorded": ["meters": $0.recordedMeters.json, "rules": .list($0.recorded, Self.json)],
          "today": ["meters": $0.todayMeters.json, "rules": .list($0.today, Self.json)],
        ]
      },
      "warnings": .list(warnings) { .string($0.description) },
    ]
  }

  private static func json(_ debrief: TranscriptEvent.Debrief) -> JSONValue {
    [
      "rubric": .string(debrief.rubric), "verdict": .string(debrief.verdict),
      "apology": JSONValue(debrief.apology),
      "blockers": .list(debrief.blockers) { .string($0.text) },
      "axes": .members(debrief.axes.map { ($0.axis.text, JSONValue($0.score)) }),
    ]
  }

  private static func json(_ evidence: TranscriptEvent.Debrief.Evidence) -> JSONValue {
    [
      "turn": JSONValue(evidence.turn), "rule": .string(evidence.rule.text),
      "points": JSONValue(evidence.points), "words": .string(evidence.words),
    ]
  }

  private static func json(_ rule: AppliedRule) -> JSONValue {
    [
      "rule": .string(rule.rule.text), "move": .string(rule.move.text), "words": .string(rule.words),
      "trust": JSONValue(rule.change.trust), "heat": JSONValue(rule.change.heat),
      "gate": .text(rule.gate?.text),
    ]
  }
}
