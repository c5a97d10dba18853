import Foundation
import Terminal

extension Checkup {
  /// What a person would type at and read from, and how.
  var terminal: [Finding] {
    guard isatty(0) == 1, isatty(1) == 1 else {
      return [Finding("terminal", .note, "none: lines are read and written as they are, without editing")]
    }
    return [screen, encoding, readline]
  }

  private var screen: Finding {
    let name = configuration.environment["TERM"] ?? ""
    guard !["", "dumb"].contains(name) else {
      return Finding(
        "terminal", .note,
        name.isEmpty ? "TERM is not set: no editing, no colour" : "TERM is dumb: no editing, no colour",
        advice: "set TERM to what your terminal is, such as xterm-256color")
    }
    let (style, width) = (console.screen.style, console.screen.layout.width)
    let look = style.accessible ? "for a screen reader" : style.colour ? "in colour" : "without colour"
    guard width >= 40 else {
      return Finding(
        "terminal", .note, "\(name), \(width) columns", advice: "the meters want 40 columns: widen the window"
      )
    }
    return Finding("terminal", .fine, "\(name), text \(width) columns wide, \(look)")
  }

  private var encoding: Finding {
    let name = CharacterEncoding.name
    guard name == "UTF-8" else {
      return Finding(
        "encoding", .note, "\(name): letters with accents and long dashes may not show",
        advice: "set LANG to a UTF-8 locale, such as C.UTF-8")
    }
    return Finding("encoding", .fine, name)
  }

  private var readline: Finding {
    let environment = configuration.environment
    let own = environment["HOME"].map { $0 + "/.inputrc" }
    guard let file = environment["INPUTRC"] ?? own, FileManager.default.fileExists(atPath: file) else {
      return Finding("readline", .fine, "version \(LineEditor.version)")
    }
    guard FileManager.default.isReadableFile(atPath: file) else {
      return Finding(
        "readline", .note, "version \(LineEditor.version); \(file) cannot be read", advice: "chmod u+r it")
    }
    return Finding("readline", .fine, "version \(LineEditor.version), with \(file)")
  }
}
