/// Reads a file's YAML into its outermost section, or says why it cannot be read.
///
/// Bounds come first, so that no file crashes or stalls the parser: 1 MiB, UTF-8, 64 levels, no anchors.
struct Document {
  static let sizeLimit = 1 << 20

  let report: Report

  /// The outermost section; nil when the file has none, which is then reported.
  func section(as kind: String) -> Section? {
    guard isText() else { return nil }
    do throws(Composer.Stop) {
      guard let root = try Composer.root(of: report.file.bytes, report) else {
        report.add(
          .emptyFile, at: report.file.start, "this file is empty", help: "write it, or delete the file")
        return nil
      }
      let item = Item(root, report)
      if let section = item.section(as: kind) { return section }
      report.add(
        .emptyFile, at: item.place, "expected keys with values, found \(item.kind)",
        help: "a script begins with its kind and name, as in 'flow: small-promise'")
    } catch {
      // It was reported where it was found.
    }
    return nil
  }

  private func isText() -> Bool {
    let bytes = report.file.bytes
    guard bytes.count <= Self.sizeLimit else {
      report.add(
        .tooLarge, at: report.file.start,
        "this file is larger than a script may be, which is \(Self.sizeLimit) bytes",
        help: "split it: one flow, scenario, persona or move a file")
      return false
    }
    guard bytes.isPlain || String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0) else {
      reportEncoding(bytes)
      return false
    }
    return true
  }

  /// Says what the file is saved as where that can be told, else where it stops being UTF-8.
  private func reportEncoding(_ bytes: [UInt8]) {
    let help = "save it as UTF-8; editors have that under 'Save as', 'Encoding'"
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    // Of two bytes a letter every other one is 0.
    if marks.contains(where: bytes.starts) || bytes.prefix(64).filter({ $0 == 0 }).count > 16 {
      report.add(
        .notText, at: report.file.start, "this file is saved as UTF-16", help: help, showingLine: false)
    } else {
      report.add(
        .notText, at: report.place(ofByte: bytes.firstInvalid ?? 0),
        "the character here is not UTF-8 text; the file is saved in another encoding", help: help)
    }
  }
}

extension [UInt8] {
  /// Where they stop being UTF-8 text without a 0.
  fileprivate var firstInvalid: Int? {
    var (parser, bytes, offset) = (Unicode.UTF8.ForwardParser(), makeIterator(), 0)
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar) where scalar.first != 0: offset += scalar.count
      case .emptyInput: return nil
      default: return offset
      }
    }
  }

  /// Whether all are ASCII, and none is 0, as in nearly every script: eight are looked at together, and none is copied.
  fileprivate var isPlain: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return withUnsafeBytes { bytes in
      var place = 0
      while place + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        // Taking 1 from each borrows into the high bit of a 0.
        if (word | (word &- ones)) & (ones << 7) != 0 { return false }
        place += 8
      }
      return bytes[place...].allSatisfy { (1..<0x80).contains($0) }
    }
  }
}
