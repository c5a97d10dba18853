extension Int {
  /// "+8", "-5", "0".
  public var withSign: String { self > 0 ? "+\(self)" : "\(self)" }
}
