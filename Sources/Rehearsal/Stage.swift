import DialogueCore
import Dispatch
import Listening

/// What every rehearsal of a process shares: the compiled scripts and the listener built from them.
public struct Stage: Sendable {
  /// The program's version, for the transcripts' headers.
  public let program: String
  /// The part of the library that was ready first; nil when there is none.
  private let opening: Library?
  private let laterLibrary = Later<Library>()
  private let laterListener = Later<Listener>()
  /// Those that can only open a rehearsal, and those that can hold one.
  private let openers = Machines()
  private let machines = Machines()

  /// A stage with everything ready.
  public init(library: Library, program: String) {
    self.program = program
    opening = nil
    laterLibrary.give(library)
    laterListener.give(Listener(library: library))
  }

  /// A stage that can be used at once, while the library and then the listener are made ready on another thread.
  ///
  /// With an `opening`, a part of the library with one flow, the first lines of that flow can be on the screen, and be
  /// read, before anything else is ready.
  ///
  /// - `library`: Gives the whole library; called once.
  public init(opening: Library? = nil, program: String, library: @escaping @Sendable () -> Library) {
    self.program = program
    self.opening = opening
    DispatchQueue.global(qos: .userInitiated).async { [laterLibrary, laterListener] in
      let whole = library()
      laterLibrary.give(whole)
      laterListener.give(Listener(library: whole))
    }
  }

  /// The whole library; waits until it is ready.
  public var library: Library { laterLibrary.value }
  /// Waits until it is ready.
  public var listener: Listener { laterListener.value }

  /// Enough of the library to open a rehearsal of this flow; all of it where nothing less is ready.
  public func library(for flow: FlowID) -> Library {
    if let opening, opening.flows[flow] != nil { return opening }
    return library
  }

  /// Enough of the library to tell where a rep stands in a course, and to open its next part.
  public func library(for course: Course) -> Library {
    if let opening, opening.courses[course.id] != nil { return opening }
    return library
  }

  /// What an utterance does outside any rehearsal.
  public func listen(to text: String, in context: ListeningContext) -> Utterance {
    listener.listen(text, in: context)
  }

  /// The machine for a casting; what it leaves open is filled in.
  public func machine(for casting: Casting) throws(CastingError) -> Machine {
    try machines.machine(for: casting, from: library)
  }

  /// One that can open a rehearsal, and maybe no more than that.
  func opener(for casting: Casting) throws(CastingError) -> Machine {
    guard let opening, opening.flows[casting.flow] != nil else { return try machine(for: casting) }
    return try openers.machine(for: casting, from: opening)
  }
}
