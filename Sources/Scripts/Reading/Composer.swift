import CYaml

/// Composes the values of one YAML document from the events of libyaml, which comes with Yams.
///
/// Yams' own nodes are resolved, hashed and copied before we could make ours of them: twice the time of the parsing.
struct Composer: ~Copyable {
  /// What is nested deeper is a slip.
  static let depthLimit = 64

  /// Something was reported for which the file cannot be read.
  struct Stop: Error {}

  private let report: Report
  /// libyaml keeps a pointer to its own parser: it must not move.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var event = yaml_event_t()

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ report: Report) {
    self.report = report
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    var event = event
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The outermost value; nil when there is none. What is wrong is reported.
  static func root(of bytes: [UInt8], _ report: Report) throws(Stop) -> ScriptNode? {
    try bytes.withUnsafeBufferPointer { bytes throws(Stop) in
      var composer = Composer(bytes, report)
      return try composer.root()
    }
  }

  private mutating func root() throws(Stop) -> ScriptNode? {
    try advance()  // the stream begins
    try advance()
    guard event.type == YAML_DOCUMENT_START_EVENT else { return nil }
    try advance()
    let root = try node(depth: 1)
    try advance()  // the document ends
    try advance()
    guard event.type == YAML_STREAM_END_EVENT else {
      throw stop(
        .severalDocuments, "a second document begins here ('---')",
        help: "a script file holds one document; move the second into a file of its own")
    }
    return root
  }

  private mutating func advance() throws(Stop) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) == 1 else {
      report.add(parser.pointee)
      throw Stop()
    }
  }

  /// The value that begins with the event at hand.
  private mutating func node(depth: Int) throws(Stop) -> ScriptNode {
    guard depth <= Self.depthLimit else {
      let problem = SyntaxProblem.tooDeep
      throw stop(problem.code, problem.message, help: problem.help)
    }
    let mark = event.start_mark
    let content: ScriptNode.Content
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try check(anchor: scalar.anchor, tag: scalar.tag, of: "str")
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { try check(bytes) }
      content = .text(String(decoding: bytes, as: UTF8.self), style(scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      try check(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, of: "seq")
      content = .list(try values(depth: depth))
    case YAML_MAPPING_START_EVENT:
      try check(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, of: "map")
      content = .map(try pairs(depth: depth))
    default:
      throw stop(
        .anchor, "anchors (&name) and aliases (*name) are not used in scripts",
        help: "put text that begins with '*' or '&' in quotes")
    }
    return ScriptNode(content, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private mutating func values(depth: Int) throws(Stop) -> [ScriptNode] {
    var values: [ScriptNode] = []
    try advance()
    while event.type != YAML_SEQUENCE_END_EVENT {
      values.append(try node(depth: depth + 1))
      try advance()
    }
    return values
  }

  private mutating func pairs(depth: Int) throws(Stop) -> [(key: ScriptNode, value: ScriptNode)] {
    var pairs: [(key: ScriptNode, value: ScriptNode)] = []
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      let key = try node(depth: depth + 1)
      if let text = key.text, let first = pairs.first(where: { $0.key.text == text }) {
        throw stop(
          .duplicateKey, "the key '\(text)' stands here a second time",
          help: "keep one of them; it first stands in line \(first.key.line)\(dash(first.key, pairs))",
          length: text.unicodeScalars.count)
      }
      try advance()
      pairs.append((key, try node(depth: depth + 1)))
      try advance()
    }
    return pairs
  }

  /// Where a key comes again with which an item of a list began, another item may be meant.
  private func dash(_ key: ScriptNode, _ pairs: [(key: ScriptNode, value: ScriptNode)]) -> String {
    let begins = WrittenLine(report.lines[key.line]).begins
    guard pairs.first?.key.line == key.line, begins.dropFirst().contains(key.column - 1) else { return "" }
    return "; or begin another item here with '- '"
  }

  /// Stops at an anchor, and at a tag but the one that a value of its kind has anyway.
  private func check(anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?, of kind: String)
    throws(Stop)
  {
    if anchor != nil {
      throw stop(
        .anchor, "anchors (&name) and aliases (*name) are not used in scripts",
        help: "write the value out where it is used")
    }
    guard let tag else { return }
    let name = String(cString: tag)
    if name == "tag:yaml.org,2002:\(kind)" || (name == "!" && kind == "str") { return }
    throw stop(
      .tag, "tags (\(name)) are not used in scripts",
      help: "drop it: the key says of what kind its value is; put text that begins with '!' in quotes")
  }

  /// Stops at a control character, which double quotes may hold as an escape, and libyaml lets stand nowhere else: shown to
  /// somebody, it would act.
  private func check(_ text: UnsafeBufferPointer<UInt8>) throws(Stop) {
    // Nearly every text is plain ASCII.
    guard text.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return }
    var before: UInt8 = 0
    for byte in text {
      // Of those past ASCII, U+0080 to U+009F, the first byte is 0xC2.
      let isControl =
        byte < 0x20 ? byte != 0x09 && byte != 0x0A : byte == 0x7F || (before == 0xC2 && byte < 0xA0)
      if isControl {
        throw stop(
          .notText, "a control character stands in this text",
          help: "leave it out; of such characters a text has only line breaks and tabs")
      }
      before = byte
    }
  }

  private func stop(_ code: DiagnosticCode, _ message: String, help: String, length: Int = 1) -> Stop {
    let mark = event.start_mark
    report.add(
      code,
      at: Place(
        file: report.file.name, line: Int(mark.line) + 1, column: Int(mark.column) + 1, length: length),
      message, help: help)
    return Stop()
  }

  private func style(_ style: yaml_scalar_style_t) -> Word.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }
}

extension ScriptNode {
  fileprivate var text: String? { if case .text(let text, _) = content { text } else { nil } }
}
