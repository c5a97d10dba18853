/// Strict I-JSON (RFC 8259 as narrowed by RFC 7493): reading bytes into values, and values into bytes.
///
/// Anything that two readers could understand differently is refused: repeated member names, lone
/// surrogates, invalid UTF-8, numbers outside the range of a double. Unicode noncharacters pass, as nothing
/// is ambiguous about them.
public enum JSON {
  /// Reads one JSON value that fills the bytes, with nothing but white space around it.
  ///
  ///     let call = try JSON.parse(#"{"id":7,"method":"initialize"}"#.utf8)
  ///     call["id"]  // .integer(7)
  ///
  /// - `selection`: What to keep of it; the rest is read as strictly.
  /// - Throws: The first thing wrong, with its place. Nothing is returned in part.
  public static func parse(
    _ bytes: some Collection<UInt8>, only selection: JSONSelection = .whole, limits: JSONLimits = .standard
  ) throws(JSONError) -> JSONValue {
    let inPlace = bytes.withContiguousStorageIfAvailable { read($0, selection, limits) }
    return try (inPlace ?? Array(bytes).withUnsafeBufferPointer { read($0, selection, limits) }).get()
  }

  /// The value as compact JSON on one line, members in their order, without a line end.
  public static func bytes(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(value)
    return writer.bytes
  }

  /// The value as compact JSON text on one line.
  public static func text(of value: JSONValue) -> String {
    String(decoding: bytes(of: value), as: UTF8.self)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ selection: JSONSelection, _ limits: JSONLimits
  ) -> Result<JSONValue, JSONError> {
    do throws(JSONError) {
      var reader = JSONReader(bytes, limits: limits)
      return .success(try reader.document(only: selection))
    } catch {
      return .failure(error)
    }
  }
}
