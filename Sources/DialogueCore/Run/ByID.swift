/// Values by id, in the order of the ids: for what a run has a handful of, looks up often and writes down after each turn.
///
/// An array in order takes fewer steps for so few than hashing, and is written as it stands.
public struct ByID<Kind, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral {
  public typealias Key = Identifier<Kind>
  public typealias Element = (key: Key, value: Value)

  private var entries: [Element] = []

  public init() {}

  /// Of several values for one id the first stays.
  public init(_ entries: some Sequence<(Key, Value)>) {
    self.entries.reserveCapacity(entries.underestimatedCount)
    for entry in entries.sorted(by: { $0.0 < $1.0 }) where self.entries.last?.key != entry.0 {
      self.entries.append(entry)
    }
  }

  public init(dictionaryLiteral elements: (Key, Value)...) { self.init(elements) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }
  public subscript(position: Int) -> Element { entries[position] }

  /// In order.
  public var keys: [Key] { entries.map(\.key) }

  /// The value of an id, nil when it has none; setting nil removes it.
  public subscript(_ key: Key) -> Value? {
    get { index(of: key).map { entries[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.insert((key, value), at: place(for: key))
      case (nil, nil): break
      }
    }
  }

  public subscript(_ key: Key, default initial: Value) -> Value {
    get { self[key] ?? initial }
    set { self[key] = newValue }
  }

  private func index(of key: Key) -> Int? { entries.firstIndex { $0.key == key } }

  private func place(for key: Key) -> Int { entries.firstIndex { key < $0.key } ?? entries.count }
}

extension ByID where Value == Int {
  /// How often each id is among these.
  public init(counting ids: some Sequence<Key>) {
    for id in ids.sorted() {
      if entries.last?.key == id { entries[entries.count - 1].value += 1 } else { entries.append((id, 1)) }
    }
  }
}

extension ByID: Equatable where Value: Equatable {
  public static func == (one: ByID, other: ByID) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { $0.key == $1.key && $0.value == $1.value }
  }
}

extension ByID: Sendable where Value: Sendable {}
