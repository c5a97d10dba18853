import JSON

extension Prompt {
  static let rehearse = Prompt(
    name: "rehearse", title: "Rehearse a hard conversation",
    description: "Rehearse with a customer whom you or your company let down, in your own words.",
    arguments: [
      Argument("flow", .conversation, "Which conversation or course; leave it out to choose together."),
      Argument("scenario", .scenario, "Which of its situations."),
      Argument("persona", .persona, "The temper in which the customer answers."),
      Argument("rep", .text, "Your first name."),
    ]
  ) { arguments, _ in
    let wish = ["flow", "scenario", "persona", "rep"].compactMap { name in
      arguments[name].map { "\(name) \($0)" }
    }
    let beginning =
      arguments["flow"] == nil
      ? "Ask me what I have ahead of me, and help me to find the conversation that fits in list_conversations."
      : "Start it with start_rehearsal"
    return [
      Prompt.said(
        """
        I want to rehearse a hard conversation with a customer, with the tools of Amends. \(beginning)\
        \(wish.isEmpty ? "" : " (\(wish.joined(separator: ", "))).")

        Show me the briefing and the customer's words as they are. I do the talking: pass what I type to say word for \
        word, and show me only what comes back. Do not answer for me, do not improve my words, and give no advice unless \
        I ask; then use hint or explain. When it is over, ask me how I think it went before you show me the debrief, and \
        afterwards what I learned.
        """)
    ]
  }
}
