import Parallel
import Testing

@Suite("Working on all processors")
struct ParallelTests {
  @Test("what becomes of each element stands in its place")
  func order() {
    #expect(Array(0..<1000).concurrentMap { "\($0)" } == (0..<1000).map { "\($0)" })
    #expect([Int]().concurrentMap { $0 }.isEmpty)
  }

  @Test("both pieces of work are done, each once")
  func both() {
    nonisolated(unsafe) var times = 0
    let (one, other) = concurrently(
      { () -> String in
        times += 1
        return "one"
      }, { 2 })
    #expect(one == "one" && other == 2 && times == 1)
  }
}
