import Foundation
import Testing

@testable import Reports

/// WCAG 2.2, 1.4.3 and 1.4.11: contrast from relative luminance.
@Suite("The colours of the page")
struct ContrastTests {
  /// In light, in the dark and in print.
  private static func palettes() throws -> [[String: String]] {
    let style = try PageFiles.shipped.get().style
    return style.matches(of: /:root \{([^}]*)\}/).map { root in
      Dictionary(
        root.1.matches(of: /--([a-z-]+): #([0-9a-f]{6})/).map { (String($0.1), String($0.2)) },
        uniquingKeysWith: { $1 })
    }
  }

  /// Every pair that stands on top of each other, and the ratio that it needs.
  private static let pairs: [(String, String, Double)] =
    ["ink", "quiet", "link", "good", "bad"].flatMap { text in
      ["paper", "card"].map { (text, $0, 4.5) }
    } + [
      ("good", "good-wash", 4.5), ("bad", "bad-wash", 4.5), ("ink", "plain-wash", 4.5),
      ("quiet", "good-wash", 4.5),
      ("quiet", "bad-wash", 4.5), ("quiet", "plain-wash", 4.5), ("ink", "note-wash", 4.5),
      ("quiet", "note-wash", 4.5),
      ("link", "note-wash", 4.5), ("good", "paper", 3), ("bad", "paper", 3),
    ]

  @Test("text and lines stand out from what is behind them, in light, in the dark and in print")
  func contrast() throws {
    let palettes = try Self.palettes()
    #expect(palettes.count == 3)
    for palette in palettes {
      for (front, back, least) in Self.pairs {
        let ratio = Self.ratio(try #require(palette[front]), try #require(palette[back]))
        #expect(ratio >= least, "\(front) on \(back): \(ratio)")
      }
      if let focus = palette["focus"], let paper = palette["paper"] { #expect(Self.ratio(focus, paper) >= 3) }
    }
  }

  @Test("no colour is named outside of the palettes, and focus is always to be seen")
  func palette() throws {
    let style = try PageFiles.shipped.get().style
    let rules = style.replacing(/:root \{[^}]*\}/, with: "")
    #expect(!rules.contains(/#[0-9a-fA-F]{3,8}\b/))
    #expect(rules.contains("a:focus-visible") && rules.contains("prefers-color-scheme: dark"))
    #expect(rules.contains("@media print"))
  }

  private static func ratio(_ one: String, _ other: String) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour, radix: 16) ?? 0
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
