import Foundation
import JSON
import Testing

/// The public collection of texts that parsers must accept (y_), must refuse (n_), or may treat either way
/// (i_). It is not part of this repository: `JSON_TEST_SUITE` names its test_parsing folder, or it lies
/// beside the checkout. Without it these tests are skipped, and the run says so.
@Suite("JSONTestSuite", .enabled(if: JSONTestSuite.folder != nil, "needs JSON_TEST_SUITE=.../test_parsing"))
struct JSONTestSuiteTests {
  @Test(
    "accepts every text that must be accepted, but for repeated names", arguments: JSONTestSuite.files("y_"))
  func accepted(file: JSONTestSuite.File) throws {
    if JSONTestSuite.repeatingNames.contains(file.name) {
      let error = #expect(throws: JSONError.self) { try JSON.parse(file.bytes()) }
      #expect(error?.reason == .duplicateMember("a"))
    } else {
      let bytes = try file.bytes()
      let value = try JSON.parse(bytes)
      #expect(try JSON.parse(JSON.bytes(of: value)) == value)
    }
  }

  @Test("refuses every text that must be refused", arguments: JSONTestSuite.files("n_"))
  func refused(file: JSONTestSuite.File) throws {
    let bytes = try file.bytes()
    #expect(throws: JSONError.self) { try JSON.parse(bytes) }
  }

  @Test("of the texts left open, accepts only what every reader understands alike")
  func open() throws {
    let accepted = try JSONTestSuite.files("i_").filter { file in
      let bytes = try file.bytes()
      return (try? JSON.parse(bytes)) != nil
    }
    #expect(accepted.map(\.name).sorted() == JSONTestSuite.harmless)
  }
}

enum JSONTestSuite {
  struct File: CustomTestStringConvertible, Sendable {
    let folder: URL
    let name: String
    var testDescription: String { name }

    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }
  }

  /// I-JSON forbids them; the suite wants them accepted.
  static let repeatingNames = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]

  /// Rounded to a double, with no other way to understand them.
  static let harmless = [
    "i_number_double_huge_neg_exp.json", "i_number_real_underflow.json", "i_number_too_big_neg_int.json",
    "i_number_too_big_pos_int.json", "i_number_very_big_negative_int.json",
  ]

  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let candidates =
      ProcessInfo.processInfo.environment["JSON_TEST_SUITE"].map { [URL(filePath: $0)] }
      ?? [root.deletingLastPathComponent().appending(path: "shared/conformance/json-parsing/test_parsing")]
    return candidates.first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static func files(_ prefix: String) -> [File] {
    guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return []
    }
    return names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.sorted().map {
      File(folder: folder, name: $0)
    }
  }
}
