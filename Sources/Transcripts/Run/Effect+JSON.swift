import DialogueCore
import JSON

extension Effect {
  /// Nil for a kind that only a newer program knows.
  init?(ifKnown fields: Fields) throws(FieldError) {
    switch try fields.string("type") {
    case "spoke":
      self = .spoke(try fields.choice("by"), line: try fields.id("line"), text: try fields.string("text"))
    case "noted":
      self = .noted(
        move: try fields.optionalID("move"), line: try fields.id("line"), text: try fields.string("text"))
    case "meters": self = .metersMoved(try MetersMoved(fields))
    case "moved":
      self = .moved(
        from: try fields.id("from"), to: try fields.id("to"), transition: try fields.string("transition"))
    case "revealed": self = .revealed(try fields.id("fact"))
    case "committed": self = .committed(try Commitment(fields))
    case "unmatched": self = .unmatched
    case "ended":
      self = .ended(try fields.id("id"), try fields.choice("kind"), title: try fields.string("title"))
    case "faulted":
      guard let fault = try Fault(ifKnown: fields) else { return nil }
      self = .faulted(fault)
    default: return nil
    }
  }

  /// Appends the effect as one JSON object, its kind in `type`.
  func write(to line: inout JSONWriter) {
    line.object { writeMembers(to: &$0) }
  }

  private func writeMembers(to line: inout JSONWriter) {
    switch self {
    case .spoke(let role, let id, let text):
      line.member("type", "spoke")
      line.member("by", role.rawValue)
      line.member("line", id)
      line.member("text", text)
    case .noted(let move, let id, let text):
      line.member("type", "noted")
      line.member("move", ifAny: move)
      line.member("line", id)
      line.member("text", text)
    case .metersMoved(let moved):
      line.member("type", "meters")
      moved.write(to: &line)
    case .moved(let from, let to, let transition):
      line.member("type", "moved")
      line.member("from", from)
      line.member("to", to)
      line.member("transition", transition)
    case .revealed(let fact):
      line.member("type", "revealed")
      line.member("fact", fact)
    case .committed(let commitment):
      line.member("type", "committed")
      commitment.write(to: &line)
    case .unmatched: line.member("type", "unmatched")
    case .ended(let ending, let kind, let title):
      line.member("type", "ended")
      line.member("id", ending)
      line.member("kind", kind.rawValue)
      line.member("title", title)
    case .faulted(let fault):
      line.member("type", "faulted")
      fault.write(to: &line)
    }
  }
}

extension Fault {
  init?(ifKnown fields: Fields) throws(FieldError) {
    switch try fields.string("fault") {
    case "endless_loop": self = .endlessLoop(at: try fields.id("state"))
    case "unknown_state": self = .unknownState(try fields.id("state"))
    default: return nil
    }
  }

  func write(to line: inout JSONWriter) {
    switch self {
    case .endlessLoop(let state):
      line.member("fault", "endless_loop")
      line.member("state", state)
    case .unknownState(let state):
      line.member("fault", "unknown_state")
      line.member("state", state)
    }
  }
}
