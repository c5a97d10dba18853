import DialogueCore
import Testing

@Suite("Chance")
struct GeneratorTests {
  @Test("the first numbers from seed 1234567 are those published for SplitMix64")
  func published() {
    var generator = Generator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  @Test("a pick is below its bound and reaches all of it")
  func bounded() {
    var generator = Generator(seed: 7)
    let picks = (0..<200).map { _ in generator.pick(below: 5) }
    #expect(Set(picks) == [0, 1, 2, 3, 4])
  }
}
