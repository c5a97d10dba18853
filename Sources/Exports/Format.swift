/// The formats that there are, by the names that people choose them with.
public enum Format: String, CaseIterable, Sendable {
  case csv, markdown, openai, botframework, xapi, convokit, webvtt, asciicast, html

  /// How the sessions of an export are kept.
  public enum Packing: Equatable, Sendable {
    /// A document a session; files end in this.
    case each(ending: String)
    /// One document for all sessions.
    case together(ending: String)
    /// A folder of files for all sessions.
    case folder
  }

  public var packing: Packing {
    switch self {
    case .csv: .together(ending: "csv")
    case .openai: .together(ending: "jsonl")
    case .markdown: .each(ending: "md")
    case .botframework: .each(ending: "transcript")
    case .xapi: .each(ending: "json")
    case .webvtt: .each(ending: "vtt")
    case .asciicast: .each(ending: "cast")
    case .html: .each(ending: "html")
    case .convokit: .folder
    }
  }

  /// - Parameters:
  ///   - home: Where ids that are web addresses begin.
  ///   - page: Makes the page of `html`, which is a report.
  public func export(home: Home, page: any Export) -> any Export {
    switch self {
    case .csv: CSV()
    case .markdown: Markdown()
    case .openai: OpenAIChat()
    case .botframework: BotFramework(home: home)
    case .xapi: XAPI(home: home)
    case .convokit: ConvoKit()
    case .webvtt: WebVTT()
    case .asciicast: Asciicast()
    case .html: page
    }
  }
}
