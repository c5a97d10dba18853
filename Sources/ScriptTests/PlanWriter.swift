import DialogueCore
import Transcripts

/// Turns a recorded rehearsal into a plan: what was said, what was heard, where it led.
public enum PlanWriter {
  /// A plan file for one recorded rehearsal, or where its flow has one already the plan alone, to be added at its end. Turns
  /// that were retried are written as they were at last.
  public static func plan(transcript path: String, hasPlans: (FlowID) -> Bool = { _ in false }) throws
    -> String
  {
    let transcript = try TranscriptReader.read(path: path)
    return try plan(transcript, isFirst: !hasPlans(transcript.header.flow))
  }

  static func plan(_ transcript: Transcript, isFirst: Bool = true) throws -> String {
    let header = transcript.header
    var turns: [Int: String] = [:]
    var said: [Int: Utterance] = [:]
    var last: Snapshot?
    for event in transcript.events {
      switch try event.content() {
      case .said(let event): said[event.turn] = event.utterance
      case .turn(let event):
        last = event.step.snapshot
        guard let utterance = said[event.turn] else { continue }
        turns = turns.filter { $0.key < event.turn }
        turns[event.turn] = turn(utterance, event.step)
      default: continue
      }
    }
    let head = """
      # yaml-language-server: $schema=../schema/plan.schema.json
      flow: \(header.flow)
      plans:

      """
    var text = isFirst ? head : "\n"
    text += """
        - name: \(quoted("as \(header.rep) rehearsed it"))
          scenario: \(header.scenario)
          persona: \(header.persona)
          difficulty: \(header.difficulty)
          seed: \(header.seed)

      """
    text += carried(header.carried) + "    say:\n"
    text += turns.sorted { $0.key < $1.key }.map(\.value).joined()
    if let last {
      if let ending = last.ending { text += "    ending: \(ending.ending)\n" }
      text += "    trust: \"= \(last.meters.trust)\"\n    heat: \"= \(last.meters.heat)\"\n"
    }
    return text
  }

  private static func carried(_ carried: Carried) -> String {
    var entries = carried.slots.map { slot, value in
      switch value {
      case .text(let text): "\(slot): \(quoted(text))"
      case .number(let number): "\(slot): \(number)"
      }
    }
    if let trust = carried.trust { entries.append("trust: \(trust)") }
    return entries.isEmpty ? "" : "    carried: {\(entries.joined(separator: ", "))}\n"
  }

  private static func turn(_ utterance: Utterance, _ step: Step) -> String {
    var text = "      - rep: \(quoted(utterance.text))\n"
    if !utterance.moves.isEmpty {
      text += "        moves: [\(utterance.moves.map(\.move.text).joined(separator: ", "))]\n"
    }
    if step.snapshot.ending == nil { text += "        state: \(step.snapshot.state)\n" }
    return text
  }

  /// A double-quoted YAML text.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
