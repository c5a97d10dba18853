extension Array {
  /// The element with this number, from 1; nil where there is none. Any number may be asked for.
  public subscript(numbered number: Int) -> Element? {
    number >= 1 && number <= count ? self[number - 1] : nil
  }
}
