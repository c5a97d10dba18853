import Glibc

/// Runs the built program and says how long it took to speak, or to end.
struct Program {
  let path: String

  enum Failure: Error {
    case notStarted(Int32)
    case silent
  }

  /// Microseconds from the start to the first byte on standard output, or, with `toTheEnd`, to the program's end.
  func time(_ arguments: [String], environment: [String] = [], toTheEnd: Bool = false) throws -> Double {
    var output: [Int32] = [0, 0]
    var input: [Int32] = [0, 0]
    pipe(&output)
    pipe(&input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, input[0], 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    for descriptor in input + output { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables =
      (environment + ["HOME=/tmp", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"]).map { strdup($0) } + [nil]
    defer {
      for word in words + variables { free(word) }
      posix_spawn_file_actions_destroy(&actions)
    }
    var child: pid_t = 0
    let start = Measurement.now()
    let code = posix_spawn(&child, path, &actions, nil, words, variables)
    close(input[0])
    close(output[1])
    guard code == 0 else { throw Failure.notStarted(code) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var first: Double?
    if toTheEnd { close(input[1]) }
    while read(output[0], &buffer, buffer.count) > 0 {
      if first == nil { first = Measurement.now() }
      if !toTheEnd { break }
    }
    if !toTheEnd { close(input[1]) }
    close(output[0])
    var status: Int32 = 0
    waitpid(child, &status, 0)
    guard let first else { throw Failure.silent }
    return (toTheEnd ? Measurement.now() : first) - start
  }
}
