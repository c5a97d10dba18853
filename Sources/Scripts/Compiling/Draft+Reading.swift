import Parallel

extension Draft {
  /// Reads files on all processors: each file is read by itself, and what comes of them is put together in their order.
  init(reading files: [ScriptFile]) {
    self.init()
    let parts = files.concurrentMap { file in
      var part = Draft()
      part.read(file)
      return part
    }
    for part in parts { add(part) }
  }

  private mutating func add(_ other: Draft) {
    reports += other.reports
    flows += other.flows
    scenarios += other.scenarios
    personas += other.personas
    moves += other.moves
    lists.lay(other.lists)
    flags.lay(other.flags)
    courses += other.courses
    plans += other.plans
    articles += other.articles
    unread.formUnion(other.unread)
    rubric = other.rubric ?? rubric
    repair = other.repair ?? repair
    spelling = other.spelling?.laid(over: spelling) ?? spelling
  }
}
