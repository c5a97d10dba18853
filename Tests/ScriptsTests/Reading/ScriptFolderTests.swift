import Foundation
import Testing

@testable import Scripts

@Suite("A folder of scripts")
struct ScriptFolderTests {
  /// Gone with the test.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: "amends-scripts-\(UUID())").path

    init() throws {
      try FileManager.default.createDirectory(atPath: path + "/flows", withIntermediateDirectories: true)
    }

    deinit { _ = try? FileManager.default.removeItem(atPath: path) }

    var complaint: String? {
      do throws(ScriptFolderError) {
        _ = try ScriptFolder(path).files()
        return nil
      } catch {
        return error.description
      }
    }
  }

  @Test("what is no file is not read: a pipe would be waited for, a device has no end")
  func noFiles() throws {
    let folder = try Folder()
    let script = folder.path + "/flows/x.yaml"
    for make in [{ mkfifo(script, 0o600) }, { symlink("/dev/zero", script) }] {
      #expect(make() == 0)
      #expect(folder.complaint == "cannot read \(script): it is no regular file")
      unlink(script)
    }
    #expect(folder.complaint == nil)
  }

  @Test("of a huge file no more is read than tells that it is too large")
  func huge() throws {
    let folder = try Folder()
    #expect(FileManager.default.createFile(atPath: folder.path + "/flows/x.yaml", contents: nil))
    #expect(truncate(folder.path + "/flows/x.yaml", 1 << 40) == 0)
    #expect(try ScriptFolder(folder.path).files().map(\.bytes.count) == [Document.sizeLimit + 1])
  }

  @Test("a file in the place of the folder is said to be none")
  func file() {
    let error = #expect(throws: ScriptFolderError.self) { try ScriptFolder("/dev/null").files() }
    #expect(error?.description.hasPrefix("cannot read /dev/null: it is no folder; give the one") == true)
  }
}
