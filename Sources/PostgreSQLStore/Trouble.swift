#if PostgreSQL
  import Transcripts

  /// Why the database did not do what it was asked to.
  enum Trouble: Error {
    /// There is no connection, or it broke; whether the last statement was carried out is not known.
    case lost(String)
    /// Another transaction was in the way; the same may be asked again.
    case again
    /// A key is there already; by its name.
    case taken(String)
    case refused(state: String, message: String)
    /// The tables are of a version that this program does not know.
    case newer(Int)

    /// Whether the same may well be done a moment later.
    var isPassing: Bool {
      switch self {
      case .lost, .again: true
      case .taken, .refused, .newer: false
      }
    }

    /// - Parameters:
    ///   - state: The SQLSTATE, five characters; PostgreSQL's documentation, appendix A.
    ///   - constraint: Where a row was refused, the constraint that did it.
    init(state: String, message: String, constraint: String) {
      switch state {
      case "40001", "40P01": self = .again
      case "23505": self = .taken(constraint)
      // No connection, or none for now: shut down, crashed, starting, too many clients.
      case "57P01", "57P02", "57P03", "53300": self = .lost(message)
      case _ where state.hasPrefix("08"): self = .lost(message)
      default: self = .refused(state: state, message: message)
      }
    }

    /// The same for whoever uses the store.
    func error(at place: String) -> TranscriptError {
      switch self {
      case .lost(let reason): TranscriptError(.unavailable(reason: reason), path: place)
      case .again: TranscriptError(.unavailable(reason: "it is too busy"), path: place)
      case .taken: TranscriptError(.changedElsewhere, path: place)
      case .newer(let version): TranscriptError(.newerStore(version), path: place)
      case .refused("53100", _): TranscriptError(.noSpace, path: place)
      case .refused(_, let message): TranscriptError(.refused(reason: message), path: place)
      }
    }
  }
#endif
