import ArgumentParser
import Foundation
import Terminal

/// Shows the beats of a playback: at a pace, a turn at a time, or all at once.
struct Player {
  /// Times the reading speed; nil does not wait.
  let pace: Double?
  let screen: Screen
  /// Where somebody presses Return for the next turn; nil does not ask.
  var console: Console?

  mutating func play(_ beats: [Playback.Beat]) throws {
    for (beat, next) in zip(beats, beats.dropFirst().map(Optional.some) + [nil]) {
      for block in beat.blocks { try screen.show(block) }
      guard let next else { return }
      if let pace { usleep(UInt32(min(beat.seconds / pace, 60) * 1_000_000)) }
      if next.turn != beat.turn, console != nil, try !goesOn() { return }
    }
  }

  /// Waits for Return; false when the person wants no more.
  private mutating func goesOn() throws -> Bool {
    switch try console?.reader.read(prompt: StyledText("Return goes on ▸ ", .faint)) {
    case .end: return false
    case .stopped(let stop): throw ExitCode(stop.exitCode)
    default: return true
    }
  }
}
