import JSON
import JSONRPC

extension Method {
  /// What the handshake tells, for clients that do without one.
  static let discover = Method("server/discover", eras: [.stateless], keeps: 3_600_000) { _ in
    [
      "supportedVersions": [.string(Era.statelessRevision)], "capabilities": Server.capabilities,
      "instructions": .string(Server.instructions),
    ]
  }
}

extension Server {
  static let capabilities: JSONValue = ["tools": [:], "resources": [:], "prompts": [:], "completions": [:]]

  /// What a model should know before it uses any tool.
  static let instructions = """
    Amends lets a person rehearse a hard conversation, after they or their company let a customer down. The customer is \
    played by a script, not by you, and a coach scores what the person says by published rules. So the person must do \
    the talking: pass on their words to the customer verbatim with `say`, never words of your own, and show what comes \
    back as it is. Coach them only when they ask, from `hint`, `explain` and `debrief`, and do not soften the debrief. A \
    rehearsal is known by its `session`, is on record after every call, and can be taken up again at any time, in \
    another chat too. It stays on this machine.
    """
}
