import DialogueCore
import Rehearsal

/// What a client is sent in answer to some words, and what these words did.
struct Reply {
  /// One thing said by one speaker, in one or more authored lines.
  struct Message {
    struct Part {
      /// Nil where the words are the program's own.
      let line: LineID?
      let text: String
    }

    let speaker: Role
    /// As a person reads it; empty for the meters, which nobody says.
    let name: String
    var parts: [Part]
  }

  var messages: [Message]
  /// Nil where nobody but the coach was spoken to.
  var answer: Answer?

  /// The coach says something about the conversation.
  static func coach(_ text: String) -> Reply {
    Reply(messages: [Message(speaker: .coach, name: "Coach", parts: [.init(line: nil, text: text)])])
  }

  static func + (first: Reply, second: Reply) -> Reply {
    Reply(messages: first.messages + second.messages, answer: second.answer ?? first.answer)
  }
}

extension Reply {
  /// An answer as it is read in a chat; lines of one speaker in a row are one message.
  ///
  /// - Parameter reading: Whether the meters are shown.
  init(_ answer: Answer, reading: Bool) {
    messages = []
    for speech in answer.speeches {
      let name = speech.role == .coach || speech.aside ? "Coach" : speech.name
      let isSame = messages.last.map { $0.name == name } ?? false
      let part = Message.Part(line: speech.line, text: (isSame ? " " : "") + speech.text)
      if isSame {
        messages[messages.count - 1].parts.append(part)
      } else {
        messages.append(Message(speaker: speech.role, name: name, parts: [part]))
      }
    }
    if reading {
      let reading = Message.Part(line: nil, text: Self.reading(of: answer))
      messages.append(Message(speaker: .coach, name: "", parts: [reading]))
    }
    self.answer = answer
  }

  /// "(trust 41, up 6; heat 52, down 8)"
  private static func reading(of answer: Answer) -> String {
    let moved = answer.moved.flatMap { $0.rules.isEmpty ? nil : $0.after - $0.before } ?? .none
    func spoken(_ change: Int) -> String {
      change == 0 ? "" : change > 0 ? ", up \(change)" : ", down \(-change)"
    }
    let meters = answer.meters
    return "(trust \(meters.trust)\(spoken(moved.trust)); heat \(meters.heat)\(spoken(moved.heat)))"
  }
}
