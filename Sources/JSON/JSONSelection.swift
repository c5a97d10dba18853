/// Which parts of a JSON value are wanted. The rest is held to the same rules and left out, which takes a fraction of
/// the time.
///
///     try JSON.parse(line, only: ["text": .whole, "snapshot": ["meters": .whole]])
///
/// Of a list, the selection is about each element. Only a name that is repeated inside of what is left out goes
/// unnoticed.
public enum JSONSelection: Sendable {
  case whole
  /// Of an object these members; anything that is no object is whole.
  case members(Members)

  public final class Members: Sendable {
    fileprivate let members: [(name: String, selection: JSONSelection)]
    /// What tells most names apart without looking at them.
    private let keys: [UInt64]

    fileprivate init(_ members: [(String, JSONSelection)]) {
      self.members = members.map { (name: $0.0, selection: $0.1) }
      keys = members.map { name, _ in
        Array(name.utf8).withUnsafeBufferPointer { Self.key(of: $0[...]) }
      }
    }

    func member(named name: UnsafeBufferPointer<UInt8>.SubSequence) -> (
      name: String, selection: JSONSelection
    )? {
      let key = Self.key(of: name)
      for index in keys.indices where keys[index] == key {
        if members[index].name.utf8.elementsEqual(name) { return members[index] }
      }
      return nil
    }

    /// Length, first and last bytes.
    private static func key(of name: UnsafeBufferPointer<UInt8>.SubSequence) -> UInt64 {
      guard let first = name.first, let last = name.last else { return 0 }
      let middle = name[name.startIndex + name.count / 2]
      return UInt64(name.count) << 24 | UInt64(first) << 16 | UInt64(middle) << 8 | UInt64(last)
    }
  }
}

extension JSONSelection: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONSelection)...) {
    self = .members(Members(elements))
  }

  /// The same and more members; what is whole stays so.
  public func adding(_ names: [String]) -> JSONSelection {
    guard case .members(let members) = self else { return self }
    return .members(Members(members.members.map { ($0.name, $0.selection) } + names.map { ($0, .whole) }))
  }

  /// The same and this member too.
  public mutating func add(_ name: String, _ selection: JSONSelection = .whole) {
    guard case .members(let members) = self else { return }
    self = .members(Members(members.members.map { ($0.name, $0.selection) } + [(name, selection)]))
  }
}
