import Foundation
import PostgreSQLStore
import Testing
import Transcripts

/// The kinds of store that hold transcripts. Each must pass the same tests.
enum StoreKind: String, CaseIterable {
  case folder
  /// With the trait PostgreSQL, where $AMENDS_TEST_POSTGRESQL is the address of a database to make schemas in.
  case postgresql

  static var here: [StoreKind] {
    #if PostgreSQL
      if database != nil { return allCases }
    #endif
    return [.folder]
  }

  static var database: String? { ProcessInfo.processInfo.environment["AMENDS_TEST_POSTGRESQL"] }
}

/// An empty store for one test, gone with the last reference.
final class TemporaryStore {
  private let kind: StoreKind
  private let temporary = try? TemporaryFolder()
  private let schema = "amends_test_" + UUID().uuidString.lowercased().replacing("-", with: "_")
  /// Opened first; `another` gives what another program would open.
  private(set) lazy var store: Result<any TranscriptStore, any Error> = Result { try another() }

  init(_ kind: StoreKind) throws {
    self.kind = kind
    if kind != .folder { try Self.psql("create schema \(schema)") }
  }

  deinit {
    if kind != .folder {
      do { try Self.psql("drop schema \(schema) cascade") } catch {
        print("left behind: \(schema): \(error)")
      }
    }
  }

  func another() throws -> any TranscriptStore {
    if kind == .folder { return try #require(temporary).folder }
    #if PostgreSQL
      let address = try #require(StoreKind.database)
      let mark = address.contains("?") ? "&" : "?"
      return try PostgreSQLStore("\(address)\(mark)options=-csearch_path%3D\(schema)")
    #else
      throw CocoaError(.featureUnsupported)
    #endif
  }

  /// Asks the database as its owner would.
  static func psql(_ statement: String) throws {
    let psql = Process()
    psql.executableURL = URL(filePath: "/usr/bin/env")
    psql.arguments = ["psql", "-qX", "-v", "ON_ERROR_STOP=1", "-c", statement, StoreKind.database ?? ""]
    psql.standardError = FileHandle.nullDevice
    try psql.run()
    psql.waitUntilExit()
    try #require(psql.terminationStatus == 0, "psql: \(statement)")
  }
}
