#if PostgreSQL
  import CPostgres

  /// What a statement gave: rows of columns as text, both counted from 0.
  final class Rows {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) { self.result = result }
    deinit { PQclear(result) }

    var count: Int { Int(PQntuples(result)) }

    /// How many rows were written.
    var written: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// Nil for null.
    func bytes(_ row: Int, _ column: Int) -> [UInt8]? {
      guard PQgetisnull(result, CInt(row), CInt(column)) == 0,
        let value = PQgetvalue(result, CInt(row), CInt(column))
      else { return nil }
      let length = Int(PQgetlength(result, CInt(row), CInt(column)))
      return Array(UnsafeRawBufferPointer(start: value, count: length))
    }

    /// The first row; nil where there is none.
    var first: Row? { count > 0 ? Row(rows: self) : nil }

    struct Row {
      fileprivate let rows: Rows

      func bytes(_ column: Int) -> [UInt8]? { rows.bytes(0, column) }
      func int(_ column: Int) -> Int? { rows.int(0, column) }
    }

    func text(_ row: Int, _ column: Int) -> String? {
      bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The first column of all rows.
    var names: Set<String> { Set((0..<count).compactMap { text($0, 0) }) }

    func int(_ row: Int, _ column: Int) -> Int? { text(row, column).flatMap { Int($0) } }

    /// Nil when the statement was carried out.
    var trouble: Trouble? {
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return nil
      default:
        let state = field("C")
        let message = Self.oneLine(PQresultErrorMessage(result))
        // The library itself found the connection gone.
        if state.isEmpty { return .lost(message) }
        return Trouble(state: state, message: field("M"), constraint: field("n"))
      }
    }

    private func field(_ code: Unicode.Scalar) -> String {
      PQresultErrorField(result, CInt(code.value)).map { String(cString: $0) } ?? ""
    }

    /// A message of the library on one line.
    static func oneLine(_ text: UnsafeMutablePointer<CChar>?) -> String {
      guard let text else { return "no reason is known" }
      return String(cString: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
#endif
