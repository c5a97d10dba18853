/// The sets of words that steps ask for.
struct SetTable: Sendable {
  let numbering: SetNumbering
  /// How many there are.
  let count: Int
  /// The words of large sets, a column each, those of lists first.
  let members: Members
  /// For each set of the rest where its words are.
  private let places: Frozen<Place>
  /// The words of small sets.
  private let few: Frozen<Vocabulary.Word>

  private struct Place {
    /// Among `few`, or a column.
    let start: Int32
    /// Below 0 for a column.
    let count: Int32
  }

  /// A set of so many words is looked through from the side of the sentence.
  private static let large = 64

  init(_ numbering: SetNumbering, lists: [[Vocabulary.Word]], rest: [[Vocabulary.Word]]) {
    var places: [Place] = []
    places.reserveCapacity(rest.count)
    var few: [Vocabulary.Word] = []
    var columns = lists
    for words in rest {
      if words.count < Self.large {
        places.append(Place(start: Int32(few.count), count: Int32(words.count)))
        few += words
      } else {
        places.append(Place(start: Int32(columns.count), count: -1))
        columns.append(words)
      }
    }
    self.numbering = numbering
    count = Int(numbering.rest) + rest.count
    self.places = Frozen(places)
    self.few = Frozen(few)
    members = Members(of: columns, count: Int(numbering.firstList))
  }

  /// The words of a small set, or the column of a large one.
  enum Contents {
    case few(View<Vocabulary.Word>, Range<Int>)
    case column(Int32)
  }

  /// What a set has that is more than a word and not any word.
  @inline(__always) func contents(of set: Int32) -> Contents {
    guard set >= numbering.rest else { return .column(set &- numbering.firstList) }
    let place = places[Int(set &- numbering.rest)]
    guard place.count >= 0 else { return .column(place.start) }
    return .few(few.view, Int(place.start)..<Int(place.start &+ place.count))
  }
}
