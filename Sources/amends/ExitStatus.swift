import ArgumentParser
import DialogueCore
import Rehearsal
import Terminal
import Transcripts

/// How what can go wrong ends the program: exit codes after sysexits.h.
enum ExitStatus {
  /// What to end the program with for an error: a failure is said on standard error, and its exit code is left.
  static func ending(for error: any Error) -> any Error {
    if case OutputError.closed = error { return ExitCode(141) }
    guard let failure = failure(for: error) else { return error }
    failure.say()
    return ExitCode(failure.code)
  }

  /// What an error of any layer means to who runs a command; nil for what ends the program without a word of ours.
  private static func failure(for error: any Error) -> Failure? {
    switch error {
    case let failure as Failure: failure
    case let error as OutputError: Failure("\(error)", code: 74)
    case let error as InputError: Failure("\(error)", code: 74)
    case let error as TranscriptError: Failure("\(error)", code: error.exitCode)
    case let error as CastingError: Failure("\(error)", code: 65)
    case let error as FieldError: Failure("the transcript does not read: \(error)", code: 65)
    default: nil
    }
  }
}

extension TranscriptError {
  /// 64 usage, 65 bad data, 66 no input, 73 cannot create, 74 input or output, 75 try again later.
  var exitCode: Int32 {
    switch code {
    case .badSessionID: 64
    case .notATranscript, .newerVersion, .newerStore, .damaged: 65
    case .unavailable: 69
    case .notFound, .cannotOpen: 66
    case .exists, .cannotCreate: 73
    case .cannotRead, .cannotWrite, .noSpace, .cannotSync, .refused, .removed: 74
    case .locked, .changedElsewhere: 75
    }
  }
}
