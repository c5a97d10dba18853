import DialogueCore

/// What one utterance at a time is worked out in: the memory is made once and used again.
///
/// It goes from thread to thread, but only one has it at a time; see `Recollection`.
final class Workspace: @unchecked Sendable {
  /// A text of more UTF-8 bytes is not worth its memory afterwards.
  private static let longest = 4000

  let phrases: PhraseFinder
  let cues: FilledNeeds
  /// The cues whatever the circumstances; only for explanations.
  let allCues: FilledNeeds
  let topics: ListenedTopics
  /// What stands in the sentence that is listened to, and in another that a guard asks about.
  let sightings: Sightings
  let elsewhere: Sightings
  let conditions: ConditionJudge
  let matches = Cells<CueMatcher.Match>()
  let prospects: Prospects
  /// The guards on the whole text, each decided when it is first asked for: 0 not yet, 1 holds, 2 does not.
  let textGuards: Cells<UInt8>
  /// What is tried in a sentence.
  let tries: Tries
  /// Circumstances in which everything is as it has to be.
  private let anything: Cells<UInt8>
  private let speech = Speech()

  init(_ listener: Listener) {
    let automaton = listener.automaton
    sightings = Sightings(automaton)
    conditions = ConditionJudge(listener.conditions)
    let circumstances = conditions.circumstances
    anything = Cells(repeating: 1, count: circumstances.count)
    tries = Tries(automaton)
    phrases = PhraseFinder(automaton, sightings, tries, in: circumstances)
    cues = FilledNeeds(listener.cueIndex, in: circumstances)
    allCues = FilledNeeds(listener.cueIndex, in: anything.view)
    topics = ListenedTopics(listener, in: circumstances)
    elsewhere = Sightings(automaton)
    prospects = Prospects(listener)
    let guards = listener.guards.view
    textGuards = Cells(repeating: 0, count: guards.indices.count { guards[$0].number >= 0 })
  }

  /// What a text is to be read into.
  func speech(for text: String) -> Speech { text.utf8.count <= Self.longest ? speech : Speech() }
}
