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
  ) throws(FieldError) -> [Identifier<Kind>: Element] {
    let fields = try fields(name)
    var table: [Identifier<Kind>: Element] = [:]
    for member in fields.object.members { table[Identifier(member.name)] = try read(fields, member.name) }
    return table
  }
}

extension JSONWriter {
  mutating func member<Kind>(_ name: String, _ id: Identifier<Kind>) { member(name, id.text) }

  /// Nothing at all for nil: a missing member reads as nil.
  mutating func member<Kind>(_ name: String, ifAny id: Identifier<Kind>?) {
    if let id { member(name, id.text) }
  }

  mutating func member(_ name: String, ifAny text: String?) {
    if let text { member(name, text) }
  }

  mutating func member(_ name: String, ifAny number: Int?) {
    if let number { member(name, number) }
  }

  mutating func member<Kind>(_ name: String, _ ids: [Identifier<Kind>]) {
    list(name, ids) { $0.value($1.text) }
  }

  mutating func list<Element>(
    _ name: String, _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  mutating func object(_ name: String, _ write: (inout JSONWriter) -> Void) {
    self.name(name)
    object(write)
  }

  mutating func object(_ write: (inout JSONWriter) -> Void) {
    beginObject()
    write(&self)
    endObject()
  }

  /// Sorted by the bytes of the ids, so that equal runs make equal lines.
  mutating func table<Kind, Element>(
    _ name: String, _ table: [Identifier<Kind>: Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    object(name) { writer in
      for (id, element) in table.sorted(by: { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) })
      {
        writer.name(id.text)
        write(&writer, element)
      }
    }
  }
}
