import DialogueCore

extension Explorer.Report: CustomStringConvertible {
  /// What came of the walks, and the seeds with which to see a bad one again.
  public var description: String {
    let endings = endings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    var lines = ["\(isSound ? "ok  " : "FAIL") \(flow): \(walks) walks, \(turns) turns; \(endings)"]
    for (seed, fault) in faults.sorted(by: { $0.key < $1.key }).prefix(5) {
      lines.append("     seed \(seed): the scripts fault: \(fault)")
    }
    for (seed, state) in endless.sorted(by: { $0.key < $1.key }).prefix(5) {
      lines.append("     seed \(seed): not over after \(Explorer.turnLimit) turns, in the state '\(state)'")
    }
    if endless.count > 5 { lines.append("     \(endless.count) walks in all are not over by then") }
    if !unreached.isEmpty {
      lines.append(
        "     no walk came to \(unreached.map(\.text).joined(separator: ", ")); they say the lines of the plans, so write one"
          + " that does")
    }
    return lines.joined(separator: "\n")
  }
}
