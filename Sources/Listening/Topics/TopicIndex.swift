import DialogueCore

/// What sets the topics of each group off. A group's index is looked into only where its owner takes part: there are dozens
/// of scenarios, and a rehearsal has one.
struct TopicIndex: Sendable {
  let groups: [NeedIndex]
  /// For each word and list, a bit for each group that it sets something off in; groups may share a bit.
  fileprivate let concerned: Frozen<UInt64>

  init(_ groups: [NeedIndex]) {
    self.groups = groups
    var concerned = [UInt64](repeating: 0, count: groups.first?.keys.count ?? 0)
    for (number, group) in groups.enumerated() {
      group.shelf.forEachKey { concerned[$0] |= Self.bit(number) }
    }
    self.concerned = Frozen(concerned)
  }

  fileprivate static func bit(_ group: Int) -> UInt64 { 1 << UInt64(group & 63) }
}

/// The topics that are listened for, in one utterance after the other.
final class ListenedTopics {
  private let book: TopicBook
  private let index: TopicIndex
  /// Of each group.
  private let needs: [FilledNeeds]
  private let groups = Cells<Int>(capacity: 4)
  /// Their bits.
  @exclusivity(unchecked) private var bits: UInt64 = 0
  private let concerning = Cells<Int32>(capacity: 64)

  /// The listener and the circumstances outlive it.
  init(_ listener: Listener, in circumstances: View<UInt8>) {
    book = listener.topics
    index = listener.topicIndex
    needs = index.groups.map { FilledNeeds($0, in: circumstances) }
  }

  /// Begins anew with an utterance: the topics of whoever takes part are listened for.
  func begin(_ context: borrowing ListeningContext) {
    groups.removeAll()
    bits = 0
    book.forEachGroup(in: context) {
      groups.append($0)
      bits |= TopicIndex.bit($0)
    }
  }

  /// Calls `body` with what is set off by what a stretch has, group by group. Most words concern none of them.
  @inline(__always) func forEachFilled(with sightings: Sightings, _ body: (FilledNeeds) -> Void) {
    guard !groups.isEmpty else { return }
    concerning.removeAll()
    let seen = sightings.keys
    for number in seen.indices where index.concerned[Int(seen[number])] & bits != 0 {
      concerning.append(seen[number])
    }
    for number in groups.indices {
      let needs = needs[groups[number]]
      needs.fill(with: concerning.view, of: sightings)
      body(needs)
    }
  }
}
