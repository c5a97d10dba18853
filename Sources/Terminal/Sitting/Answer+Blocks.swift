import DialogueCore
import Rehearsal

/// What is shown of an answer: the conversation in one layout, the coach's asides in another.
struct AnswerBlocks {
  let answer: Answer
  /// Practice shows the meters of a counterpart who has any, an assessment none.
  let showsMeters: Bool
  let accessible: Bool

  var blocks: [any Block] {
    let fault = answer.step.fault.map {
      StageDirection(text: "the scripts fault: \($0); the conversation goes on, tell whoever wrote them")
    }
    return spoken + [fault].compactMap(\.self)
  }

  private var spoken: [any Block] {
    let voices = voices
    let marked = showsMeters ? voices.lastIndex { !$0.isAside } : nil
    return voices.enumerated().map { index, voice -> any Block in
      let text = StyledText(voice.text)
      if voice.isAside { return Aside(text: text) }
      return Passage(
        StyledText(voice.name, [.bold, .blue]), text, margin: index == marked ? meters : "")
    }
  }

  private var meters: StyledText {
    MeterReading(meters: answer.meters, change: answer.change).text(accessible: accessible)
  }

  /// What one voice says in one go.
  private struct Voice {
    let name: String
    let isAside: Bool
    var text: String
  }

  /// Lines of one speaker in a row are one passage.
  private var voices: [Voice] {
    var voices: [Voice] = []
    for speech in answer.speeches {
      if let last = voices.indices.last, voices[last].name == speech.name,
        voices[last].isAside == speech.isAside, !speech.isAside
      {
        voices[last].text += " " + speech.text
      } else {
        voices.append(Voice(name: speech.name, isAside: speech.isAside, text: speech.text))
      }
    }
    return voices
  }
}
