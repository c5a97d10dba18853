import Archive
import JSON
import Reports

/// What a redaction did, without telling what it took out.
struct RedactionReport {
  let sessions: Int
  let standIns: StandIns
  let times: [Secret.Kind: Int]
  let out: String

  /// "3 names, 1 address taken out of 12 sessions, 41 times; ..."
  var sentence: String {
    let kinds = Secret.Kind.allCases.filter { standIns.count(of: $0) > 0 }.map {
      let count = standIns.count(of: $0)
      return $0 == .address && count > 1 ? "\(count) addresses" : counted(count, Self.word(for: $0))
    }
    let found = kinds.isEmpty ? "nothing to take out" : "took out \(kinds.joined(separator: ", "))"
    let places = times.values.reduce(0, +)
    return
      "\(found) of \(counted(sessions, "session")), in \(counted(places, "place")); the copies are in \(out). "
      + "Names are found by their capitals: read a copy before you share it"
  }

  var json: JSONValue {
    let kinds = Secret.Kind.allCases.map { kind -> (String, JSONValue) in
      (
        kind.rawValue,
        ["different": JSONValue(standIns.count(of: kind)), "times": JSONValue(times[kind] ?? 0)]
      )
    }
    return ["sessions": JSONValue(sessions), "replaced": .members(kinds), "out": .string(out)]
  }

  private static func word(for kind: Secret.Kind) -> String {
    switch kind {
    case .name: "name"
    case .address: "address"
    case .number: "long number"
    case .amount: "amount"
    }
  }
}
