import DialogueCore
import JSON
import JSONRPC
import Transcripts

extension Prompt {
  static let debrief = Prompt(
    name: "debrief", title: "Debrief my last rehearsal",
    description:
      "Go through a rehearsal with the coach's debrief: what helped, what hurt, and what to say instead.",
    arguments: [Argument("session", .session, "Which rehearsal; the latest if left out.")]
  ) { arguments, call in
    let session: SessionID
    if let name = arguments["session"] {
      guard let named = try? SessionID(name) else {
        throw CallError.invalidParams(Sessions.unknown(name).reason)
      }
      session = named
    } else {
      guard let latest = try RecordPage(of: call.sessions.store, after: nil, size: 1).entries.first else {
        throw CallError.invalidParams(
          "there is no rehearsal on record yet; begin one with the prompt rehearse")
      }
      session = latest.session
    }
    return [
      Prompt.said(
        """
        Debrief my rehearsal \(session) with me. First ask me how I think it went. Then call the tool debrief with \
        session "\(session)" and my answer as own_verdict, and show me what it gives as it is. Take the one thing to \
        change, find the place in the transcript below, and let me say it better in my own words before you show me the \
        better line. At the end ask me what I learned, and record that with debrief, too.
        """),
      [
        "role": "user",
        "content": ["type": "resource", "resource": try call.contents(of: .transcript(session))],
      ],
    ]
  }
}
