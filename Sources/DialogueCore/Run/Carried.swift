/// What a run takes over from those before it: first values of slots, and the trust in which the last one ended.
public struct Carried: Equatable, Sendable {
  public var slots: ByID<SlotKind, Value>
  /// 0-100; the run begins halfway between this and the scenario's. Nil begins with the scenario's.
  public var trust: Int?

  public static let nothing = Carried()

  public init(slots: ByID<SlotKind, Value> = [:], trust: Int? = nil) {
    self.slots = slots
    self.trust = trust
  }

  public var isEmpty: Bool { slots.isEmpty && trust == nil }
}

extension Flow {
  /// What this flow takes over from the parts before it, in the order in which they were played.
  public func carried(from outcomes: [Outcome], trust: Bool) -> Carried {
    var carried = Carried(trust: trust ? outcomes.last?.final.meters.trust : nil)
    for slot in slots {
      guard let source = slot.source,
        let outcome = outcomes.last(where: { source.flow == nil || $0.final.flow == source.flow }),
        let value = outcome.value(of: source.what), let fitting = slot.fitting(value)
      else { continue }
      carried.slots[slot.id] = fitting
    }
    return carried
  }
}

extension Flow {
  /// Whether any of its slots takes over something from a flow.
  public func takesOver(from flow: FlowID) -> Bool {
    slots.contains { slot in slot.source.map { $0.flow == nil || $0.flow == flow } ?? false }
  }
}

extension Slot {
  /// The value as this slot holds it: digits for a number, one of its choices; nil when it holds no such thing.
  public func fitting(_ value: Value) -> Value? {
    switch (kind, value) {
    case (.text, .text), (.number, .number): value
    case (.number, .text(let text)): Int(text).map { .number($0) }
    case (.choice(let choices), .text(let text)): choices.contains(text) ? value : nil
    case (.text, .number), (.choice, .number): nil
    }
  }

  /// What it holds at first: what is carried over, else the scenario's property of its name, else its initial value.
  func first(_ carried: Carried, in scenario: Scenario) -> Value {
    carried.slots[id].flatMap(fitting) ?? scenario.properties[id].flatMap { fitting(.text($0)) } ?? initial
  }
}
