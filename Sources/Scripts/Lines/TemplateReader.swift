import DialogueCore

extension Report {
  /// A text with its `{places}`; a brace that is none is reported and stays text.
  func template(_ word: Word) -> Template {
    guard word.text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return Template(word.text)
    }
    let scalars = Array(word.text.unicodeScalars)
    var parts: [Template.Part] = []
    var literal = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "{", let end = scalars[index...].firstIndex(of: "}"), end > index + 1,
        scalars[index + 1..<end].allSatisfy(isNameScalar)
      {
        let name = word.part(
          String(String.UnicodeScalarView(scalars[index + 1..<end])), offset: index + 1,
          length: end - index - 1)
        refer(.word, name)
        if !literal.isEmpty { parts.append(.text(String(literal))) }
        literal = .init()
        parts.append(.slot(SlotID(name.text)))
        index = end + 1
        continue
      }
      if scalar == "{" || scalar == "}" {
        add(
          .brace, at: word.part("", offset: index, length: 1).place, "a brace that holds no place",
          help: "a place is written {thing}, with a name of letters, digits, '_' and '-'")
      }
      literal.append(scalar)
      index += 1
    }
    if !literal.isEmpty { parts.append(.text(String(literal))) }
    return Template(parts)
  }

  /// A text that is shown as it is written: places in it would never be filled.
  func plain(_ word: Word) -> String {
    if let index = Array(word.text.unicodeScalars).firstIndex(where: { $0 == "{" || $0 == "}" }) {
      add(
        .brace, at: word.part("", offset: index, length: 1).place, "places are not filled in this text",
        help: "say it without the name")
    }
    return word.text
  }
}

extension Section {
  /// A text with places that must be there.
  func template(_ key: String) -> Template { word(key).map(report.template) ?? Template("") }

  /// A text without places that must be there.
  func plain(_ key: String) -> String { word(key).map(report.plain) ?? "" }
}
