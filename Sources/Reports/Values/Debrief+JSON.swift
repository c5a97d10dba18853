import Coaching
import DialogueCore
import JSON

extension Debrief {
  /// As a program is told of it; what could be long is cut, so that a line stays short.
  public var json: JSONValue {
    [
      "verdict": .string(verdict.rawValue), "remark": .text(remark),
      "story": story.map { ["presenting": .string($0.presenting), "real": .string($0.real)] } ?? .null,
      "blockers": .list(blockers) { ["rule": .string($0.id.text), "title": .string($0.title)] },
      "curve": .array(
        curve.suffix(Self.shown).map {
          [
            "turn": JSONValue($0.turn), "trust": JSONValue($0.meters.trust),
            "heat": JSONValue($0.meters.heat), "with": .string($0.with.rawValue),
          ]
        }),
      "axes": .list(axes, \.json),
      "apology": apology.map { .object(["score": JSONValue($0.score)]) } ?? .null,
      "keep": keep?.json ?? .null, "change": change?.json ?? .null,
      "commitments": .list(commitments.suffix(Self.shown / 5), \.json),
      "next": next.map { ["flow": .string($0.flow.text), "days": JSONValue($0.days)] } ?? .null,
    ]
  }

  /// Readings of a curve, at most, so that the line stays short; the transcript has them all.
  private static let shown = 100
}

extension AxisScore {
  fileprivate var json: JSONValue {
    let weightiest = evidence.sorted { abs($0.points) > abs($1.points) }.prefix(5)
    return [
      "axis": .string(axis.id.text), "title": .string(axis.title),
      "score": score.map { JSONValue($0) } ?? .null,
      "band": band.map { .string($0.title) } ?? .null, "turns": JSONValue(turns),
      "evidence": .list(weightiest, \.json),
    ]
  }
}

extension Evidence {
  fileprivate var json: JSONValue {
    [
      "turn": JSONValue(turn), "words": .string(words.clipped), "rule": .string(rule.text),
      "title": .string(title), "points": JSONValue(points),
    ]
  }
}

extension Debrief.Advice {
  fileprivate var json: JSONValue {
    [
      "rule": .string(rule), "why": .string(why), "said": said?.json ?? .null,
      "opening": opening.map { ["heard": .string($0.heard), "turn": JSONValue($0.turn)] } ?? .null,
      "poor": .text(poor), "better": .text(better),
    ]
  }
}
