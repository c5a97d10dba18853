import Coaching
import DialogueCore
import Transcripts

/// The turns that mattered.
struct PointsView: View {
  let points: [PointView]

  /// Nil where none did.
  init?(_ attempt: Attempt, prefix: String) {
    guard !attempt.turningPoints.isEmpty else { return nil }
    points = attempt.turningPoints.map { PointView($0, prefix: prefix) }
  }
}

struct PointView: View {
  let turn: Int
  let place: String
  /// "Trust fell", "Trust rose", "An opening".
  let kind: String
  let tone: String
  let weight: String?
  let words: PageText?
  let why: PageText?

  init(_ point: Attempt.TurningPoint, prefix: String) {
    turn = point.turn
    place = "\(prefix)t\(point.turn)"
    (kind, tone) =
      switch point.kind {
      case .fall: ("It hurt", "bad")
      case .rise: ("It helped", "good")
      case .missed: ("Left open", "plain")
      }
    weight = point.change == .none ? nil : point.change.signed
    words = point.words.isEmpty ? nil : point.words.onPage
    why = point.why.isEmpty ? nil : point.why.onPage
  }
}
