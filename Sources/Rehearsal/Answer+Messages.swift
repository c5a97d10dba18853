import DialogueCore

extension Answer {
  /// What one speaker says without a break, in one or more lines.
  public struct Message: Equatable, Sendable {
    public let speaker: Role
    /// The name under which they speak: "Marcus", "Coach".
    public let name: String
    public fileprivate(set) var lines: [Speech]

    /// The lines as one text.
    public var text: String { lines.map(\.text).joined(separator: " ") }
  }

  /// All that is said, for faces that show a speaker's name once; lines of one speaker in a row are one message.
  public var messages: [Message] {
    var messages: [Message] = []
    for speech in speeches {
      let name = speech.role == .coach || speech.isAside ? "Coach" : speech.name
      if messages.last?.name == name {
        messages[messages.count - 1].lines.append(speech)
      } else {
        messages.append(Message(speaker: speech.role, name: name, lines: [speech]))
      }
    }
    return messages
  }

  /// Where the meters stand: "(trust 41, up 6; heat 52, down 8)".
  public var reading: String { "(\(meters.spoken(after: change)))" }
}
