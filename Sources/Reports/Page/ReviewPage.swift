import DialogueCore
import Mustache
import Transcripts

/// A review as one self-contained page of HTML: it needs no network, and is read without its script, too.
///
///     var review = Review(library: library)
///     for transcript in transcripts { review.add(transcript) }
///     let html = try ReviewPage(review).html
///
/// With one attempt its turns are at `#t1`, `#t2` ... ; with several, those of the second attempt at `#a2-t1` ...
public struct ReviewPage {
  let review: Review

  public init(_ review: Review) { self.review = review }

  /// The whole page, in UTF-8. The same review always gives the same bytes.
  ///
  /// - Throws: Where a template inside the program is no Mustache.
  public var html: String {
    get throws {
      let files = try PageFiles.shipped.get()
      return files.templates.render(PageView(review, files: files), withTemplate: "page") ?? ""
    }
  }
}

/// What the `page` template shows.
struct PageView: View {
  let policy: String
  let style: String
  let script: String
  let title: PageText
  let subtitle: PageText
  let team: TeamView?
  let comparisons: [ComparisonView]
  let attempts: [AttemptView]
  /// Whether a list of contents helps.
  let hasContents: Bool
  /// What could not be shown, in sentences.
  let missing: MissingView?

  init(_ review: Review, files: PageFiles) {
    policy = files.policy
    style = files.style
    script = files.script
    let places = PagePlaces(review)
    attempts = review.attempts.map { AttemptView($0, in: review, places: places) }
    hasContents = attempts.count > 1
    team = review.digests.count > 1 ? TeamView(review, places: places) : nil
    comparisons = review.comparable.map { ComparisonView($0, places: places) }
    missing = MissingView(review)
    let reps = review.reps
    title =
      (review.digests.count == 1
      ? review.attempts[0].flow : reps.count == 1 ? reps[0] : counted(reps.count, "person", "people")).onPage
    let days = review.digests.first.map { first in
      review.digests.last.map {
        first.start.dayText == $0.start.dayText
          ? first.start.dayText : "\(first.start.dayText) to \($0.start.dayText)"
      }
        ?? ""
    }
    subtitle =
      (review.digests.count == 1
      ? review.attempts[0].scenario
      : [counted(review.digests.count, "attempt"), days ?? ""].joined(separator: ", ")).onPage
  }
}

/// What is not on the page.
struct MissingView: View {
  let reasons: [PageText]

  /// Nil when nothing is missing.
  init?(_ review: Review) {
    var reasons = review.unreadable
    if review.silent > 0 {
      reasons.append("\(counted(review.silent, "recording")) in which nothing was said")
    }
    let kept = review.digests.count - review.attempts.count
    if kept > 0 {
      reasons.append(
        "\(counted(kept, "attempt")) in brief only: a page shows \(Review.most) whole, of more each person's latest"
      )
    }
    guard !reasons.isEmpty else { return nil }
    self.reasons = reasons.map(\.onPage)
  }
}

/// Where on the page each attempt and each turn is.
struct PagePlaces {
  private let numbers: [String: Int]

  init(_ review: Review) {
    numbers = Dictionary(
      review.attempts.enumerated().map { ($1.header.session.text, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Stands before the ids of an attempt's parts; nil where the page does not show it whole.
  func prefix(of session: String) -> String? {
    numbers[session].map { numbers.count == 1 ? "" : "a\($0)-" }
  }

  func attempt(_ session: String) -> String? { prefix(of: session).map { "\($0)attempt" } }

  func turn(_ number: Int, of session: String) -> String? { prefix(of: session).map { "\($0)t\(number)" } }
}
