/// The forms of a word: send, sends, sent, sending; order, orders, ordered, ordering.
struct Inflection {
  private let irregular: [String: [String]]
  private let base: [String: String]

  init(_ irregular: [String: [String]]) {
    self.irregular = irregular
    var base: [String: String] = [:]
    for (word, forms) in irregular.sorted(by: { $0.key < $1.key }) {
      for form in forms where base[form] == nil && irregular[form] == nil { base[form] = word }
    }
    self.base = base
  }

  /// All forms, whichever of them is given; some that nobody says are harmless.
  func forms(of word: String) -> Set<String> {
    let root = base[word] ?? word
    var forms: Set<String> = [word, root]
    if let more = irregular[root] { forms.formUnion(more) }
    let letters = Array(root)
    guard let last = letters.last, letters.count > 1 else { return forms }
    let before = letters[letters.count - 2]
    let stem = String(letters.dropLast())
    if last == "e" {
      forms.formUnion([
        root + "s", root + "d", (before == "i" ? String(stem.dropLast()) + "y" : stem) + "ing", stem + "ing",
      ])
    } else if last == "y", !"aeiou".contains(before) {
      forms.formUnion([stem + "ies", stem + "ied", root + "ing"])
    } else {
      let hisses = "sxz".contains(last) || (last == "h" && "cs".contains(before))
      forms.formUnion([root + (hisses ? "es" : "s"), root + "ed", root + "ing"])
      let doubles =
        letters.count > 2 && "aeiou".contains(before) && !"aeiouwxy".contains(last)
        && !"aeiou".contains(letters[letters.count - 3])
      if doubles { forms.formUnion([root + String(last) + "ed", root + String(last) + "ing"]) }
    }
    return forms
  }
}
