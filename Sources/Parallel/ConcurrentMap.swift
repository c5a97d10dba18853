import Dispatch

extension Array where Element: Sendable {
  /// What becomes of each element, in their order, worked out on all processors.
  package func concurrentMap<Result>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Every iteration fills a place of its own, and all are over when this returns.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) {
        places.initializeElement(at: $0, to: transform(self[$0]))
      }
      initialized = count
    }
  }
}
