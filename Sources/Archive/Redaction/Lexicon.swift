import DialogueCore
import Transcripts

/// The words that are nobody's name, as far as the scripts tell.
public struct Lexicon: Sendable {
  private let common: Set<String>
  private let stories: [String: Set<String>]
  private let firstNames: Set<String>

  /// - Parameters:
  ///   - scripts: Texts whose small words are the language's.
  ///   - firstNames: Words that are names wherever they stand, also written small, unless the language has them, too.
  ///   - stories: By the id of a flow, scenario or persona, a text in which every name is made up.
  public init(scripts: [String], stories: [String: String], firstNames: String = "") {
    // An id, a key or a pattern may be made of a name.
    let words = scripts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      .filter { !$0.contains { "-_/|()[]{}*~<>".contains($0) } && !$0.hasSuffix(":") }
      .flatMap(Self.words).filter { $0.first?.isLowercase ?? false }
    common = Self.always.union(words.map(String.init))
    self.firstNames = Set(Self.words(of: firstNames[...]).map { $0.lowercased() })
    self.stories = stories.mapValues { text in
      Set(Self.words(of: text[...]).filter { $0.first?.isUppercase ?? false }.map { $0.lowercased() })
    }
  }

  func isCommon(_ word: some StringProtocol) -> Bool { common.contains(word.lowercased()) }

  func isFirstName(_ word: some StringProtocol) -> Bool { firstNames.contains(word.lowercased()) }

  /// The made-up names in the scripts that a transcript was played with, in small letters.
  func fiction(of header: TranscriptHeader) -> Set<String> {
    [header.flow.text, header.scenario.text, header.persona.text].reduce(into: []) { names, id in
      names.formUnion(stories[id] ?? [])
    }
  }

  private static func words(of text: Substring) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

  /// Written with a capital, and nobody's.
  private static let always: Set<String> = [
    "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "christmas", "easter", "english", "british", "american", "ok", "mr", "mrs", "ms", "dr", "ceo", "cfo",
    "coo",
    "cto", "vp", "hr", "it", "vat", "pdf", "crm", "erp", "eta", "asap", "faq", "sla", "kpi", "uk", "us",
    "usa",
    "eu", "am", "pm", "gmt", "utc", "hi", "hello", "hey", "dear", "yes", "no", "thanks", "regards", "cheers",
  ]
}
