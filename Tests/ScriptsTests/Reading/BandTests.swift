import DialogueCore
import Testing
import TinyScripts

@testable import Scripts

@Suite("The bands of a rubric")
struct BandTests {
  @Test(
    "the lowest is told as bad, the highest as good, and one between the lowest and others plainly",
    arguments: [
      ("{0: low, 30: some, 50: good, 90: best}", [.bad, .plain, .plain, .good, .good]),
      ("{0: low, 50: good}", [.bad, .bad, .bad, .good, .good]), ("{30: low}", [nil, .bad, .bad, .bad, .bad]),
    ] as [(String, [Band.Tone?])])
  func tones(bands: String, tones: [Band.Tone?]) throws {
    let files = Tiny.files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return ScriptFile(path: file.path, text: text.replacing("{0: not yet, 60: solid}", with: bands))
    }
    let rubric = try #require(Compiler.compile(files).library).rubric
    #expect([0, 30, 40, 50, 100].map { rubric.band(of: $0)?.tone } == tones)
  }
}
