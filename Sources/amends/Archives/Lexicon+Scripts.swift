import Archive
import Scripts

extension Lexicon {
  /// What scripts tell of words: their small ones are the language's; the names in flows, scenarios and personas are
  /// made up.
  init(of files: [ScriptFile]) {
    let texts = files.map { (file: $0, parts: $0.withoutFirstNames) }
    let stories = texts.filter(\.file.isStory).map { ($0.file.id, $0.parts.text) }
    self.init(
      scripts: texts.map(\.parts.text), stories: Dictionary(stories, uniquingKeysWith: +),
      firstNames: texts.map(\.parts.firstNames).joined(separator: " "))
  }
}

extension ScriptFile {
  /// Whether those who are in it are made up.
  fileprivate var isStory: Bool {
    !path.hasSuffix(".plan.yaml")
      && ["flows/", "scenarios/", "personas/"].contains(where: path.hasPrefix)
  }

  /// What it is about: its name without the folder and the ending.
  fileprivate var id: String {
    String(path.drop { $0 != "/" }.dropFirst().prefix { $0 != "." })
  }

  /// The text without the list of first names, and that list: its names are no words of the language, though they are
  /// written small there.
  fileprivate var withoutFirstNames: (text: String, firstNames: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "\nname: ["),
      let end = text[start.upperBound...].firstIndex(of: "]")
    else { return (text, "") }
    return (text[..<start.lowerBound] + String(text[end...]), String(text[start.upperBound..<end]))
  }
}
