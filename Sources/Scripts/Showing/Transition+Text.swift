import DialogueCore

extension Transition {
  /// When it is taken, in words: `own and apologise, when heard >= 1`.
  var occasion: String {
    var said = hear.map(\.text).joined(separator: " and ")
    if !hearAny.isEmpty {
      let any = hearAny.map(\.text).joined(separator: " or ")
      said += said.isEmpty ? any : " and (\(any))"
    }
    if always { said = "of itself" } else if said.isEmpty { said = "anything" }
    if when != .always { said += ", when \(when.authored)" }
    if !despite.isEmpty { said += ", despite \(despite.map(\.text).joined(separator: ", "))" }
    return said
  }
}

extension Transition.Target {
  /// Where it leads: ` -> mend`; nothing for one that stays.
  var arrow: String {
    switch self {
    case .state(let id): " -> \(id)"
    case .ending(let id): " -> end \(id)"
    case .stay: ""
    }
  }
}
