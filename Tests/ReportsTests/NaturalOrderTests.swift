import Reports
import Testing

@Suite("Natural order")
struct NaturalOrderTests {
  @Test(
    "sorts numbers in names as numbers",
    arguments: [
      ["Rep 2", "Rep 10", "Rep 10a", "Rep 11"],
      ["Ana", "Ben", "Sam", "Sam 1"],
      ["07", "7", "8", "a"],
      ["", "1", "01 b", "1 c"],
    ])
  func order(names: [String]) {
    #expect(names.reversed().sorted { $0.standsBefore($1) } == names)
    for name in names { #expect(!name.standsBefore(name)) }
  }
}
