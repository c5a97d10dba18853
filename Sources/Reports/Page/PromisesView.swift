import DialogueCore
import Transcripts

/// What was promised, and what later rehearsals made of it.
struct PromisesView: View {
  let promises: [PromiseView]
  /// Whether they are several people's.
  let isTeam: Bool

  /// Nil where nothing was promised.
  init?(_ promises: [Promise], places: PagePlaces, isTeam: Bool = false) {
    guard !promises.isEmpty else { return nil }
    self.promises = promises.suffix(Self.most).map { PromiseView($0, places: places) }
    self.isTeam = isTeam
  }

  private static let most = 40
}

struct PromiseView: View {
  let promise: PageText
  let maker: PageText
  let owner: PageText
  let due: PageText?
  let fate: PageText?
  let laterPlace: String?

  init(_ promise: Promise, places: PagePlaces) {
    self.promise = promise.commitment.text.onPage
    maker = promise.rep.onPage
    owner = promise.commitment.named(rep: promise.rep).onPage
    due = promise.commitment.when == nil ? nil : promise.commitment.date.onPage
    fate = promise.later.map { "\($0.fate), in “\($0.flow)”".onPage }
    laterPlace = promise.later.flatMap { places.attempt($0.session.text) }
  }
}
