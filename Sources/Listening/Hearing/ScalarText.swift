/// A text by Unicode scalars, counted from its start.
struct ScalarText {
  private let view: String.UnicodeScalarView

  init(_ text: String) { view = text.unicodeScalars }

  subscript(_ range: Range<Int>) -> String {
    let start = view.index(view.startIndex, offsetBy: range.lowerBound)
    return String(view[start..<view.index(start, offsetBy: range.count)])
  }
}
