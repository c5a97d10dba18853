import DialogueCore
import Testing
import TinyScripts

@testable import Scripts

@Suite("Damaged scripts")
struct DamageTests {
  @Test(
    "whatever is done to a script, compiling ends with diagnostics that have a place, and never crashes",
    arguments: 0..<8)
  func damaged(seed: Int) {
    var generator = Generator(seed: UInt64(seed))
    let signs = Array("{}[]:,&*!|>'\"%@`#-? \n\t~x0".utf8) + [0, 9, 0x80, 0xC3, 0xFF]
    for file in Tiny.files {
      for _ in 0..<12 {
        var bytes = file.bytes
        for _ in 0...generator.pick(below: 4) where !bytes.isEmpty {
          let place = generator.pick(below: bytes.count)
          switch generator.pick(below: 4) {
          case 0: bytes.remove(at: place)
          case 1: bytes.insert(signs[generator.pick(below: signs.count)], at: place)
          case 2: bytes[place] = signs[generator.pick(below: signs.count)]
          default: bytes.replaceSubrange(place..., with: bytes.prefix(generator.pick(below: bytes.count)))
          }
        }
        let damaged = ScriptFile(path: file.path, bytes: bytes)
        for diagnostic in Compiler.compile(Tiny.files + [damaged]).diagnostics {
          #expect(diagnostic.place.line >= 1 && diagnostic.place.column >= 1)
          #expect(!diagnostic.description.unicodeScalars.contains { $0.value < 9 || $0.value == 27 })
        }
      }
    }
  }
}
