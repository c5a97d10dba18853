import DialogueCore
import Transcripts

extension Stage {
  /// What a recorded rehearsal was of: `Apologize sincerely: The pump that was never ordered`; names where the scripts no
  /// longer have it.
  public func title(of header: TranscriptHeader) -> String {
    let flow = library.flows[header.flow]?.title ?? header.flow.inWords
    let scenario = library.scenarios[header.scenario]?.title ?? header.scenario.inWords
    return "\(flow): \(scenario)"
  }
}
