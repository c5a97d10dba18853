import Mustache
import Synchronization

/// What a template shows: it asks for the members by their names.
///
/// Left to itself, the library copies all members of a value to find one, and looks into every value around it for what a
/// section asks of the page: four fifths of the time that a page takes.
protocol View: MustacheParent {}

extension View {
  func child(named name: String) -> Any? {
    let members = Mirror(reflecting: self).children
    let places = memberPlaces.withLock { places in
      let type = ObjectIdentifier(Self.self)
      if let known = places[type] { return known }
      let names = members.enumerated().compactMap { place, member in member.label.map { ($0, place) } }
      let found = Dictionary(names, uniquingKeysWith: { first, _ in first })
      places[type] = found
      return found
    }
    guard let place = places[name] else { return nil }
    let value = members[members.index(members.startIndex, offsetBy: place)].value
    return if let optional = value as? any OptionalMember { optional.unwrapped } else { value }
  }
}

/// Where the members of each type of view stand, by their names.
private let memberPlaces = Mutex<[ObjectIdentifier: [String: Int]]>([:])

/// A member that may be missing.
private protocol OptionalMember {
  var unwrapped: Any? { get }
}

extension Optional: OptionalMember {
  fileprivate var unwrapped: Any? { self }
}
