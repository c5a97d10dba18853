import ArgumentParser

/// A range of whole numbers as typed: `30`, `..30`, `30..`, `30..50`, both ends included.
struct Span: ExpressibleByArgument {
  let range: ClosedRange<Int>

  init?(argument: String) {
    let ends = argument.replacing("...", with: "..").split(separator: "..", omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let value = Int(argument) else { return nil }
      range = value...value
    case 2:
      let first = ends[0].isEmpty ? Int.min : Int(ends[0])
      let last = ends[1].isEmpty ? Int.max : Int(ends[1])
      guard let first, let last, first <= last, argument.contains(where: \.isNumber) else { return nil }
      range = first...last
    default: return nil
    }
  }
}
