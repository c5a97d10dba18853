/// The names that were probably meant, nearest first by edit distance, then those of which one begins with the other, or with
/// words that are a slip away from it; those far from it are left out.
///
/// Nothing is near a text that is far longer than any name: to find that out letter by letter would take seconds.
public func nearNames(to name: String, among names: some Sequence<String>) -> [String] {
  guard name.utf8.count <= longestName else { return [] }
  let limit = max(1, name.count / 3)
  let close = names.map { (name: $0, distance: editDistance(name, $0)) }
    .filter { $0.distance <= limit && $0.name != name }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
  let (least, typed) = (4, name.lowercased())
  let begun = names.filter {
    $0 != name && !close.contains($0)
      && (($0.hasPrefix(typed) && typed.count >= least) || (typed.hasPrefix($0) && $0.count >= least)
        || (typed.count > least && begins($0, nearly: typed)))
  }
  return close + begun.sorted()
}

/// Bytes of the longest text that may be a name, or be meant for one.
private let longestName = 400

/// Whether the first words of a name, `apologize` of `apologize-sincerely`, are a slip away from what was typed.
private func begins(_ name: String, nearly typed: String) -> Bool {
  name.indices.contains { "-_".contains(name[$0]) && isSlip(typed, for: String(name[..<$0])) }
}

/// The one of the names that was probably meant: the nearest by edit distance, if it is near at all.
public func nearName(to name: String, among names: some Sequence<String>) -> String? {
  nearNames(to: name, among: names).first
}

/// `; did you mean 'review'?`, or nothing when no name is near.
public func didYouMean(_ name: String, among names: some Sequence<String>) -> String {
  nearName(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
}

/// What to say to a name that is none: `did you mean 'review' or 'relay'?`, or all names where none is near.
///
/// - Parameter others: Names of other kinds, which are only offered where they are near.
public func offer(for name: String, among names: [String], or others: [String] = []) -> String {
  let close = nearNames(to: name, among: names + others)
  let near = close + names.filter { $0.contains(name) && !close.contains($0) }.sorted()
  if near.isEmpty { return "there is \(names.sorted().joined(separator: ", "))" }
  return "did you mean \(near.prefix(3).map { "'\($0)'" }.joined(separator: " or "))?"
}

/// Whether one letter was added, dropped, replaced or swapped with its neighbour.
public func isSlip(_ typed: String, for name: String) -> Bool { editDistance(typed, name) == 1 }

/// How many letters must be added, dropped, replaced or swapped with their neighbour to make one text of the other.
func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.lowercased())
  let right = Array(right.lowercased())
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for i in 1...left.count {
    var row = [i]
    for j in 1...right.count {
      var best = min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        best = min(best, beforeLast[j - 2] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
