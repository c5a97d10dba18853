import ArgumentParser
import DialogueCore
import Rehearsal
import Terminal
import Transcripts

/// How what can go wrong ends the program: exit codes after sysexits.h.
enum ExitStatus {
  /// What to end the program with for an error: an error of the world becomes words on standard error and an exit code.
  static func ending(for error: any Error) -> any Error {
    switch error {
    case OutputError.closed: ExitCode(141)
    case let error as OutputError: Failure.say("\(error)", code: 74)
    case let error as InputError: Failure.say("\(error)", code: 74)
    case let error as TranscriptError: Failure.say("\(error)", code: error.exitCode)
    case let error as CastingError: Failure.say(error.sentence, code: 65)
    case let error as FieldError: Failure.say("the transcript does not read: \(error)", code: 65)
    default: error
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
    case .cannotRead, .cannotWrite, .noSpace, .cannotSync, .refused: 74
    case .locked, .changedElsewhere: 75
    }
  }
}
