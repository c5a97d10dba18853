#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The process's character encoding, which the C library and readline count columns by.
public enum CharacterEncoding {
  /// What the process writes in, once prepared: "UTF-8", or another that the person's locale names.
  public static var name: String {
    prepare()
    return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }

  /// Takes the person's locale, and UTF-8 where that locale names no encoding at all: "C", the default in many
  /// containers, would have readline count a letter with an accent as two.
  static func prepare() { _ = prepared }

  private static let prepared: Bool = {
    setlocale(LC_ALL, "")
    if let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) == "ANSI_X3.4-1968" {
      return setlocale(LC_CTYPE, "C.UTF-8") != nil
    }
    return true
  }()
}
