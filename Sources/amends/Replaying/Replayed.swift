import DialogueCore
import JSON
import SafeText
import Terminal
import Transcripts

/// What came of running a transcript through today's scripts.
enum Replayed<Value> {
  case done(Value, [TranscriptWarning])
  case failed(ReplayFailure)

  static func of(_ source: TranscriptSource, _ work: (Transcript) throws -> Value) -> Replayed {
    let transcript: Transcript
    do {
      transcript = try source.transcript()
    } catch {
      return .failed(ReplayFailure(path: source.name, reason: "\(error)", isUnreadable: true, warnings: []))
    }
    func failure(_ reason: String, isUnreadable: Bool) -> Replayed {
      .failed(
        ReplayFailure(
          path: source.name, reason: reason, isUnreadable: isUnreadable, warnings: transcript.warnings))
    }
    do {
      return .done(try work(transcript), transcript.warnings)
    } catch let error as CastingError {
      return failure("\(error)", isUnreadable: false)
    } catch let error as FieldError {
      return failure("an event does not read: \(error)", isUnreadable: true)
    } catch {
      return failure("\(error)", isUnreadable: true)
    }
  }
}

/// Why a transcript could not be run through today's scripts.
struct ReplayFailure {
  let path: String
  let reason: String
  /// Whether it is the transcript; else it is the scripts that lack something.
  let isUnreadable: Bool
  let warnings: [TranscriptWarning]

  var text: String {
    let place = reason.hasPrefix(path) ? "" : "\(path): "
    let first = "\(isUnreadable ? "damaged " : "differs ") \(place)\(reason)"
    return ([first] + warnings.map { "         \($0)" }).map(\.printable).joined(separator: "\n")
  }

  var json: JSONValue {
    [
      "path": .string(path), "result": isUnreadable ? "damaged" : "differs", "reason": .string(reason),
      "warnings": .list(warnings) { .string($0.description) },
    ]
  }
}
