/// What a part of a course left behind.
public struct Outcome: Equatable, Sendable {
  /// The run as it ended.
  public let final: Snapshot
  /// The properties of its scenario.
  public let properties: [SlotID: String]

  public init(final: Snapshot, properties: [SlotID: String]) {
    self.final = final
    self.properties = properties
  }

  /// What a source finds here; nil when there is no such thing.
  func value(of what: SlotSource.What) -> Value? {
    switch what {
    case .meter(let meter): .number(final.meters[meter])
    case .ending: final.ending.map { .text($0.kind.rawValue) }
    case .promises: .number(promises.count)
    case .promise(let number): promise(number).map { .text($0.text) }
    case .promiseWhen(let number): promise(number)?.when.map { .text($0) }
    case .slot(let slot): final.slots[slot] ?? properties[slot].map { .text($0) }
    }
  }

  /// Only what has a date can be asked about.
  private var promises: [Commitment] { final.commitments.filter { $0.when != nil } }

  private func promise(_ number: Int) -> Commitment? {
    promises[numbered: number]
  }
}
