/// How much the counterpart trusts, and how angry they are; each 0-100.
public struct Meters: Equatable, Hashable, Sendable {
  public var trust: Int
  public var heat: Int

  public init(trust: Int, heat: Int) {
    self.trust = trust
    self.heat = heat
  }

  public subscript(meter: Meter) -> Int {
    get { meter == .trust ? trust : heat }
    set { if meter == .trust { trust = newValue } else { heat = newValue } }
  }

  /// A difference between two readings; either sign.
  public struct Change: Equatable, Hashable, Sendable {
    public var trust: Int
    public var heat: Int
    public static let none = Change(trust: 0, heat: 0)

    /// Trust gained plus heat taken away; negative when it hurt.
    public var worth: Int { trust - heat }

    public init(trust: Int, heat: Int) {
      self.trust = trust
      self.heat = heat
    }
  }

  public static func - (after: Meters, before: Meters) -> Change {
    Change(trust: after.trust - before.trust, heat: after.heat - before.heat)
  }
}
