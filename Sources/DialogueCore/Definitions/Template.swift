/// Authored text with named places.
public struct Template: Equatable, Sendable {
  public enum Part: Equatable, Sendable {
    case text(String)
    case slot(SlotID)
  }
  public let parts: [Part]

  public init(_ parts: [Part]) { self.parts = parts }
  public init(_ text: String) { self.parts = [.text(text)] }

  /// The places that it names, in order.
  public var slots: [SlotID] {
    parts.compactMap { if case .slot(let id) = $0 { id } else { nil } }
  }
}
