import DialogueCore
import Testing

@Suite("Pattern texts")
struct PatternTextTests {
  @Test(
    "a pattern reads back as it was written",
    arguments: [
      "on me", "(on me|my fault)", "[really|so] ~sorry", "send+ apolog* ..6 _", "!(about|to) hear",
      "!if we", "^ so you $", "^^ no $$", "^^^ no $$$", "(I|we) [(just|simply) [so]] forgot",
    ])
  func text(source: String) throws {
    #expect(try Pattern(parsing: source).root.text.lowercased() == source.lowercased())
  }
}
