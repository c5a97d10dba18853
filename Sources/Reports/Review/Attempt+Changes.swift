import Coaching
import DialogueCore

/// A number that an attempt and the one before it have in common.
public struct Difference: Equatable, Sendable {
  /// The axis's title, or "Trust at the end", "Heat at the end", "Turns".
  public let title: String
  public let before: Int
  public let now: Int
  /// Whether more is better; nil where neither is.
  public let isMoreBetter: Bool?

  public var change: Int { now - before }
  /// Whether it got better; nil where it did not change, or no direction is better.
  public var isBetter: Bool? { change == 0 ? nil : isMoreBetter.map { $0 == (change > 0) } }
}

extension Attempt {
  /// What has changed since an earlier attempt: the axes that were scored both times, where trust and heat ended, and the
  /// length.
  public func changes(since last: Digest) -> [Difference] {
    var changes = score.axes.compactMap { axis -> Difference? in
      guard let now = axis.score, let before = last.axes[axis.axis.id] else { return nil }
      return Difference(title: axis.axis.title, before: before, now: now, isMoreBetter: true)
    }
    if let before = last.last, let now = curve?.points.last?.meters {
      changes.append(
        Difference(title: "Trust at the end", before: before.trust, now: now.trust, isMoreBetter: true))
      changes.append(
        Difference(title: "Heat at the end", before: before.heat, now: now.heat, isMoreBetter: false))
    }
    changes.append(Difference(title: "Turns", before: last.turns, now: countedTurns.count, isMoreBetter: nil))
    return changes
  }
}

extension Difference {
  /// "up 12, from 40".
  var phrase: Phrase {
    let tone: Phrase.Tone = isBetter.map { $0 ? .good : .bad } ?? .faint
    return change == 0
      ? Phrase("as before", .faint)
      : Phrase("\(change > 0 ? "up" : "down") \(abs(change)), from \(before)", tone)
  }
}
