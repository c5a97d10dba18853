import DialogueCore

/// What the rep has promised, ready to paste into an e-mail.
public struct PlanReport: Sendable {
  let commitments: [Commitment]
  let rep: String

  public init(_ commitments: [Commitment], rep: String) {
    self.commitments = commitments
    self.rep = rep
  }

  public var document: Document {
    guard !commitments.isEmpty else {
      return Document([.init("", [.paragraph("Nothing promised yet.")])])
    }
    return Document([
      .init(
        "",
        [.paragraph("What we agreed:")]
          + commitments.enumerated().map { index, commitment in
            .paragraph(Phrase("\(index + 1). \(line(for: commitment))"))
          })
    ])
  }

  private func line(for commitment: Commitment) -> String {
    let owner = commitment.named(rep: rep)
    return commitment.when == nil
      ? "\(commitment.text) (\(owner), no date yet)" : "\(commitment.text) (\(owner), \(commitment.date))"
  }
}
