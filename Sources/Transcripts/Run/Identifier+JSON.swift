import DialogueCore
import JSON

extension Fields {
  func id<Kind>(_ name: String) throws(FieldError) -> Identifier<Kind> { Identifier(try string(name)) }

  func optionalID<Kind>(_ name: String) throws(FieldError) -> Identifier<Kind>? {
    try optionalString(name).map { Identifier($0) }
  }

  func ids<Kind>(_ name: String) throws(FieldError) -> [Identifier<Kind>] {
    try strings(name).map { Identifier($0) }
  }

  /// An object whose names are ids.
  func table<Kind, Element>(
    _ name: String, _ read: (Fields, String) throws(FieldError) -> Element
  ) throws(FieldError) -> ByID<Kind, Element> {
    let fields = try fields(name)
    var entries: [(Identifier<Kind>, Element)] = []
    for member in fields.object.members {
      entries.append((Identifier(member.name), try read(fields, member.name)))
    }
    return ByID(entries)
  }
}

extension JSONWriter {
  mutating func member<Kind>(_ name: StaticString, _ id: Identifier<Kind>) { member(name, id.text) }

  /// Nothing at all for nil: a missing member reads as nil.
  mutating func member<Kind>(_ name: StaticString, ifAny id: Identifier<Kind>?) {
    if let id { member(name, id.text) }
  }

  mutating func member(_ name: StaticString, ifAny text: String?) {
    if let text { member(name, text) }
  }

  mutating func member(_ name: StaticString, ifAny number: Int?) {
    if let number { member(name, number) }
  }

  mutating func member<Kind>(_ name: StaticString, _ ids: [Identifier<Kind>]) {
    list(name, ids) { $0.value($1.text) }
  }

  mutating func table<Kind, Element>(
    _ name: StaticString, _ table: ByID<Kind, Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    object(name) { writer in
      for (id, element) in table {
        writer.name(of: id.text)
        write(&writer, element)
      }
    }
  }
}
