import DialogueCore
import Listening
import SafeText

/// What a move lacked to be heard, for people.
enum WhyNotReport {
  static func describe(_ missing: WhyNot) -> String {
    if let heard = missing.heard {
      return "'\(missing.move)' is heard, in \"\(heard.words.onOneLine)\", with strength \(heard.strength)"
        + " of \(missing.threshold)"
    }
    var lines = ["'\(missing.move)' is not heard: " + verdict(missing)]
    if !missing.fired.isEmpty { lines.append("cues that count:") }
    lines += missing.fired.map { "  \($0.cue) \($0.strength), \"\($0.words.onOneLine)\"" }
    if !missing.stopped.isEmpty { lines.append("cues that matched and were stopped:") }
    lines += missing.stopped.map {
      "  \($0.cue) \($0.strength), \"\($0.words.onOneLine)\": \($0.by): \($0.reason.onOneLine.beginning(of: 120))"
    }
    if !missing.nearest.isEmpty { lines.append("cues that came nearest:") }
    for near in missing.nearest {
      lines.append("  \(near.cue) \(near.strength), say: \(near.say.beginning(of: 90))")
      lines.append("    found: \(pieces(near.found))")
      lines.append("    " + lack(near))
    }
    return lines.joined(separator: "\n")
  }

  private static func lack(_ near: NearCue) -> String {
    guard near.missing.isEmpty else { return "missing: \(pieces(near.missing))" }
    guard let reach = near.reach else {
      return "nothing is missing, but it stands in another order, too far apart, or at another edge"
    }
    return
      "nothing is missing, but behind \"\(reach.words.onOneLine)\" does not follow: \(reach.next.beginning(of: 90))"
  }

  private static func verdict(_ missing: WhyNot) -> String {
    if !missing.gaveWayTo.isEmpty {
      return "it gave way to \(missing.gaveWayTo.map(\.text).joined(separator: ", "))"
    }
    if missing.reached >= missing.threshold, !missing.countsWith.isEmpty {
      return "it counts with \(missing.countsWith.map(\.rawValue).joined(separator: ", ")) only"
    }
    if !missing.fired.isEmpty { return "strength \(missing.reached) of \(missing.threshold)" }
    if !missing.stopped.isEmpty { return "what matched was stopped" }
    return missing.nearest.isEmpty ? "none of its cues comes near" : "none of its cues matches"
  }

  private static func pieces(_ pieces: [String]) -> String {
    pieces.map { $0.beginning(of: 48) }.joined(separator: " · ")
  }
}
