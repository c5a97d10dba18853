import Testing

@Suite("Files")
struct FileTests {
  @Test("a source file stays within 400 lines: one kind of thing a file")
  func length() throws {
    for source in Repository.files(below: "Sources", ending: ".swift") {
      let lines = try Repository.text(of: source).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 401, "\(source) has \(lines.count - 1) lines")
    }
  }

  @Test("every authored file is inside the program")
  func shipped() throws {
    let authored =
      Repository.files(below: "scripts", ending: ".yaml").filter { !$0.hasSuffix(".plan.yaml") }
      + Repository.files(below: "scripts/schema", ending: ".json")
    let list = try Repository.text(of: "Sources/CShippedScripts/shipped_scripts.c")
    let embedded = list.matches(of: /#embed "\.\.\/\.\.\/([^"]+)"/).map { String($0.1) }
    #expect(embedded.sorted() == authored.sorted(), "run `make shipped` and commit what it writes")
  }
}
