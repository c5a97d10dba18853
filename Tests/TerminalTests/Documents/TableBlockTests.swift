import Reports
import Terminal
import Testing

@Suite("Tables")
struct TableBlockTests {
  private let document = Document([
    .init(
      "Title",
      [
        .table(
          Table(
            [
              [Phrase("1"), Phrase("a promise of some length, kept"), Phrase("Sam")],
              [Phrase("2"), Phrase("another"), Phrase("Kim")],
            ], flexible: 1, indent: 2))
      ])
  ])

  private func lines(width: Int, accessible: Bool = false) -> [String] {
    DocumentBlock(document).lines(in: Layout(width: width, accessible: accessible)).map(\.plain)
  }

  @Test("cells stand in columns, and one column is broken into lines")
  func columns() {
    #expect(
      lines(width: 38) == [
        "Title", "  1  a promise of some length,     Sam", "     kept",
        "  2  another                       Kim",
      ])
  }

  @Test("a window too narrow for columns has the cells below each other")
  func narrow() {
    #expect(
      lines(width: 24) == [
        "Title", "  1", "    a promise of some", "    length, kept", "    Sam", "  2", "    another",
        "    Kim",
      ])
  }

  @Test("for a screen reader a row is a line")
  func accessible() {
    #expect(
      lines(width: 40, accessible: true) == [
        "Title", "1: a promise of some length, kept, Sam", "2: another, Kim",
      ])
  }
}
