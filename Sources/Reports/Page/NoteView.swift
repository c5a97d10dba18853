import DialogueCore

/// A trainer's remark.
struct NoteView: View {
  let author: PageText
  let note: PageText
  /// "Listen: 60, as he asked twice".
  let mark: PageText?

  init(_ note: Attempt.Note) {
    author = note.author.onPage
    self.note = note.text.onPage
    let mark = note.score(before: "")
    self.mark = mark.isEmpty ? nil : mark.onPage
  }
}
