import DialogueCore

/// Hears moves in free text: deterministic, explainable, and the same words always heard alike.
///
/// Built once from the authored moves; holds no state between utterances, so one listener serves any number of
/// conversations and threads.
public final class Listener: Sendable {
  let automaton: Automaton
  let grammar: Grammar
  let moves: [CompiledMove]
  let cues: [CompiledCue]
  /// Of the cues.
  let terms: Frozen<CueTerms>
  let guards: Frozen<CompiledGuard>
  /// What sets the cues off.
  let cueIndex: NeedIndex
  /// Cues that fire by the form of a clause alone.
  let formCues: [Int32]
  let conditions: ConditionTable
  let flags: [CompiledFlag]
  /// The moves that flags look into; nil where there is no such move.
  let reflecting: Int?
  let namingFeelings: Int?
  let topics: TopicBook
  let topicIndex: TopicIndex
  /// The lists that are families of the customer's feelings, by name.
  let feelings: [(family: String, set: Int32)]
  let dates: DateWords
  private let recollection = Recollection()

  /// Listens with all the moves and topics of a library.
  public convenience init(library: Library) {
    self.init(
      moves: Array(library.moves.values), lists: library.lists, spelling: library.spelling,
      flags: library.flags, topics: TopicBook.groups(of: library))
  }

  /// Listens with these moves, in whatever order.
  public init(
    moves: [Move], lists: [WordList] = [], spelling: Spelling = Spelling(), flags: [FlagRule] = [],
    topics: [TopicGroup] = []
  ) {
    var compiler = CueCompiler(moves: moves, lists: lists, spelling: spelling, flags: flags, topics: topics)
    automaton = compiler.automaton()
    grammar = Grammar(automaton) { compiler.set(of: $0) }
    self.moves = compiler.moves
    cues = compiler.cues
    terms = Frozen(compiler.terms)
    guards = Frozen(compiler.guards)
    cueIndex = compiler.cueIndex
    formCues = compiler.formCues
    conditions = compiler.conditions
    self.flags = compiler.flags
    reflecting = compiler.indexes["reflect"]
    namingFeelings = compiler.indexes["name_feeling"]
    self.topics = compiler.topics
    topicIndex = TopicIndex(compiler.topicGroups)
    feelings = compiler.feelings.sorted { $0.key < $1.key }.map { (family: $0.key, set: $0.value) }
    dates = DateWords(automaton.vocabulary) { compiler.set(of: $0) }
  }

  /// What the utterance does, with the words that show it.
  ///
  /// Takes time in proportion to the text, whatever stands in it. Words that make no move of ours give an
  /// utterance without moves: there is no guessing.
  ///
  /// - `everyPlace`: Whether a move is listed for each sentence in which it is heard; else once, with its
  ///   strongest words.
  public func listen(_ text: String, in context: borrowing ListeningContext, everyPlace: Bool = false)
    -> Utterance
  {
    hearing(text, in: context) { $0.utterance(everyPlace: everyPlace) }
  }

  /// Takes an utterance apart, and hands it to `body` as long as its workspace is lent.
  func hearing<Result>(_ text: String, in context: borrowing ListeningContext, _ body: (Hearing) -> Result)
    -> Result
  {
    let workspace = recollection.workspace(of: self)
    defer { recollection.takeBack(workspace) }
    return body(Hearing(self, text, context, workspace))
  }

  /// A line of the counterpart, taken apart.
  func counterpart(_ text: String, _ workspace: Workspace) -> Counterpart {
    recollection.line(text) { Counterpart(text, self, workspace) }
  }
}
