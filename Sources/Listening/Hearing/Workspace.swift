/// What one utterance at a time is worked out in: the memory is made once and used again.
///
/// It goes from thread to thread, but only one has it at a time; see `Recollection`.
final class Workspace: @unchecked Sendable {
  let lists: NeedPlaces
  let cues: NeedPlaces

  init(_ automaton: Automaton) {
    lists = NeedPlaces(automaton.lists, of: automaton)
    cues = NeedPlaces(automaton.cues, of: automaton)
  }
}
