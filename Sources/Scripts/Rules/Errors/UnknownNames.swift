import DialogueCore

/// Every name that a script uses must be given by one.
struct UnknownNames: Rule {
  /// What the names that are checked stand for.
  var kinds = Set(NameKind.allCases)

  func check(_ draft: Draft, _ names: NameTable) {
    for report in draft.reports {
      for reference in report.references
      where kinds.contains(reference.kind) && !draft.unread.mayGive(reference, names) {
        check(reference, in: report, names)
      }
    }
  }

  private func check(_ reference: Reference, in report: Report, _ names: NameTable) {
    let name = reference.word.text
    guard !names.sees(reference.kind, name, from: reference.scope) else { return }
    if reference.kind == .place, names.isPlaceOfRole(name) { return }
    // The rubric may speak of properties, and cues of flows, that are yet to be written.
    if reference.scope == .library, reference.kind == .slot || reference.kind == .flow { return }
    let known = names.visible(reference.kind, from: reference.scope)
    let isEnding = reference.kind == .state && names.sees(.ending, name, from: reference.scope)
    let near = isEnding ? "; did you mean 'end \(name)'?" : didYouMean(name, among: known)
    switch reference.kind {
    case .word:
      report.add(
        .unknownPlace, at: reference.word.place, "nothing fills {\(name)}\(near)",
        help: near.isEmpty ? helpForPlace(reference, known) : "")
    default:
      let place =
        reference.kind == .list
        ? report.lines.place(of: "~\(name)", from: reference.word.place) : reference.word.place
      report.add(
        .unknownName, at: place, "no \(reference.kind.rawValue) named '\(name)'\(near)",
        help: near.isEmpty ? help(for: reference, known) : "")
    }
  }

  /// Texts that every conversation shares can only name what every scenario has.
  private func helpForPlace(_ reference: Reference, _ known: Set<String>) -> String {
    reference.scope == .library
      ? help(for: reference, known)
      : "add '\(reference.word.text)' to the words of the scenarios, or to the slots of the flow"
  }

  private func help(for reference: Reference, _ known: Set<String>) -> String {
    if known.isEmpty { return "none is there; docs/script-format.md says where it would be written" }
    let all = known.sorted()
    if all.count > 12 {
      switch reference.kind {
      case .move: return "'amends scripts list --moves' shows them all"
      case .list: return "'amends scripts list --lists' shows them all"
      default: break
      }
    }
    return
      "there \(all.count == 1 ? "is" : "are") \(all.prefix(12).joined(separator: ", "))\(all.count > 12 ? " ..." : "")"
  }
}
