import DialogueCore
import JSON

extension TranscriptEvent {
  /// The scorecard as it stood at the end, and what the rep made of it.
  public struct Debrief: TranscriptContent {
    /// Version of the rubric that gave these scores.
    public let rubric: String
    /// Whether the rehearsal counts as done, as the debrief put it.
    public let verdict: String
    public let axes: [Axis]
    /// Points for the apology, 0-100; nil when none was called for.
    public let apology: Int?
    /// What kept the verdict at "not yet".
    public let blockers: [RuleID]
    /// The one thing to keep, and the one to change.
    public let keep: String?
    public let change: String?
    /// The rep's answers to "How do you think it went?" and "What did you learn?".
    public let ownVerdict: String?
    public let learned: String?
    /// What to rehearse next, and in how many days.
    public let next: FlowID?
    public let days: Int?

    public init(
      rubric: String, verdict: String, axes: [Axis], apology: Int? = nil, blockers: [RuleID] = [],
      keep: String? = nil, change: String? = nil, ownVerdict: String? = nil, learned: String? = nil,
      next: FlowID? = nil, days: Int? = nil
    ) {
      self.rubric = rubric
      self.verdict = verdict
      self.axes = axes
      self.apology = apology
      self.blockers = blockers
      self.keep = keep
      self.change = change
      self.ownVerdict = ownVerdict
      self.learned = learned
      self.next = next
      self.days = days
    }

    public static let type = "debrief"

    init(_ fields: Fields) throws(FieldError) {
      self.init(
        rubric: try fields.string("rubric"), verdict: try fields.string("verdict"),
        axes: try fields.list("axes") { value, path throws(FieldError) in try Axis(Fields(value, at: path)) },
        apology: try fields.optionalInt("apology"), blockers: try fields.ids("blockers"),
        keep: try fields.optionalString("keep"), change: try fields.optionalString("change"),
        ownVerdict: try fields.optionalString("own_verdict"), learned: try fields.optionalString("learned"),
        next: try fields.optionalID("next"), days: try fields.optionalInt("days"))
    }

    func write(to line: inout JSONWriter) {
      line.member("rubric", rubric)
      line.member("verdict", verdict)
      line.list("axes", axes) { line, axis in line.object { axis.write(to: &$0) } }
      line.member("apology", ifAny: apology)
      line.member("blockers", blockers)
      line.member("keep", ifAny: keep)
      line.member("change", ifAny: change)
      line.member("own_verdict", ifAny: ownVerdict)
      line.member("learned", ifAny: learned)
      line.member("next", ifAny: next)
      line.member("days", ifAny: days)
    }
  }
}
