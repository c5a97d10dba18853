/// Where a slot's first value comes from in a course: `way-forward.promise.1`.
public struct SlotSource: Equatable, Sendable {
  /// The latest part before with this flow; nil for the part just before.
  public let flow: FlowID?
  public let what: What

  public enum What: Equatable, Sendable {
    /// At its end, 0-100.
    case meter(Meter)
    /// How it ended: `success`, `partial`, `stop` or `fail`.
    case ending
    /// How many promises with a date were made.
    case promises
    /// A promise with a date, in the rep's words, from 1.
    case promise(Int)
    /// The words of that promise's date.
    case promiseWhen(Int)
    /// A slot of that flow, or a property of its scenario.
    case slot(SlotID)
  }

  public init(flow: FlowID?, what: What) {
    self.flow = flow
    self.what = what
  }
}

extension SlotSource.What {
  /// Reads what stands behind the flow's name: `trust`, `promise.1.when`, the name of a slot; nil for other texts.
  public init?(_ text: String) {
    let words = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch words.first {
    case "promise":
      guard let number = words.dropFirst().first.flatMap({ Int($0) }), number >= 1 else { return nil }
      switch words.count {
      case 2: self = .promise(number)
      case 3 where words[2] == "when": self = .promiseWhen(number)
      default: return nil
      }
    case let word? where words.count == 1 && !word.isEmpty:
      switch word {
      case "ending": self = .ending
      case "promises": self = .promises
      default: self = Meter(rawValue: word).map { .meter($0) } ?? .slot(SlotID(word))
      }
    default: return nil
    }
  }
}
