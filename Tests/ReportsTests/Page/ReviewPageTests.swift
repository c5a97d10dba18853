import DialogueCore
import Mustache
import Testing
import Transcripts

@testable import Reports

@Suite("The review page")
struct ReviewPageTests {
  private let trial: Trial
  init() throws { trial = try Trial() }

  private func page(_ transcripts: [Transcript]) throws -> String {
    var review = Review(library: trial.library)
    for transcript in transcripts { review.add(transcript) }
    return try ReviewPage(review).html
  }

  private static let everything: [Trial.Act] = [
    .says("sign today"), .hint("Own it."), .retry, .says("I forgot it. You have it by Friday noon."), .pause,
    .dispute("no"), .says("asdf qwer"), .says("what happened"), .leave, .note("Well done.", turn: 1),
    .note("A good start."),
  ]

  /// Several attempts of two people, with something of everything.
  private func several() throws -> [Transcript] {
    try [
      trial.transcript("a", day: 20, Self.everything),
      trial.transcript("b", rep: "Ana", day: 21, Self.everything),
      trial.transcript("c", day: 22, Self.everything),
    ]
  }

  @Test("every link leads to a place on the page, and every place is there once")
  func links() throws {
    for page in [try page([trial.transcript(Self.everything)]), try page(several())] {
      let places = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
      #expect(Set(places).count == places.count)
      let targets = Set(page.matches(of: /href="#([^"]*)"/).map { String($0.1) })
      #expect(!targets.isEmpty)
      #expect(targets.subtracting(places).isEmpty)
      #expect(!page.contains(/href="[^#]/), "nothing leads off the page")
    }
  }

  @Test("each utterance has a place of its own name, each try that was taken back another")
  func places() throws {
    let page = try page([trial.transcript(Self.everything)])
    for place in ["t0", "t1", "t1-try1", "t2", "t3"] { #expect(page.contains("id=\"\(place)\"")) }
    #expect(try self.page(several()).contains("id=\"a3-t2\""))
  }

  @Test("the curve is drawn with a title, a description, a link a turn, and stands there as a table")
  func chart() throws {
    let page = try page([trial.transcript(Self.everything)])
    #expect(page.contains("<title id=\"chart-title\">") && page.contains("<desc id=\"chart-desc\">"))
    #expect(page.contains("<a href=\"#t1\"><title>Turn 1: "))
    #expect(page.contains("<th scope=\"row\"><a href=\"#t1\">1</a></th>"))
  }

  @Test("moves, rules, reasons, hints, notes and disputes are in the conversation")
  func conversation() throws {
    let page = try page([trial.transcript(Self.everything)])
    for words in [
      "taking it as yours", "you took it on yourself", "<code>own</code>", "Own it.", "Well done.",
      "A good start.",
      "Sam took a breath", "Sam contests", "Nothing was heard in this", "taken back",
      "helped: trust +6, heat −8",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test("attempts at one flow lie beside each other, and a team has its table")
  func comparison() throws {
    let page = try page(several())
    #expect(page.contains("Owning it</bdi>, compared"))
    #expect(page.contains("What was said, turn by turn"))
    #expect(page.contains("Who needs what"))
    #expect(page.contains("href=\"#a2-t1\""))
  }

  @Test("whoever wrote it, text stays text")
  func escaping() throws {
    let evil =
      "<script>alert(1)</script> </style> \" onload=x javascript:alert(2) & \u{600}<img src=x> \u{202E}sdrawkcab"
    let transcript = try trial.transcript(
      rep: evil,
      [.says(evil), .hint(evil), .dispute(evil), .note(evil), .note(evil, turn: 1)])
    let page = try page([transcript])
    #expect(page.split(separator: "<script").count == 2, "only our own")
    #expect(page.split(separator: "</style").count == 2)
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(!page.contains("<img") && !page.contains("\" onload"))
    #expect(!Array(page.utf8).contains(Array("<img".utf8)), "by bytes, as a browser reads")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("a template puts in nothing unescaped but the page's own style and script")
  func templates() throws {
    let files = try PageFiles.shipped.get()
    for name in [
      "page", "attempt", "turn", "speech", "note", "card", "chart", "scorecard", "promises", "comparison",
      "team", "habit",
    ] {
      let text = try #require(files.templates.getTemplate(named: name)).description
      let raw =
        text.matches(of: /\{\{\{\s*(\w+)/).map { String($0.1) }
        + text.matches(of: /\{\{&\s*(\w+)/).map { String($0.1) }
      #expect(Set(raw).isSubset(of: ["style", "script"]), "\(name)")
      #expect(!text.contains(" style=") && !text.contains(/\ on[a-z]+=/), "the policy forbids it in \(name)")
    }
  }

  @Test("the policy forbids everything but the style and the script that are in the page")
  func policy() throws {
    let page = try page([trial.transcript(Self.everything)])
    let style = try #require(page.firstMatch(of: /<style>((?s).*?)<\/style>/)?.1)
    let script = try #require(page.firstMatch(of: /<script>((?s).*?)<\/script>/)?.1)
    #expect(
      page.contains(
        "default-src &#39;none&#39;; style-src &#39;sha256-\(SHA256.base64(of: style.utf8))&#39;; "
          + "script-src &#39;sha256-\(SHA256.base64(of: script.utf8))&#39;;"))
  }

  @Test("200 turns stay below a megabyte")
  func size() throws {
    let long =
      "I forgot it, and what happened there at your end? " + String(repeating: "Some more words. ", count: 20)
    let page = try page([trial.transcript((1...200).map { .says("\($0). \(long)") })])
    #expect(page.contains("id=\"t200\""))
    #expect(page.utf8.count < 1 << 20, "\(page.utf8.count)")
  }

  @Test("the same review gives the same bytes")
  func stable() throws {
    let transcripts = try several()
    #expect(try page(transcripts) == page(transcripts))
  }
}
