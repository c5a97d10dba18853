extension Machine {
  /// A saved snapshot brought into line with the flow as it is now.
  public struct Restoration: Equatable, Sendable {
    public let snapshot: Snapshot
    /// The state that the flow no longer has; the run goes on from the last one before it that it still has.
    public let lostState: StateID?
    /// Slots that the flow no longer has.
    public let lostSlots: [SlotID]
  }

  /// Fits a snapshot to an edited script, by ids: what is gone is named, what is new starts from its initial value.
  public func restore(_ saved: Snapshot) -> Restoration {
    var snapshot = saved
    let kept = Set(flow.slots.map(\.id))
    let lostSlots = saved.slots.keys.filter { !kept.contains($0) }
    for slot in lostSlots { snapshot.slots[slot] = nil }
    for slot in flow.slots where snapshot.slots[slot.id] == nil { snapshot.slots[slot.id] = slot.initial }
    snapshot.visited.removeAll { states[$0] == nil }
    guard states[saved.state] == nil else {
      return Restoration(snapshot: snapshot, lostState: nil, lostSlots: lostSlots)
    }
    snapshot.state = innermost(snapshot.visited.last ?? flow.initial)
    snapshot.stay = 0
    return Restoration(snapshot: snapshot, lostState: saved.state, lostSlots: lostSlots)
  }

  private func innermost(_ id: StateID) -> StateID {
    var id = id
    while let inside = states[id]?.initial, states[inside] != nil { id = inside }
    return id
  }
}
