import DialogueCore
import Rehearsal
import Transcripts

/// One session of a client: a rehearsal, and what was said about it afterwards; then maybe another.
///
/// It stays small, as a client may keep very many; the rehearsal itself may be out of memory meanwhile.
final class Chat {
  /// Where the next words go.
  enum Phase: String {
    /// To the question which conversation to rehearse.
    case choosing
    /// To the counterpart.
    case talking
    /// To "How do you think it went?".
    case verdict
    /// To "What did you learn?".
    case learned
    /// Nowhere: commands only.
    case over
  }

  let id: SessionID
  /// What the client calls its working folder; never opened.
  let label: String?
  /// How the client wants its rehearsals.
  var wish: Wish
  var phase = Phase.choosing
  var ownVerdict: String?
  /// Whether the list of conversations is the last thing that the rep was shown.
  var isOffering = false
  /// The one name that the rep was asked about: "Did you mean ...?".
  var meant: String?
  /// How many rehearsals were begun in it.
  var rehearsals = 0
  /// The rehearsal under way, while it is in memory.
  var session: Session?
  /// Where it was put down.
  var bookmark: SessionBookmark?
  /// What the rep should know since the rehearsal came back from its transcript.
  var notices: [String] = []
  /// Its place among those that are awake, and whether it was used since it was last looked at there.
  var seat: Int?
  var wasUsed = false

  init(id: SessionID, label: String?, wish: Wish) {
    self.id = id
    self.label = label
    self.wish = wish
  }

  /// The name under which the present rehearsal is recorded.
  func recordID() throws(TranscriptError) -> SessionID { try id.rehearsal(max(rehearsals, 1)) }

  /// The `seq` that its record takes next, as far as is known here.
  var nextSeq: Int? { session?.nextSeq ?? bookmark?.nextSeq }
}
