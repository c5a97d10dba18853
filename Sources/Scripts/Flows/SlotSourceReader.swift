import DialogueCore

/// Reads `from:` of a slot: `before.trust`, `way-forward.promise.1.when`, `look-back.fault`.
struct SlotSourceReader {
  let report: Report

  /// Nil, and a report, for what is no source or gives another type than the slot's.
  func read(_ word: Word, for kind: Slot.Kind) -> SlotSource? {
    let parts = word.text.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let what = SlotSource.What(parts[1]) else {
      report.add(
        .slotSource, at: word.place, "'\(word.text)' is no source",
        help: "as in before.trust, way-forward.ending, way-forward.promise.1, look-back.fault")
      return nil
    }
    guard Self.gives(what, kind) else {
      report.add(
        .slotSource, at: word.place,
        "'\(word.text)' is a \(Self.name(what)), and this slot holds another type",
        help: "make it a slot of type \(Self.name(what))")
      return nil
    }
    return SlotSource(flow: parts[0] == "before" ? nil : FlowID(parts[0]), what: what)
  }

  private static func gives(_ what: SlotSource.What, _ kind: Slot.Kind) -> Bool {
    switch (what, kind) {
    case (.slot, _), (.meter, .number), (.promises, .number): true
    case (.ending, .text), (.ending, .choice), (.promise, .text), (.promiseWhen, .text): true
    default: false
    }
  }

  private static func name(_ what: SlotSource.What) -> String {
    switch what {
    case .meter, .promises: "number"
    case .ending, .promise, .promiseWhen, .slot: "text"
    }
  }
}
