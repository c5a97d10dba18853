import Reports

/// How far work has come, in one line.
///
///     reading ███████████░░░░░░░░░ 5,120 of 9,400
struct ProgressLine: Hashable {
  /// What is being done: "reading".
  let title: String
  let done: Int
  let total: Int

  /// The line, in fewer columns than the window has, as the last one would wrap; empty where nothing fits.
  ///
  /// The bar gives way first, then the title.
  func text(columns: Int) -> String {
    let room = columns - 1
    let count = sentence
    let words = title.isEmpty ? count : "\(title) \(count)"
    guard words.displayWidth <= room else { return count.displayWidth <= room ? count : "" }
    let free = min(room - words.displayWidth - 1, 40)
    guard free >= 6 else { return words }
    let filled = total > 0 ? free * min(done, total) / total : free
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: free - filled)
    return title.isEmpty ? "\(bar) \(count)" : "\(title) \(bar) \(count)"
  }

  /// In words: "5,120 of 9,400".
  var sentence: String { "\(done.grouped) of \(total.grouped)" }
}
