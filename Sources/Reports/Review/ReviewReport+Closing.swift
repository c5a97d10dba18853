import DialogueCore

extension ReviewReport {
  /// What was promised, and what later rehearsals made of it.
  var promises: Document.Section? {
    let all = review.promises()
    guard !all.isEmpty else { return nil }
    let rows = all.suffix(Self.mostLines).map { promise -> [Phrase] in
      [
        Phrase(promise.rep), Phrase(promise.commitment.text),
        promise.commitment.when == nil
          ? Phrase("no date", .bad) : Phrase(promise.commitment.date),
        promise.later.map { Phrase("\($0.fate), in \($0.flow)", .faint) }
          ?? Phrase("not asked about since", .faint),
      ]
    }
    let dated = all.count { $0.commitment.when != nil }
    let taken = all.count { $0.later != nil }
    return Document.Section(
      "Promised: \(all.count), \(dated) with a date, \(taken) taken up later",
      [.table(Table(rows, flexible: 1, indent: 2))])
  }

  /// How to see more.
  var next: Document.Section? {
    guard let latest = review.digests.last else { return nil }
    return Document.Section(
      "", [.paragraph(Phrase("One of them whole: amends review \(latest.session)", .faint))])
  }

  /// What is not in the numbers.
  var left: Document.Section? {
    var lines = review.unreadable
    if review.silent > 0 {
      lines.append("left out: \(counted(review.silent, "recording")) in which nothing was said")
    }
    if review.digests.isEmpty, lines.isEmpty { lines.append("There is no rehearsal to review yet.") }
    return lines.isEmpty ? nil : Document.Section("", lines.map { .paragraph(Phrase($0, .faint)) })
  }
}

extension AxisTrend {
  var tone: Phrase.Tone { Phrase.Tone(band) }
}

extension Digest {
  var tone: Phrase.Tone { Phrase.Tone(verdict: verdict) }
}
