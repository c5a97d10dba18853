import Glibc

/// One line of the table: what was measured, how long it took, and what it should take at most.
struct Measurement {
  let name: String
  /// Microseconds, one a run.
  let samples: [Double]
  /// Microseconds; nil for a part of what has one.
  var target: Double?

  var median: Double { samples.sorted()[samples.count / 2] }
  var least: Double { samples.min() ?? 0 }

  /// Runs `work` in batches and divides: microseconds of this process's CPU time for one of `count`.
  ///
  /// CPU time and not wall time, because the machine may be busy with other things.
  static func cpu(
    _ name: String, target: Double? = nil, runs: Int = 15, count: Int, work: () throws -> Void
  ) rethrows -> Measurement {
    try cpu(name, target: target, runs: runs, count: count, on: {}, work: work)
  }

  /// The same for work on something that is made ready anew for each batch, which is not measured.
  static func cpu<Subject>(
    _ name: String, target: Double? = nil, runs: Int = 15, count: Int, on subject: () throws -> Subject,
    work: (Subject) throws -> Void
  ) rethrows -> Measurement {
    try work(subject())
    var samples: [Double] = []
    for _ in 0..<runs {
      let ready = try subject()
      let start = now(CLOCK_PROCESS_CPUTIME_ID)
      try work(ready)
      samples.append((now(CLOCK_PROCESS_CPUTIME_ID) - start) / Double(count))
      withExtendedLifetime(ready) {}
    }
    return Measurement(name: name, samples: samples, target: target)
  }

  /// Microseconds of wall time that `work` says it took, over so many runs.
  static func wall(_ name: String, target: Double, runs: Int = 15, work: () throws -> Double) rethrows
    -> Measurement
  {
    _ = try work()
    return Measurement(name: name, samples: try (0..<runs).map { _ in try work() }, target: target)
  }

  /// Microseconds on a clock.
  static func now(_ clock: clockid_t = CLOCK_MONOTONIC) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
