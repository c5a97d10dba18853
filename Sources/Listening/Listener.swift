import DialogueCore

/// Hears moves in free text: deterministic, explainable, and the same words always heard alike.
///
/// Built once from the authored moves; holds no state between utterances, so one listener serves any number of
/// conversations and threads.
public struct Listener: Sendable {
  let automaton: Automaton
  let grammar: Grammar
  let moves: [CompiledMove]
  let cues: [CompiledCue]
  let crossesDenial: Frozen<Bool>
  /// Cues that fire by the form of a clause alone.
  let formCues: [Int32]
  let conditions: [Condition]
  let saidPatterns: [String: GuardProgram]
  let flags: [FlagRule]
  let topics: TopicBook
  let feelings: [String: Int32]
  let commits: Set<MoveID>
  let dates: DateWords

  /// Listens with all the moves and topics of a library.
  public init(library: Library) {
    self.init(
      moves: Array(library.moves.values), lists: library.lists, spelling: library.spelling,
      flags: library.flags, topics: TopicBook.groups(of: library))
  }

  /// Listens with these moves, in whatever order.
  public init(
    moves: [Move], lists: [WordList] = [], spelling: Spelling = Spelling(), flags: [FlagRule] = [],
    topics: [TopicGroup] = []
  ) {
    let compiler = CueCompiler(moves: moves, lists: lists, spelling: spelling, flags: flags, topics: topics)
    automaton = compiler.automaton()
    grammar = compiler.grammar
    self.moves = compiler.moves
    cues = compiler.cues
    crossesDenial = Frozen(compiler.cues.map { $0.cue.scopes.negated != .void })
    formCues = compiler.formCues
    conditions = compiler.conditions
    saidPatterns = compiler.saidPatterns
    self.flags = flags
    self.topics = compiler.topics
    feelings = compiler.feelings
    commits = compiler.commits
    dates = DateWords(automaton.vocabulary) { compiler.set(of: $0) }
  }

  /// What the utterance does, with the words that show it.
  ///
  /// Takes time in proportion to the text, whatever stands in it. Words that make no move of ours give an
  /// utterance without moves: there is no guessing.
  public func listen(_ text: String, in context: ListeningContext) -> Utterance {
    var hearing = Hearing(self, text, context)
    return hearing.utterance()
  }
}
