import DialogueCore

/// The cues of a move taken to pieces, so that it can be told how much of each stands in a text.
///
/// Each piece of a pattern becomes a cue of a small listener of its own: what matches it is decided as for whole cues.
struct CuePieces {
  /// One way for a cue to match: pieces that must all be there.
  private struct Way {
    let cue: Cue
    let element: Pattern.Element
    let pieces: [String]
  }

  private let ways: [Way]
  /// The pieces in the order of the small listener's cues, by their text.
  private let numbers: [String: Int]
  /// Pieces of nothing but stop words, which stand in most sentences and tell little.
  private let faint: Set<String>
  private let listener: Listener
  /// What makes another listener for the beginnings of a pattern.
  private let listenerOf: ([Cue]) -> Listener

  /// Takes the cues that speak for the move to pieces, but for those in `besides`.
  init(of move: Move, besides passedOver: Set<String>, lists: [WordList], spelling: Spelling) {
    let stop = StopWords(lists)
    var ways: [Way] = []
    var numbers: [String: Int] = [:]
    var faint: Set<String> = []
    var cues: [Cue] = []
    for cue in move.cues where cue.strength > 0 && !passedOver.contains(cue.id) {
      for way in cue.say.flatMap(\.root.ways) {
        let pieces = way.pieces
        for piece in pieces where numbers[piece.text] == nil {
          numbers[piece.text] = cues.count
          if stop.areAll(of: piece) { faint.insert(piece.text) }
          cues.append(piece.probe)
        }
        ways.append(Way(cue: cue, element: way, pieces: pieces.map(\.text)))
      }
    }
    self.ways = ways
    self.numbers = numbers
    self.faint = faint
    listenerOf = { Listener(moves: [move.holding($0)], lists: lists, spelling: spelling) }
    listener = listenerOf(cues)
  }

  /// Cues of which at least one telling piece stands in the text, those that lack least first; each once.
  func nearest(to text: String, in context: ListeningContext, limit: Int) -> [NearCue] {
    let sentences = listener.hearing(text, in: context) { presence($0) }
    var best: [String: (near: NearCue, share: Double, order: Int)] = [:]
    for (order, way) in ways.enumerated() {
      for present in sentences {
        guard let (near, share) = compare(way, with: present) else { continue }
        if let known = best[way.cue.id], known.share >= share { continue }
        best[way.cue.id] = (near, share, order)
      }
    }
    return best.values.sorted {
      ($1.share, $1.near.found.count, $0.order) < ($0.share, $0.near.found.count, $1.order)
    }.prefix(limit).map { near, _, order in
      var near = near
      if near.missing.isEmpty { near.reach = reach(of: ways[order].element, in: text, context) }
      return near
    }
  }

  /// How much of a pattern matches from its start on, of all that stands in the text in another order or too far apart.
  private func reach(
    of pattern: Pattern.Element, in text: String, _ context: ListeningContext
  ) -> NearCue.Reach? {
    guard case .sequence(let parts) = pattern else { return nil }
    let starts = parts.indices.filter { !parts[$0].pieces.isEmpty && $0 + 1 < parts.count }
    guard !starts.isEmpty else { return nil }
    let beginnings = listenerOf(starts.map { Pattern.Element.sequence(Array(parts[...$0])).probe })
    return beginnings.hearing(text, in: context) { hearing in
      let furthest = hearing.matcher.hits().hits.max { ($0.cue, $1.end) < ($1.cue, $0.end) }
      guard let furthest else { return nil }
      let rest = parts[(starts[Int(furthest.cue)] + 1)...]
      // A gap or an edge is told with what it leads to.
      let upTo = rest.firstIndex { !$0.pieces.isEmpty } ?? rest.endIndex - 1
      return NearCue.Reach(
        words: hearing.words(Int(furthest.start)..<Int(furthest.end)),
        next: rest[...upTo].map(\.text).joined(separator: " "))
    }
  }

  /// The pieces that stand in each sentence, by number, and whether they do in words that carry content.
  private func presence(_ hearing: Hearing) -> [[Int: Bool]] {
    var present: [Int32: [Int: Bool]] = [:]
    for hit in hearing.matcher.hits().hits {
      let telling = (hit.start..<hit.end).contains { place in
        !hearing.speech.tokens[Int(place)].roles.has(.stop)
      }
      present[hit.sentence, default: [:]][Int(hit.cue)] = telling
    }
    return present.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What of a way is there, and its share of the whole by weight; nil when nothing telling is.
  private func compare(_ way: Way, with present: [Int: Bool]) -> (NearCue, share: Double)? {
    var found: [String] = []
    var missing: [String] = []
    var (there, whole) = (0.0, 0.0)
    var isTelling = false
    for piece in way.pieces {
      guard let telling = numbers[piece].flatMap({ present[$0] }) else {
        missing.append(piece)
        whole += faint.contains(piece) ? 1 : 3
        continue
      }
      found.append(piece)
      isTelling = isTelling || telling
      there += telling ? 3 : 1
      whole += telling ? 3 : 1
    }
    // Where all of it is there, the order or the distance is what it lacks, however common its words.
    guard isTelling || missing.isEmpty else { return nil }
    let near = NearCue(
      cue: way.cue.id, strength: way.cue.strength, say: way.element.text, found: found, missing: missing)
    return (near, there / whole)
  }
}

extension Pattern.Element {
  /// A cue that fires wherever this stands, in whatever scope.
  fileprivate var probe: Cue {
    Cue(
      id: text, say: [Pattern(source: text, root: self)],
      scopes: Cue.Scopes(negated: .allow, quoted: .allow, reported: .allow, hypothetical: .allow))
  }

  fileprivate var ways: [Pattern.Element] {
    if case .oneOf(let choices) = self { return choices }
    return [self]
  }

  /// What must be there: neither what may be missing nor what only limits the match.
  var pieces: [Pattern.Element] {
    switch self {
    case .sequence(let parts): parts.flatMap(\.pieces)
    case .gap, .anyWord, .edge, .optional, .unless: []
    case .word, .forms, .beginning, .list, .oneOf: [self]
    }
  }
}

extension Move {
  /// The move with other cues, on any condition.
  fileprivate func holding(_ cues: [Cue]) -> Move {
    Move(
      id: id, polarity: polarity, severity: severity, axis: axis, title: title, to: to, why: why, poor: poor,
      better: better, rule: rule, coach: coach, threshold: threshold, givesWayTo: GiveWay(), cues: cues,
      examples: [])
  }
}
