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
    /// A space stands between two.
    var parts: [Part]
  }

  var messages: [Message]
  /// Nil where nobody but the coach was spoken to.
  var answer: Answer?

  /// The coach says something about the conversation.
  static func coach(_ text: String) -> Reply {
    Reply(messages: [Message(speaker: .coach, name: "Coach", parts: [.init(line: nil, text: text)])])
  }

  /// The coach answers a command.
  static func coach(_ remark: CommandRemark) -> Reply { coach(remark.sentence) }

  static func + (first: Reply, second: Reply) -> Reply {
    Reply(messages: first.messages + second.messages, answer: second.answer ?? first.answer)
  }
}

extension Reply {
  /// An answer in the conversation, with the meters where practice shows them. Without a machine nobody has any.
  init(_ answer: Answer, on machine: Machine?) {
    let snapshot = answer.step.snapshot
    let isMetered = machine?.counterpart(in: snapshot.state).isMetered ?? false
    self.init(answer, reading: snapshot.mode == .practice && isMetered)
  }

  /// An answer as it is read in a chat; lines of one speaker in a row are one message.
  ///
  /// - Parameter reading: Whether the meters are shown.
  init(_ answer: Answer, reading: Bool) {
    messages = answer.messages.map { message in
      Message(
        speaker: message.speaker, name: message.name,
        parts: message.lines.map { Message.Part(line: $0.line, text: $0.text) })
    }
    if reading {
      messages.append(Message(speaker: .coach, name: "", parts: [.init(line: nil, text: answer.reading)]))
    }
    self.answer = answer
  }
}
