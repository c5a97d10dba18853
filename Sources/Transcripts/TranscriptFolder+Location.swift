extension TranscriptFolder {
  /// The folder to use: the one asked for, else `$AMENDS_TRANSCRIPTS`, else the user's data folder.
  ///
  /// A relative `$XDG_DATA_HOME` is passed over, as its specification asks (XDG Base Directory, 0.8).
  ///
  /// - `environment`: Gives a variable of the environment; empty counts as unset.
  public static func location(
    asked: String?, environment: (String) -> String?
  ) -> TranscriptFolder {
    func variable(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    if let path = asked ?? variable("AMENDS_TRANSCRIPTS") { return TranscriptFolder(path) }
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return TranscriptFolder(data + "/amends/transcripts")
    }
    return TranscriptFolder((variable("HOME") ?? ".") + "/.local/share/amends/transcripts")
  }
}
