import DialogueCore
import JSON
import Transcripts

extension StatementWriter {
  func actor(_ name: String) -> JSONValue {
    let name = name.isBlank ? "nobody" : name
    return [
      "objectType": "Agent", "name": .string(name),
      "account": ["homePage": .string(home.text), "name": .string(name)],
    ]
  }

  func activity(_ id: String, _ type: String, _ name: String) -> JSONValue {
    [
      "objectType": "Activity", "id": .string(id),
      "definition": [
        "type": .string("http://adlnet.gov/expapi/activities/\(type)"), "name": ["en": .string(name)],
      ],
    ]
  }

  var rehearsal: JSONValue {
    activity(
      home.iri("flows", header.flow.text, "scenarios", header.scenario.text), "simulation",
      "\(account.names.flow): \(account.names.scenario)")
  }

  func axis(_ id: AxisID) -> JSONValue {
    activity(home.iri("axes", id.text), "objective", account.names.axis(id))
  }

  func context(isPart: Bool, isAboutStatement: Bool) -> JSONValue {
    var activities: [JSONObject.Member] = []
    if isPart { activities.append(.init(name: "parent", value: [rehearsal])) }
    if let place = header.place {
      let course = activity(home.iri("courses", place.course.text), "course", place.course.text)
      activities.append(.init(name: "grouping", value: [course]))
    }
    return JSONValue(members: [
      "registration": id("session"),
      // Only beside an activity may the platform be named (xAPI 1.0.3, Data, 2.4.6).
      "platform": isAboutStatement ? nil : .string(header.program), "language": "en",
      "contextActivities": activities.isEmpty ? nil : .object(JSONObject(activities)),
      "extensions": [
        home.iri("extensions", "session"): [
          "session": .string(header.session.text), "persona": .string(header.persona.text),
          "difficulty": .string(header.difficulty.text), "mode": .string(header.mode.rawValue),
          "seed": .string(header.seed.description), "library": .string(header.library),
          "rubric": .string(header.rubric),
        ]
      ],
    ])
  }

  /// Nil for what no scale of ours holds.
  func score(_ points: Int) -> JSONValue? {
    guard (0...100).contains(points) else { return nil }
    return ["scaled": .number(Double(points) / 100), "raw": JSONValue(points), "min": 0, "max": 100]
  }

  /// ISO 8601 to the hundredth of a second; nil when the clock went back.
  static func duration(_ milliseconds: Int) -> String? {
    guard milliseconds >= 0 else { return nil }
    let (seconds, hundredths) = (milliseconds / 1000, milliseconds % 1000 / 10)
    return
      "PT\(seconds / 3600)H\(seconds / 60 % 60)M\(seconds % 60).\(hundredths < 10 ? "0" : "")\(hundredths)S"
  }

  /// Verbs of ADL's vocabulary.
  enum Verb: String {
    case initialized, answered, commented, scored, completed, exited

    var json: JSONValue {
      ["id": .string("http://adlnet.gov/expapi/verbs/\(rawValue)"), "display": ["en": .string(rawValue)]]
    }
  }
}
