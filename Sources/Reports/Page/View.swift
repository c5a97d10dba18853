import Mustache
import Synchronization

/// What a template shows: it asks for the members by their names.
///
/// Left to itself, the library copies all members of a value to find one, and looks into every value around it for what a
/// section asks of the page: four fifths of the time that a page takes.
protocol View: MustacheParent {}

extension View {
  func child(named name: String) -> Any? {
    guard let place = memberPlaces.withLock({ $0.place(of: name, in: self) }) else { return nil }
    let members = Mirror(reflecting: self).children
    let value = members[members.index(members.startIndex, offsetBy: place)].value
    return if let optional = value as? any OptionalMember { optional.unwrapped } else { value }
  }
}

/// Where the members of views stand, by their names; looked up once for each type.
private struct MemberPlaces {
  private var byType: [ObjectIdentifier: [String: Int]] = [:]

  mutating func place<Value: View>(of name: String, in value: Value) -> Int? {
    let type = ObjectIdentifier(Value.self)
    if let known = byType[type] { return known[name] }
    let members = Mirror(reflecting: value).children.enumerated()
    let places = members.compactMap { place, member in member.label.map { ($0, place) } }
    byType[type] = Dictionary(places, uniquingKeysWith: { first, _ in first })
    return byType[type]?[name]
  }
}

private let memberPlaces = Mutex(MemberPlaces())

/// A member that may be missing.
private protocol OptionalMember {
  var unwrapped: Any? { get }
}

extension Optional: OptionalMember {
  fileprivate var unwrapped: Any? { self }
}
