#if PostgreSQL
  import CPostgres

  #if canImport(Glibc)
    import Glibc
  #else
    import Darwin
  #endif

  /// One connection to a database; it asks and waits, never longer than `patience`. Not for use from several threads.
  final class Connection {
    private let handle: OpaquePointer
    /// Statements that the server knows already, by their text.
    private var prepared: [String: String] = [:]

    /// Seconds that an answer may take: a database that is stuck must not hold us up for good.
    static let patience = 20

    /// - Parameter address: `postgresql://...`, as libpq reads it; what it leaves open comes from PG* in the environment.
    init(to address: String) throws(Trouble) {
      // Of two values for one name the later holds, so that an address may say otherwise of the first ones.
      let options: [(String, String)] = [
        ("connect_timeout", "5"), ("keepalives_idle", "10"), ("tcp_user_timeout", "10000"),
        ("fallback_application_name", "amends"), ("dbname", address), ("client_encoding", "UTF8"),
      ]
      let names = options.map { CText($0.0) }
      let values = options.map { CText($0.1) }
      let connected = withExtendedLifetime((names, values)) {
        PQconnectdbParams(names.map(\.pointer) + [nil], values.map(\.pointer) + [nil], 1)
      }
      guard let handle = connected else { throw .lost("no memory for a connection") }
      self.handle = handle
      guard PQstatus(handle) == CONNECTION_OK else { throw .lost(message) }
      try run("set statement_timeout = '15s'")
      try run("set client_min_messages = error")
    }

    deinit { PQfinish(handle) }

    /// Where it leads, without a password.
    var name: String {
      let database = PQdb(handle).map { String(cString: $0) } ?? ""
      let host = PQhost(handle).map { String(cString: $0) } ?? ""
      let port = PQport(handle).map { String(cString: $0) } ?? ""
      return host.hasPrefix("/")
        ? "postgresql:///\(database)?host=\(host)&port=\(port)" : "postgresql://\(host):\(port)/\(database)"
    }

    /// Carries a statement out, as a transaction of its own.
    ///
    /// - Parameters:
    ///   - statement: One statement, with $1, $2 ... where the parameters belong; a fixed text, as it is kept prepared.
    ///   - parameters: As the database reads them from text.
    @discardableResult
    func ask(_ statement: String, _ parameters: [CText]) throws(Trouble) -> Rows {
      try send(statement, parameters)
      return try receive()
    }

    /// The same, but that the answer is to be received later, before anything else is asked.
    func send(_ statement: String, _ parameters: [CText]) throws(Trouble) {
      let name = try preparedName(of: statement)
      let sent = withExtendedLifetime(parameters) {
        PQsendQueryPrepared(handle, name, CInt(parameters.count), parameters.map(\.pointer), nil, nil, 0)
      }
      guard sent == 1 else { throw .lost(message) }
    }

    /// Can be read from when an answer is there.
    var descriptor: CInt { PQsocket(handle) }

    /// Carries statements without parameters out, all of them as one transaction.
    @discardableResult
    func run(_ statements: String) throws(Trouble) -> Rows {
      guard PQsendQuery(handle, statements) == 1 else { throw .lost(message) }
      return try receive()
    }

    private func preparedName(of statement: String) throws(Trouble) -> String {
      if let name = prepared[statement] { return name }
      let name = "s\(prepared.count)"
      guard PQsendPrepare(handle, name, statement, 0, nil) == 1 else { throw .lost(message) }
      try receive()
      prepared[statement] = name
      return name
    }

    /// Waits for the answer to what was sent.
    @discardableResult
    func receive() throws(Trouble) -> Rows {
      var last: Rows?
      var trouble: Trouble?
      while true {
        while PQisBusy(handle) == 1 { try wait() }
        guard let result = PQgetResult(handle) else { break }
        let rows = Rows(result)
        trouble = trouble ?? rows.trouble
        last = rows
      }
      if PQstatus(handle) == CONNECTION_BAD { throw .lost(message) }
      if let trouble { throw trouble }
      guard let last else { throw .lost("it gave no answer") }
      return last
    }

    private func wait() throws(Trouble) {
      var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
      let ready = poll(&socket, 1, CInt(Self.patience * 1000))
      if ready == 0 { throw .lost("it has not answered for \(Self.patience) seconds") }
      if ready < 0, errno == EINTR { return }
      guard ready > 0, PQconsumeInput(handle) == 1 else { throw .lost(message) }
    }

    /// The library's own words, on one line.
    private var message: String { Rows.oneLine(PQerrorMessage(handle)) }
  }
#endif
