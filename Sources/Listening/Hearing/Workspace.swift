/// What one utterance at a time is worked out in: the memory is made once and used again.
///
/// It goes from thread to thread, but only one has it at a time; see `Recollection`.
final class Workspace: @unchecked Sendable {
  /// A text of more UTF-8 bytes is not worth its memory afterwards.
  private static let longest = 4000

  let lists: NeedPlaces
  let cues: NeedPlaces
  private let speech = Speech()

  init(_ automaton: Automaton) {
    lists = NeedPlaces(automaton.lists, of: automaton)
    cues = NeedPlaces(automaton.cues, of: automaton)
  }

  /// What a text is to be read into.
  func speech(for text: String) -> Speech { text.utf8.count <= Self.longest ? speech : Speech() }
}
