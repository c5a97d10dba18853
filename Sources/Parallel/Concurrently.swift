import Dispatch

/// What two pieces of work give; the first is done on another processor meanwhile.
package func concurrently<One, Other>(
  _ one: @escaping @Sendable () -> One, _ other: () -> Other
) -> (One, Other) {
  let errand = Errand(one)
  let item = DispatchWorkItem { errand.run() }
  DispatchQueue.global().async(execute: item)
  let second = other()
  item.wait()
  return (errand.run(), second)
}

/// Work that is done once. Not for use from two threads at a time.
private final class Errand<Result>: @unchecked Sendable {
  private let work: () -> Result
  private var result: Result?

  init(_ work: @escaping () -> Result) { self.work = work }

  /// What the work gives; the second time, what it gave.
  @discardableResult
  func run() -> Result {
    if let result { return result }
    let made = work()
    result = made
    return made
  }
}
