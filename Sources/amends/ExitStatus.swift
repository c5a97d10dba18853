import ArgumentParser
import DialogueCore
import Rehearsal
import Terminal
import Transcripts

/// How what can go wrong in a sitting ends the program: exit codes after sysexits.h.
enum ExitStatus {
  /// Runs a command's work; an error of the world becomes words on standard error and an exit code.
  static func of(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch ScreenError.closed {
      throw ExitCode(141)
    } catch let error as ScreenError {
      throw Failure.say("\(error)", code: 74)
    } catch let error as InputError {
      throw Failure.say("\(error)", code: 74)
    } catch let error as TranscriptError {
      throw Failure.say("\(error)", code: error.exitCode)
    } catch let error as CastingError {
      throw Failure.say(error.sentence, code: 65)
    } catch let error as FieldError {
      throw Failure.say("the transcript does not read: \(error)", code: 65)
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
