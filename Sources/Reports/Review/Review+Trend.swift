import DialogueCore

/// How one rep did on one axis, over all attempts in which it was scored.
public struct AxisTrend: Equatable, Sendable {
  public let axis: AxisID
  public let title: String
  /// The scores of the first, the best and the latest attempt, 0-100.
  public let first: Int
  public let best: Int
  public let last: Int
  /// The range that the latest is in; nil where the rubric has none so low.
  public let band: Band?
  /// Attempts in which it was scored.
  public let attempts: Int
}

/// One rep over all their attempts.
public struct RepSummary: Sendable {
  public let rep: String
  /// The oldest first; never empty.
  public let attempts: [Digest]
  /// In the rubric's order; only those that were ever scored.
  public let axes: [AxisTrend]

  public var latest: Digest { attempts[attempts.count - 1] }

  /// The axis that was weakest the last time it was scored.
  public var weakest: AxisTrend? { axes.min { $0.last < $1.last } }
}

extension Review {
  /// The axes that were scored in any attempt, in the rubric's order; those that it no longer has come last.
  public var axes: [(id: AxisID, title: String)] {
    let scored = Set(digests.flatMap(\.axes.keys))
    let known = library.rubric.axes.map(\.id).filter(scored.contains)
    let gone = scored.subtracting(known).sorted()
    return (known + gone).map { ($0, Titles(library: library).axis($0).title) }
  }

  /// Who needs what: each rep with their axes, by name.
  public var summaries: [RepSummary] {
    let axes = axes
    return Dictionary(grouping: digests, by: \.rep).sorted { $0.key.standsBefore($1.key) }.map {
      rep, attempts in
      RepSummary(
        rep: rep, attempts: attempts,
        axes: axes.compactMap { axis in
          let scores = attempts.compactMap { $0.axes[axis.id] }
          guard let first = scores.first, let last = scores.last, let best = scores.max() else { return nil }
          return AxisTrend(
            axis: axis.id, title: axis.title, first: first, best: best, last: last,
            band: library.rubric.band(of: last), attempts: scores.count)
        })
    }
  }
}
