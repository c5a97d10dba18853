extension JSONWriter {
  public mutating func member(_ name: StaticString, _ value: String) {
    self.name(name)
    self.value(value)
  }

  public mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    self.value(value)
  }

  public mutating func member(_ name: StaticString, _ value: Bool) {
    self.name(name)
    self.value(value)
  }

  public mutating func member(_ name: StaticString, _ value: JSONValue) {
    self.name(name)
    self.value(value)
  }

  /// A member of another object.
  public mutating func member(_ member: JSONObject.Member) {
    name(of: member.name)
    value(member.value)
  }

  /// An object with the members that are written meanwhile.
  @inlinable
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  /// A member that is an object.
  @inlinable
  public mutating func object(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  /// A member that is a list, each element written in turn.
  @inlinable
  public mutating func list<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
