import Coaching

extension DebriefReport {
  /// What they came with, and what it was about.
  var story: Document.Section? {
    debrief.story.map { story in
      Document.Section(
        "What it was about",
        [
          .table(
            Table(
              [
                [Phrase("on top", .faint), Phrase(story.presenting)],
                [Phrase("underneath", .faint), Phrase(story.real)],
              ], flexible: 1))
        ])
    }
  }
}
