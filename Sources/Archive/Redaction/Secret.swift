/// Something in people's words that tells who they are.
public struct Secret: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case name, address, number, amount
  }

  public let kind: Kind
  /// As it was written first.
  public let text: String
  /// In small letters, by which it is told apart.
  let key: String

  init(_ kind: Kind, _ text: Substring) {
    self.kind = kind
    self.text = String(text)
    key = text.lowercased()
  }

  public static func == (one: Secret, other: Secret) -> Bool {
    one.kind == other.kind && one.key == other.key
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// What stands for each secret: the same everywhere, in the order in which they were found.
public struct StandIns: Sendable {
  /// In order.
  public private(set) var secrets: [(secret: Secret, standIn: String)] = []
  private var known: [Secret: String] = [:]
  private var counts: [Secret.Kind: Int] = [:]

  public func standIn(for secret: Secret) -> String? { known[secret] }
  public func count(of kind: Secret.Kind) -> Int { counts[kind] ?? 0 }

  mutating func add(_ secret: Secret) {
    guard known[secret] == nil else { return }
    let number = count(of: secret.kind) + 1
    counts[secret.kind] = number
    let standIn = Self.standIn(for: secret, number)
    known[secret] = standIn
    secrets.append((secret, standIn))
  }

  /// Shaped like what it stands for, so that the words are heard as before. The telephone numbers and the domain are set
  /// aside for fiction.
  private static func standIn(for secret: Secret, _ number: Int) -> String {
    switch secret.kind {
    case .name: "Name\(number)"
    case .address: "name\(number)@example.org"
    case .number: "01632 96" + String(repeating: "0", count: max(0, 4 - "\(number)".count)) + "\(number)"
    case .amount: AmountFinder.standIn(for: secret.key, number: 1000 + number)
    }
  }
}
