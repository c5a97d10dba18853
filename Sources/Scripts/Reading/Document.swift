import Yams

/// Reads a file's YAML into its outermost section, or says why it cannot be read.
///
/// Bounds come first, so that no file crashes or stalls the parser: 1 MiB, UTF-8, no anchors (a few lines of
/// them can stand for gigabytes). libyaml itself stops at 1,000 levels; we stop at 64.
struct Document {
  static let sizeLimit = 1 << 20
  static let depthLimit = 64

  let report: Report

  /// The outermost section; nil when the file has none, which is then reported.
  func section(as kind: String) -> Section? {
    guard let text = text(), withoutAnchors() else { return nil }
    do {
      guard let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
        report.add(.emptyFile, at: start, "this file is empty", help: "write it, or delete the file")
        return nil
      }
      guard let node = plain(root, depth: 1) else { return nil }
      let item = Item(node, report)
      if let section = item.section(as: kind) { return section }
      report.add(
        .emptyFile, at: place(root.mark), "expected keys with values, found \(item.kind)",
        help: "a script begins with its kind and name, as in 'flow: small-promise'")
    } catch let error as YamlError {
      report.add(error)
    } catch {
      report.add(.syntax, at: start, "cannot be read as YAML: \(error)")
    }
    return nil
  }

  private var start: Place { Place(file: report.file.name, line: 1, column: 1) }

  private func place(_ mark: Mark?) -> Place {
    Place(file: report.file.name, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  private func text() -> String? {
    let bytes = report.file.bytes
    guard bytes.count <= Self.sizeLimit else {
      report.add(
        .tooLarge, at: start, "this file has \(bytes.count) bytes; a script has at most \(Self.sizeLimit)",
        help: "split it: one flow, scenario, persona or move a file")
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      report.add(.notText, at: start, "this file is not UTF-8 text", help: "save it as UTF-8")
      return nil
    }
    return text
  }

  /// An anchor is `&name` where a value may begin; prose has a blank after its `&`.
  private func withoutAnchors() -> Bool {
    let bytes = report.file.bytes
    var line = 1
    var lineStart = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      guard byte == UInt8(ascii: "&"), index + 1 < bytes.count, isNameByte(bytes[index + 1]),
        index == lineStart || " \t[{,:?".utf8.contains(bytes[index - 1])
      else { continue }
      let column = String(decoding: bytes[lineStart..<index], as: UTF8.self).unicodeScalars.count + 1
      report.add(
        .anchor, at: Place(file: report.file.name, line: line, column: column),
        "anchors (&name) and aliases (*name) are not used in scripts",
        help: "write the value out where it is used")
      return false
    }
    return true
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// The value in our terms; nil when something in it is nested too deeply or has a tag, which is then reported.
  private func plain(_ node: Node, depth: Int) -> ScriptNode? {
    if depth > Self.depthLimit {
      report.add(
        .tooDeep, at: place(node.mark), "this is nested deeper than \(Self.depthLimit) levels",
        help: "a flow needs four or five; look for a bracket or an indent too many")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      guard has(scalar.tag, "str", scalar.mark) else { return nil }
      return ScriptNode(.text(scalar.string, style(of: scalar)), at: scalar.mark)
    case .sequence(let sequence):
      guard has(sequence.tag, "seq", sequence.mark) else { return nil }
      var values: [ScriptNode] = []
      values.reserveCapacity(sequence.count)
      // By index: iterating copies the whole list first.
      for index in sequence.indices {
        guard let value = plain(sequence[index], depth: depth + 1) else { return nil }
        values.append(value)
      }
      return ScriptNode(.list(values), at: sequence.mark)
    case .mapping(let mapping):
      guard has(mapping.tag, "map", mapping.mark) else { return nil }
      var pairs: [(key: ScriptNode, value: ScriptNode)] = []
      pairs.reserveCapacity(mapping.count)
      for index in mapping.indices {
        let pair = mapping[index]
        guard let key = plain(pair.key, depth: depth + 1), let value = plain(pair.value, depth: depth + 1)
        else { return nil }
        pairs.append((key, value))
      }
      return ScriptNode(.map(pairs), at: mapping.mark)
    case .alias(let alias):
      // Without anchors there is nothing that it could stand for.
      return ScriptNode(.text("", .plain), at: alias.mark)
    }
  }

  /// Whether a value has no tag but the one that it has anyway; another is reported.
  private func has(_ tag: Tag, _ kind: String, _ mark: Mark?) -> Bool {
    let name = tag.description
    if name.isEmpty || name == "tag:yaml.org,2002:\(kind)" || (name == "!" && kind == "str") { return true }
    report.add(
      .tag, at: place(mark), "tags (\(name)) are not used in scripts",
      help: "drop it: the key says of what kind its value is; put text that begins with '!' in quotes")
    return false
  }

  private func style(of scalar: Node.Scalar) -> Word.Style {
    switch scalar.style {
    case .any, .plain: .plain
    case .singleQuoted, .doubleQuoted: .quoted
    case .literal, .folded: .block
    }
  }
}

extension ScriptNode {
  fileprivate convenience init(_ content: Content, at mark: Mark?) {
    self.init(content, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
