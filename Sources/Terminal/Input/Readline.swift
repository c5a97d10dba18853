import CReadline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Readline's callback interface, and what its callbacks, which carry no context, leave for the editor.
enum Readline {
  private nonisolated(unsafe) static var isReading = false
  nonisolated(unsafe) fileprivate static var received: Reading?
  nonisolated(unsafe) fileprivate static var completer: Completer?
  nonisolated(unsafe) fileprivate static var candidates: [String] = []
  nonisolated(unsafe) fileprivate static var keys: Keys?

  /// Sets readline up, once; `~/.inputrc` is read with `$if amends` in force.
  static func prepare(completer: Completer?, signals: Signals) {
    self.completer = completer
    guard rl_attempted_completion_function == nil else { return }
    rl_readline_name = UnsafePointer(strdup("amends"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_attempted_completion_function = complete
    keys = Keys(of: STDIN_FILENO, signals: signals)
    rl_getc_function = giveKey
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_basic_quote_characters = UnsafePointer(strdup(""))  // an apostrophe in a sentence quotes nothing
  }

  /// Shows the prompt and puts the terminal into readline's mode.
  static func begin(_ prompt: String) {
    received = nil
    isReading = true
    rl_callback_handler_install(prompt, lineArrived)
  }

  /// Takes a key that was seen, if it is still there; the reading, once it is complete.
  static func takeKey() -> Reading? {
    guard keys?.take() == true else { return nil }
    rl_callback_read_char()
    return received
  }

  /// Whether readline itself begins a new line after Ctrl-D, as it does where it asked for bracketed paste.
  static var endsLineAtEnd: Bool {
    rl_variable_value("enable-bracketed-paste").map { String(cString: $0) } == "on"
  }

  static var lineIsEmpty: Bool { rl_end == 0 }

  /// Puts the terminal back as it was.
  static func end() {
    guard isReading else { return }
    isReading = false
    rl_callback_handler_remove()
  }

  /// Ends the line as it stands, with nothing of it remembered: searches, undo, numeric arguments.
  static func abandonLine() {
    rl_point = rl_end
    rl_redisplay()
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_replace_line("", 0)
    end()
    rl_crlf()
    fflush(rl_outstream)
  }

  static func leaveTerminal() {
    rl_cleanup_after_signal()
  }

  static func returnToTerminal() {
    rl_cleanup_after_signal()  // whoever continued us may have changed the mode
    rl_reset_after_signal()
    rl_forced_update_display()
  }

  fileprivate static func finish(_ reading: Reading) {
    received = reading
    end()
  }
}

/// Readline has a whole line, or the end of the input.
private func lineArrived(_ line: UnsafeMutablePointer<CChar>?) {
  guard let line else { return Readline.finish(.end) }
  defer { free(line) }
  Readline.finish(Reading(bytes: UnsafeRawBufferPointer(start: line, count: strlen(line))))
}

/// Readline wants a key.
private func giveKey(_: UnsafeMutablePointer<FILE>?) -> CInt { Readline.keys?.give() ?? -1 }

private func complete(
  _ word: UnsafePointer<CChar>?, _ start: CInt, _ end: CInt
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  rl_attempted_completion_over = 1  // no file names where we know nothing
  guard let word, let line = rl_line_buffer, let completer = Readline.completer else { return nil }
  let before = UnsafeRawBufferPointer(start: line, count: Int(start))
  let typed = String(cString: word)
  Readline.candidates = completer.candidates(for: typed, after: String(decoding: before, as: UTF8.self))
    .filter { $0.hasPrefix(typed) }.reversed()
  return rl_completion_matches(word, nextCandidate)
}

/// The next candidate, in memory that readline frees; nil after the last.
private func nextCandidate(_ word: UnsafePointer<CChar>?, _ state: CInt) -> UnsafeMutablePointer<CChar>? {
  Readline.candidates.popLast().map { strdup($0) }
}
