import DialogueCore

/// What a rep's words ask to rehearse; they are read in one way wherever a rep is asked.
public enum Wanted: Equatable, Sendable {
  /// A conversation; in this situation, where the words name one.
  case flow(FlowID, ScenarioID?)
  /// A course; this part of it, from 1, where the words name one. It may have no such part.
  case course(Course, part: Int?)
  /// This conversation, in a situation by a number that it has not.
  case noSituation(of: FlowID)
  /// Nothing; the names that may have been meant, the nearest first.
  case nothing(near: [String])
}

extension Menu {
  /// What words ask for: "1", "apologize-sincerely", "hear them out 2" for a situation by its number, "look back, the
  /// marquee" or "the marquee" for one by its title, "five-steps 3" for a part of a course.
  ///
  /// - `offered`: The one name of "Did you mean ...?", which a yes stands for.
  /// - `library`: Enough of it to tell the situations of this conversation; all of it for nil.
  public func wanted(typed text: String, offered: String? = nil, in library: (FlowID?) -> Library) -> Wanted {
    wanted(Self.name(text, offered: offered), guessing: true, in: library)
  }

  /// What a program asks for, from which nothing is guessed: a number, or a whole name or title, and a number behind it.
  public func wanted(named text: String, in library: Library) -> Wanted {
    wanted(text, guessing: false) { _ in library }
  }

  private func wanted(_ text: String, guessing: Bool, in library: (FlowID?) -> Library) -> Wanted {
    let (name, number) = choice(named: text) == nil ? Self.split(text) : (text, nil)
    switch guessing ? choice(typed: name) : choice(named: name) {
    case .course(let course): return .course(course, part: number)
    case .flow(let flow):
      let situations = SituationMenu(library(flow), of: flow)
      guard let number else { return .flow(flow, situations.choice(within: text)?.scenario) }
      return situations.choice(number).map { .flow(flow, $0.scenario) } ?? .noSituation(of: flow)
    case nil:
      let all = SituationMenu(library(nil))
      let titled = guessing ? all.choice(typed: text) : all.choice(named: text)
      return titled.map { .flow($0.flow, $0.scenario) } ?? .nothing(near: names(near: name))
    }
  }

  /// A name and the number behind it: "way-forward 2", "way forward, situation 2", "five steps, part 3", "1 2".
  private static func split(_ text: String) -> (name: String, number: Int?) {
    var words = text.split { $0.isWhitespace || $0 == "," || $0 == "." || $0 == "#" }
    guard words.count > 1, let number = words.last.flatMap({ Int($0) }) else { return (text, nil) }
    words.removeLast()
    if words.count > 1, let kind = words.last?.lowercased(),
      ["part", "situation", "number", "no"].contains(kind)
    {
      words.removeLast()
    }
    return (words.joined(separator: " "), number)
  }
}
