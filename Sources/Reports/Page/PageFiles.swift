import CReviewPage
import Mustache

/// The templates, the style and the script of the page, as they are inside the program.
struct PageFiles: Sendable {
  /// Those inside the program, read when the first page is made: a program that makes none pays nothing for them.
  static let shipped = Result { try PageFiles() }

  let style: String
  let script: String
  /// The templates by name; `page` is the whole, the others are its parts.
  let templates: MustacheLibrary
  /// What the page may do: use its own style and its own script, and nothing else.
  let policy: String

  /// - Throws: Where a template is no Mustache, which the tests rule out.
  private init() throws {
    var (style, script) = ("", "")
    var templates: [String: MustacheTemplate] = [:]
    for index in 0..<review_page_file_count() {
      let file = review_page_file_at(index)
      let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      let name = String(cString: file.path)
      switch name {
      case "page.css": style = text
      case "page.js": script = text
      default: templates[String(name.prefix { $0 != "." })] = try MustacheTemplate(string: text)
      }
    }
    self.style = style
    self.script = script
    self.templates = MustacheLibrary(templates: templates)
    policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: style.utf8))'; "
      + "script-src 'sha256-\(SHA256.base64(of: script.utf8))'; base-uri 'none'; form-action 'none'"
  }
}
