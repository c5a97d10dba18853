/// The members of a JSON object, in the order in which they were read or added.
///
/// Names are compared by their bytes, so that an accent written in two ways makes two names. Two objects
/// are equal when they hold equal members in the same order.
public struct JSONObject: Hashable, Sendable {
  /// One name with its value.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// All members. Whoever adds here keeps the names distinct; the reader does.
  public internal(set) var members: [Member]

  public init() { members = [] }

  /// The members as given; of two with one name the later value stays, at the earlier place.
  public init(_ members: some Sequence<Member>) {
    self.init()
    for member in members { self[member.name] = member.value }
  }

  /// The value of a member, nil when there is none. Setting replaces it in place or appends it; setting nil
  /// removes it. The search is linear: objects here have a handful of members.
  public subscript(_ name: String) -> JSONValue? {
    get { index(of: name).map { members[$0].value } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The names in order.
  public var names: [String] { members.map(\.name) }

  func index(of name: String) -> Int? {
    members.firstIndex { $0.name.hasSameBytes(as: name) }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Whoever writes a literal keeps the names distinct.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { Member(name: $0, value: $1) }
  }
}

extension String {
  /// Whether both are spelt with the same bytes; `==` would take é and e with an accent for the same.
  func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let inPlace = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { others in
        bytes.indices.allSatisfy { bytes[$0] == others[$0] }
      }
    }
    return (inPlace ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

/// A name that is told apart by its bytes in a set.
struct ExactName: Hashable {
  let name: String

  static func == (one: ExactName, other: ExactName) -> Bool { one.name.hasSameBytes(as: other.name) }

  func hash(into hasher: inout Hasher) {
    let inPlace: Void? = name.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if inPlace == nil { Array(name.utf8).withUnsafeBytes { hasher.combine(bytes: $0) } }
  }
}
