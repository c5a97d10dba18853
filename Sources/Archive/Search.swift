import Parallel
import Transcripts

/// What a query finds in many transcripts.
public struct Search: Sendable {
  /// Newest first, by the time at which the record was begun.
  public let hits: [Hit]
  /// Those that could not be read, in the order of the paths.
  public let unreadable: [TranscriptError]
  /// What was passed over in the others, whether they were found or not: a damage may hide what is looked for.
  public let warnings: [String]
  /// How many files were looked at.
  public let count: Int

  /// Looks on all cores.
  ///
  /// - `parts`: What is wanted of the hits beyond what the query looks at.
  /// - `advance`: Called after each file, on any thread.
  public init(
    _ query: Query, in paths: [String], reading parts: Excerpt.Parts = [], advance: @Sendable () -> Void = {}
  ) {
    let found = paths.concurrentMap { path -> Result<(hit: Hit?, warnings: [String]), TranscriptError> in
      defer { advance() }
      return Result { () throws(TranscriptError) in
        guard let excerpt = try Excerpt.read(path, query.parts.union(parts), where: query.fits) else {
          return (nil, [])
        }
        return (Hit(excerpt, query: query), excerpt.warnings.map { "\(path): \($0)" })
      }
    }
    var hits: [Hit] = []
    var unreadable: [TranscriptError] = []
    var warnings: [String] = []
    for result in found {
      switch result {
      case .success(let read):
        if let hit = read.hit { hits.append(hit) }
        warnings += read.warnings
      case .failure(let error): unreadable.append(error)
      }
    }
    self.hits = hits.sorted { $0.excerpt.isNewer(than: $1.excerpt) }
    self.unreadable = unreadable
    self.warnings = warnings
    count = paths.count
  }

  public var excerpts: [Excerpt] { hits.map(\.excerpt) }
}

extension Excerpt {
  fileprivate func isNewer(than other: Excerpt) -> Bool {
    (header.at, header.session) > (other.header.at, other.header.session)
  }
}
