import DialogueCore
import Exports
import Reports

/// A page a session, as a review shows it.
struct PageExport: Export {
  let library: Library

  func add(_ account: Account) throws -> [UInt8] {
    var review = Review(library: library)
    review.add(account.transcript)
    return Array(try ReviewPage(review).html.utf8)
  }
}
