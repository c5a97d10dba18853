import DialogueCore
import JSON

extension Meters {
  public var json: JSONValue { ["trust": JSONValue(trust), "heat": JSONValue(heat)] }
}

extension Meters.Change {
  public var json: JSONValue { ["trust": JSONValue(trust), "heat": JSONValue(heat)] }
}
