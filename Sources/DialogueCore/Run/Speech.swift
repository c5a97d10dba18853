/// One authored line as it was said, in words ready to show.
public struct Speech: Equatable, Sendable {
  public let role: Role
  /// The name under which they speak: "Marcus", "coach".
  public let name: String
  public let line: LineID
  public let text: String
  /// Whether it is the coach's aside and no part of the conversation.
  public let isAside: Bool
}

extension Step {
  /// Who says what, in order.
  ///
  /// - Parameter machine: What the step was made with, for the names; without it they are the roles'.
  public func speeches(on machine: Machine?) -> [Speech] {
    let with = machine?.counterpart(in: snapshot.state) ?? .customer
    return effects.compactMap { effect in
      switch effect {
      case .spoke(let role, let line, let text):
        Speech(
          role: role, name: machine?.name(of: role, in: snapshot) ?? role.rawValue, line: line, text: text,
          isAside: role == .coach && with.isMetered)
      case .noted(_, let line, let text):
        Speech(role: .coach, name: "coach", line: line, text: text, isAside: true)
      default: nil
      }
    }
  }

  /// What moved the meters; nil when nothing did.
  public var moved: MetersMoved? {
    effects.lazy.compactMap { if case .metersMoved(let moved) = $0 { moved } else { nil } }.first
  }

  /// What went wrong in the scripts; nil where nothing did.
  public var fault: Fault? {
    effects.lazy.compactMap { if case .faulted(let fault) = $0 { fault } else { nil } }.first
  }

  /// The ending that was reached, and the words for it; nil when none was.
  public var ended: (id: EndingID, kind: Ending.Kind, title: String)? {
    effects.lazy.compactMap { effect in
      if case .ended(let id, let kind, let title) = effect { (id: id, kind: kind, title: title) } else { nil }
    }.first
  }
}
