import DialogueCore
import Transcripts

/// Finds the utterances of recorded rehearsals in which today's cues hear nothing: where new cues are wanted.
///
/// What was heard at the time does not matter: cues that were added since count, and those that were taken away do not.
public struct UnheardMiner: Sendable {
  let library: Library
  let listen: Listen

  public init(library: Library, listen: @escaping Listen) {
    self.library = library
    self.listen = listen
  }

  /// Reads the transcripts at the paths; those that are damaged count up to the damage, which is reported.
  public func mine(_ paths: [String]) -> UnheardReport {
    var report = UnheardReport()
    var unheard: [Unheard] = []
    var words = TellingWords(lists: library.lists)
    for path in paths {
      let transcript: Transcript
      do throws(TranscriptError) {
        transcript = try TranscriptReader.read(path: path)
      } catch {
        report.damaged.append(
          .init(file: path, reason: TranscriptError(error.code, errno: error.errno).description))
        continue
      }
      report.rehearsals += 1
      report.damaged += transcript.warnings.filter(\.isDamage).map { .init(file: path, reason: "\($0)") }
      do throws(FieldError) {
        try mine(transcript, path) { utterance, found in
          report.said += 1
          if let found { unheard.append(found) } else { words.heard(utterance) }
        }
      } catch {
        report.damaged.append(.init(file: path, reason: "an event does not read: \(error)"))
      }
    }
    report.groups = words.groups(of: unheard)
    return report
  }

  /// Listens to each utterance as it was said then, and gives what is unheard with its place.
  private func mine(
    _ transcript: Transcript, _ path: String, _ each: (_ text: String, _ unheard: Unheard?) -> Void
  ) throws(FieldError) {
    // Where the scripts no longer have the flow or the scenario, the snapshot alone says what was said when.
    let machine = try? Machine(transcript.header, library: library)
    var snapshot: Snapshot?
    for event in transcript.events {
      let content = try event.content()
      snapshot = content.snapshot ?? snapshot
      // Nothing is said before the opening is on record.
      guard case .said(let said) = content, let snapshot else { continue }
      let text = said.utterance.text
      guard !text.isBlank else { continue }
      let context = machine?.context(for: snapshot) ?? ListeningContext(snapshot)
      let isUnheard = listen(text, context).unmatched
      let unheard = Unheard(
        text: text, flow: snapshot.flow, state: snapshot.state, file: path, turn: said.turn)
      each(text, isUnheard ? unheard : nil)
    }
  }
}

extension ListeningContext {
  /// What a snapshot alone knows.
  fileprivate init(_ snapshot: Snapshot) {
    self.init(
      flow: snapshot.flow, state: snapshot.state, scenario: snapshot.scenario, said: snapshot.said,
      done: snapshot.done, heard: snapshot.heard, clock: snapshot.clock)
  }
}
