import DialogueCore
import Transcripts

/// A document a session, for tickets and wikis (CommonMark with GitHub's tables); no text in it acts as markup.
struct Markdown: Export {
  func add(_ account: Account) -> [UInt8] {
    var page = MarkdownPage(names: account.names)
    page.block("# \(page.text(account.names.flow)): \(page.text(account.names.scenario))")
    page.table(["", ""], Self.facts(of: account).map { [$0.0, page.text($0.1)] })
    page.block("## The conversation")
    for entry in account.inReadingOrder { page.add(entry) }
    page.close(account)
    return Array(page.document.utf8)
  }

  private static func facts(of account: Account) -> [(String, String)] {
    let header = account.header
    let place = header.place.map { [("Course", "\($0.course.text), part \($0.part)")] } ?? []
    return [
      ("Who", account.names.rep), ("When", header.start.civilText),
      ("With", "\(account.names.name(of: .customer)), \(account.names.persona)"),
      ("Difficulty", "\(header.difficulty), \(header.mode.rawValue)"), ("Session", header.session.text),
    ] + place
  }
}
