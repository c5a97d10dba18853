import DialogueCore

/// A set of forms.
struct Forms: Sendable {
  private(set) var bits: UInt8 = 0

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ form: Form) { bits |= Self.bit(form) }
  func contains(_ form: Form) -> Bool { bits & Self.bit(form) != 0 }

  /// Whether it has one of the others, or none at all.
  @inline(__always) func admits(_ others: Forms) -> Bool { (bits & others.bits) | (isEmpty ? 1 : 0) != 0 }

  private static func bit(_ form: Form) -> UInt8 {
    switch form {
    case .statement: 1
    case .openQuestion: 2
    case .closedQuestion: 4
    case .command: 8
    }
  }
}
