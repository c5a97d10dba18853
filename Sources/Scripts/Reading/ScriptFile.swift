/// One script as it was found: a path below scripts/ and the text.
public struct ScriptFile: Equatable, Sendable {
  /// Below the scripts folder: `flows/small-promise.yaml`.
  public let path: String
  /// The path as people know it, for diagnostics: `scripts/flows/small-promise.yaml`.
  public let name: String
  public let bytes: [UInt8]

  public init(path: String, name: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.name = name ?? "scripts/" + path
    // Some editors write a byte order mark, which is no part of the text.
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  public init(path: String, name: String? = nil, text: String) {
    self.init(path: path, name: name, bytes: Array(text.utf8))
  }

  /// What it is, told from its path; nil where no script belongs.
  var kind: ScriptKind? { ScriptKind(path: path) }

  /// Whether it lies among the moves and what they share.
  var isOfMoves: Bool { path.hasPrefix("moves/") }

  /// The file's name without folders and what follows the first dot: `small-promise`.
  var stem: String { path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "" }

  /// Where it begins.
  public var start: Place { Place(file: name, line: 1, column: 1) }

  /// The lines, without their ends.
  public var lines: [String] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  /// Whether the text stands somewhere in the file.
  func holds(_ text: String) -> Bool {
    let text = Array(text.utf8)
    guard let first = text.first, text.count <= bytes.count else { return false }
    // Byte by byte in a plain loop: `firstRange(of:)` is a fifth of the time to the first prompt.
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - text.count) where bytes[start] == first {
        if bytes[start..<(start + text.count)].elementsEqual(text) { return true }
      }
      return false
    }
  }
}

extension [ScriptFile] {
  /// Each by its path below the scripts folder; of two with one path the later one.
  public var byPath: [String: ScriptFile] {
    Dictionary(map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// What counts, in the order of the paths: of two with one path the later one, or both, the later one behind, where that
  /// is laid over the other.
  var layered: [ScriptFile] {
    Dictionary(grouping: self, by: \.path).sorted { $0.key < $1.key }.flatMap { _, files in
      files[0].kind?.isLaidOver == true ? files : files.suffix(1)
    }
  }
}
