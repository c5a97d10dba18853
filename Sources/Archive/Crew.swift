import Dispatch

/// Work on many things at once, on all cores.
enum Crew {
  /// What `work` makes of each element, in the order of the elements.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
      // Each place is written once, by whoever works on that element.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        places.initializeElement(at: index, to: work(elements[index]))
      }
      count = elements.count
    }
  }
}
