import Foundation
import JSON
import Testing

/// Foundation reads more than we do, but what we read, it must read alike.
@Suite("Held against Foundation")
struct JSONOracleTests {
  @Test("a thousand random values come back equal, and Foundation reads our text as the same value")
  func randomValues() throws {
    var random = SplitMix(state: 20_261_121)
    for _ in 0..<1000 {
      let value = JSONValue.random(depth: 4, using: &random)
      let bytes = JSON.bytes(of: value)
      #expect(!bytes.contains(UInt8(ascii: "\n")))
      #expect(try JSON.parse(bytes) == value)
      let foreign = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      #expect(value.isSame(as: foreign), "\(value)")
    }
  }

  @Test("what Foundation writes, pretty or not, reads as the same value")
  func foreignText() throws {
    var random = SplitMix(state: 7)
    for _ in 0..<300 {
      let value: JSONValue = ["value": JSONValue.random(depth: 4, using: &random)]
      let foreign = try JSONSerialization.jsonObject(with: Data(JSON.bytes(of: value)))
      for options: JSONSerialization.WritingOptions in [[], [.prettyPrinted, .sortedKeys]] {
        let data = try JSONSerialization.data(withJSONObject: foreign, options: options)
        #expect(try JSON.parse(data).isSame(as: foreign))
      }
    }
  }

  @Test("ten thousand damaged texts are refused or come back equal, and never trap")
  func damagedTexts() throws {
    var random = SplitMix(state: 99)
    for _ in 0..<10_000 {
      var bytes = JSON.bytes(of: .random(depth: 3, using: &random))
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.replaceSubrange(
          place..<min(bytes.count, place + Int.random(in: 0...2, using: &random)),
          with: (0..<Int.random(in: 0...2, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          })
      }
      guard let value = try? JSON.parse(bytes) else { continue }
      #expect(try JSON.parse(JSON.bytes(of: value)) == value)
    }
  }
}

extension JSONValue {
  static func random(depth: Int, using random: inout SplitMix) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(.random(in: .min ... .max, using: &random))
    case 3: return .integer(.random(in: -99...99, using: &random))
    case 4:
      let double = Double(bitPattern: random.next())
      return .number(double.isFinite ? double : 0.1)
    case 5, 6: return .string(text(using: &random))
    case 7:
      return .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        object[text(using: &random)] = .random(depth: depth - 1, using: &random)
      }
      return .object(object)
    }
  }

  private static func text(using random: inout SplitMix) -> String {
    let scalars: [ClosedRange<UInt32>] = [
      0...0x7f, 0x20...0x7e, 0x80...0x7ff, 0x4e00...0x9fff, 0x1f600...0x1f64f,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      let range = scalars[Int.random(in: scalars.indices, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whether Foundation's value says the same.
  func isSame(as foreign: Any) -> Bool {
    switch self {
    case .null: foreign is NSNull
    case .bool(let value): foreign as? Bool == value
    case .integer(let value): (foreign as? NSNumber)?.int64Value == value
    case .number(let value):
      // Foundation goes through a decimal and misses the last digits now and then.
      (foreign as? NSNumber).map { abs($0.doubleValue - value) <= abs(value) * 1e-14 } ?? false
    case .string(let value): foreign as? String == value
    case .array(let elements):
      (foreign as? [Any]).map {
        $0.count == elements.count && zip(elements, $0).allSatisfy { $0.isSame(as: $1) }
      }
        ?? false
    case .object(let object):
      (foreign as? [String: Any]).map { other in
        other.count == object.members.count
          && object.members.allSatisfy { member in
            other[member.name].map { member.value.isSame(as: $0) } ?? false
          }
      } ?? false
    }
  }
}

/// A seeded generator, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
