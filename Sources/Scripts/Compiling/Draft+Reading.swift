import Dispatch

extension Draft {
  /// Reads files on all processors: each file is read by itself, and what comes of them is put together in their order.
  init(reading files: [ScriptFile]) {
    var parts = [Draft](repeating: Draft(), count: files.count)
    parts.withUnsafeMutableBufferPointer { buffer in
      // Every iteration writes an element of its own, and all are over when this returns.
      nonisolated(unsafe) let parts = buffer
      DispatchQueue.concurrentPerform(iterations: files.count) { parts[$0].read(files[$0]) }
    }
    self.init()
    for part in parts { add(part) }
  }

  private mutating func add(_ other: Draft) {
    reports += other.reports
    flows += other.flows
    scenarios += other.scenarios
    personas += other.personas
    moves += other.moves
    lists += other.lists
    flags += other.flags
    courses += other.courses
    plans += other.plans
    articles += other.articles
    unread.formUnion(other.unread)
    rubric = other.rubric ?? rubric
    repair = other.repair ?? repair
    spelling = other.spelling ?? spelling
  }
}
