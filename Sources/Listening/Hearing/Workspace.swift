/// What one utterance at a time is worked out in: the memory is made once and used again.
///
/// It goes from thread to thread, but only one has it at a time; see `Recollection`.
final class Workspace: @unchecked Sendable {
  /// A text of more UTF-8 bytes is not worth its memory afterwards.
  private static let longest = 4000

  let lists: FilledNeeds
  let cues: FilledNeeds
  /// For each group of topics, with the numbers of their conditions.
  private let topics: [FilledNeeds]
  private let topicConditions: View<Int32>
  let phrases = Cells<PhraseFinder.Found>()
  /// What stands in the sentence that is listened to, and in another that a guard asks about.
  let sightings: Sightings
  let elsewhere: Sightings
  let conditions: ConditionJudge
  let matches = Cells<CueMatcher.Match>()
  let prospects: Prospects
  /// The guards on the whole text, each decided when it is first asked for: 0 not yet, 1 holds, 2 does not.
  let textGuards: Cells<UInt8>
  private let speech = Speech()

  init(_ listener: Listener) {
    let automaton = listener.automaton
    sightings = Sightings(automaton)
    lists = FilledNeeds(automaton.lists, sightings)
    cues = FilledNeeds(listener.cueIndex, sightings)
    topics = listener.topicGroups.map { [sightings] in FilledNeeds($0, sightings) }
    topicConditions = listener.topicConditions.view
    elsewhere = Sightings(automaton)
    prospects = Prospects(listener)
    conditions = ConditionJudge(listener.conditions, indexes: listener.indexes)
    let guards = listener.guards.view
    textGuards = Cells(repeating: 0, count: guards.indices.count { guards[$0].number >= 0 })
  }

  /// What sets off the topics that are listened for.
  func topics(_ conditions: ConditionJudge) -> [FilledNeeds] {
    topicConditions.indices.lazy.filter { conditions.holds(self.topicConditions[$0]) }.map { self.topics[$0] }
  }

  /// What a text is to be read into.
  func speech(for text: String) -> Speech { text.utf8.count <= Self.longest ? speech : Speech() }
}
