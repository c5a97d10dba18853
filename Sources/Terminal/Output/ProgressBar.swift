import SafeText
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Shows a person how far long work has come: a bar on a terminal's standard error, nothing anywhere else.
///
/// It appears only when the work takes a moment, is drawn ten times a second at most, and is gone when the work is
/// done. On a terminal that cannot move its cursor, and for a screen reader, it is a sentence now and then. It may be
/// advanced from several threads.
///
///     let progress = ProgressBar("reading", of: paths.count, accessible: false, environment: environment)
///     defer { progress.end() }
///     for path in paths {
///       read(path)
///       progress.advance()
///     }
public final class ProgressBar: Sendable {
  /// How it can be shown.
  enum Manner: Sendable { case hidden, bar, sentences }

  private struct Standing {
    var done = 0
    /// When it may be shown next; nil before the work began.
    var next: Duration?
    var isDrawn = false
    var isOver = false
  }

  private let title: String
  private let total: Int
  private let manner: Manner
  private let outlet: Outlet
  /// Time that has gone by since some moment.
  private let clock: @Sendable () -> Duration
  private let standing = Mutex(Standing())

  /// - Parameters:
  ///   - title: What is being done, in a word or two: "reading".
  ///   - total: How many steps the work has.
  ///   - accessible: For a screen reader.
  ///   - environment: TERM tells whether the cursor can be moved.
  public convenience init(
    _ title: String, of total: Int, accessible: Bool, environment: [String: String]
  ) {
    let start = ContinuousClock.now
    self.init(
      title, of: total,
      manner: Self.manner(isTerminal: isatty(2) == 1, accessible: accessible, environment: environment),
      descriptor: 2, clock: { ContinuousClock.now - start })
  }

  init(
    _ title: String, of total: Int, manner: Manner, descriptor: CInt,
    clock: @escaping @Sendable () -> Duration
  ) {
    self.title = title.printable
    self.total = total
    self.manner = manner
    outlet = Outlet(descriptor: descriptor)
    self.clock = clock
    let wait = manner == .sentences ? Self.betweenSentences : Self.grace
    let first = clock() + wait
    standing.withLock { $0.next = first }
  }

  static func manner(isTerminal: Bool, accessible: Bool, environment: [String: String]) -> Manner {
    let style = Style(accessible: accessible, environment: environment, isTerminal: isTerminal)
    let isDumb = ["", "dumb"].contains(environment["TERM"] ?? "")
    return !isTerminal ? .hidden : style.accessible || isDumb ? .sentences : .bar
  }

  /// So many more steps are done.
  public func advance(by steps: Int = 1) {
    if manner == .hidden { return }
    standing.withLock { standing in
      standing.done += steps
      guard !standing.isOver, let next = standing.next, clock() >= next else { return }
      draw(&standing)
    }
  }

  /// Takes the bar away while results are written to the same terminal; the next step brings it back.
  public func makeWay() {
    standing.withLock { clear(&$0) }
  }

  /// Takes the bar away for good.
  public func end() {
    standing.withLock { standing in
      clear(&standing)
      standing.isOver = true
    }
  }

  private static let grace = Duration.milliseconds(300)
  private static let betweenBars = Duration.milliseconds(100)
  private static let betweenSentences = Duration.seconds(5)

  private func draw(_ standing: inout Standing) {
    let line = ProgressLine(title: title, done: standing.done, total: total)
    if manner == .sentences {
      write("\(title) \(line.sentence)\n")
      standing.next = clock() + Self.betweenSentences
    } else {
      // One write over what stands there, and only then the rest of the line cleared: nothing flickers.
      write("\r\(line.text(columns: outlet.columns > 0 ? outlet.columns : 80))\u{1B}[K")
      standing.isDrawn = true
      standing.next = clock() + Self.betweenBars
    }
  }

  private func clear(_ standing: inout Standing) {
    guard standing.isDrawn else { return }
    write("\r\u{1B}[K")
    standing.isDrawn = false
  }

  /// Who cannot be shown how far the work is needs no message about that either.
  private func write(_ text: String) {
    try? outlet.write(Array(text.utf8))
  }
}
