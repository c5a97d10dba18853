/// Where the words, sets and phrases of one stretch stand, as masks of its tokens.
///
/// One serves stretch after stretch. Where the words of a set stand is worked out when it is first asked for.
final class Sightings {
  private struct Sighting {
    /// The set, and when it was worked out: it is good in that reading only.
    let key: UInt64
    let tokens: UInt64

    static let none = Sighting(key: 0, tokens: 0)
  }

  /// Sentences ask for some dozens of the many thousand sets. What is found of them is kept in so few places, a power of
  /// two, that all stay at hand; where two sets meet the later is kept.
  private static let places = 512

  /// The sentence that was read; below 0 for none.
  private(set) var sentence = -1
  private let sets: SetTable
  /// For each word where its mask is; 0 where it does not stand in the stretch. A byte each, so that all of them stay at hand.
  private let ofWord: Cells<UInt8>
  /// The masks of the words of the stretch, behind that of no token.
  private let masks = Cells<UInt64>(repeating: 0, count: Stretch.longest + 1)
  private let ofSet = Cells<Sighting>(repeating: .none, count: places)
  /// How many stretches were read, in the upper half.
  private var reading: UInt64 = 0
  @exclusivity(unchecked) private(set) var stretch = Stretch(0..<0)
  /// The tokens and phrases of the speech that the stretch is of; good until it gets more of them.
  @exclusivity(unchecked) private(set) var spoken: View<Token>
  @exclusivity(unchecked) private(set) var phrases: View<Phrase>
  /// Where the phrases of each list begin and where they end.
  private let beginnings: Cells<UInt64>
  private let endings: Cells<UInt64>
  /// The words of the stretch, and behind them the lists of which it has a phrase, each once, as `NeedKeys`.
  private let seen = Cells<Int32>(capacity: 128)
  private var wordCount = 0
  private let nearWords = NearWords()
  /// Of the automaton.
  let tables: PatternTables
  /// The same as the cells.
  private let words: View<UInt8>
  private let ofPlace: View<UInt64>
  private let known: View<Sighting>
  /// The tokens with which phrases of each list begin, and those with which they end.
  let begins: View<UInt64>
  let finishes: View<UInt64>

  /// The automaton outlives it.
  init(_ automaton: Automaton) {
    sets = automaton.sets
    tables = automaton.tables
    ofWord = Cells(repeating: 0, count: Int(sets.numbering.firstList))
    beginnings = Cells(repeating: 0, count: automaton.listCount)
    endings = Cells(repeating: 0, count: automaton.listCount)
    words = ofWord.view
    ofPlace = masks.view
    known = ofSet.view
    begins = beginnings.view
    finishes = endings.view
    let nothing = Speech()
    (spoken, phrases) = (nothing.tokens.view, nothing.phrases.view)
  }

  /// The words that the stretch has, and the lists of which it has a phrase, each once; good until something is marked.
  var keys: View<Int32> { seen.view }

  /// The tokens that have a word of a set.
  @inline(__always) func tokens(of set: Int32) -> UInt64 {
    if Int(set) < words.count { return tokens(with: set) }
    let sighting = known[place(of: set)]
    return sighting.key == key(of: set) ? sighting.tokens : workOut(set)
  }

  /// What stands near a word of the stretch; near another key anything.
  @inline(__always) func near(_ key: Int32) -> View<UInt32> {
    nearWords[Int(key) < words.count ? Int(words[Int(key)]) : 0]
  }

  /// Has what a set is worked out from fetched from memory.
  @inline(__always) func prefetch(_ set: Int32) { sets.prefetch(set) }

  @inline(__always) private func place(of set: Int32) -> Int { Int(set) & (Self.places - 1) }
  @inline(__always) private func key(of set: Int32) -> UInt64 { reading | UInt64(UInt32(bitPattern: set)) }

  @inline(__always) private func tokens(with word: some BinaryInteger) -> UInt64 {
    ofPlace[Int(words[Int(word)])]
  }

  @inline(never) private func workOut(_ set: Int32) -> UInt64 {
    var tokens: UInt64 = 0
    switch sets.contents(of: set) {
    case .few(let few):
      var first = 0
      repeat {
        tokens |= self.tokens(with: few[first]) | self.tokens(with: few[first &+ 1])
        tokens |= self.tokens(with: few[first &+ 2]) | self.tokens(with: few[first &+ 3])
        first &+= 4
      } while first < few.count
    case .column(let column):
      for index in 0..<wordCount where sets.members.holds(seen[index], in: column) {
        tokens |= ofPlace[index + 1]
      }
    case .any: tokens = .max
    case .said: tokens = stretch.said
    case .edge(let edge): tokens = stretch.boundaries(edge)
    }
    ofSet[place(of: set)] = Sighting(key: key(of: set), tokens: tokens)
    return tokens
  }

  /// Begins anew with the words of a stretch and the phrases that lie in it.
  func read(_ stretch: Stretch, of speech: Speech, sentence: Int = -1) {
    clear()
    self.sentence = sentence
    self.stretch = stretch
    look(at: speech)
    let tokens = spoken
    for place in stretch.range { mark(tokens[place].word, stretch.bit(place)) }
    wordCount = seen.count
    nearWords.look(at: tokens, in: stretch.range, words: wordCount) { Int(words[Int($0.word)]) }
    for place in stretch.range {
      var next = tokens[place].begins
      while next >= 0 {
        let phrase = speech.phrases[Int(next)]
        if Int(phrase.end) <= stretch.range.upperBound { _ = mark(phrase, in: stretch) }
        next = phrase.nextBeginning
      }
    }
  }

  /// Looks anew where the tokens and phrases are: it got more of them.
  func look(at speech: Speech) { (spoken, phrases) = (speech.tokens.view, speech.phrases.view) }

  @inline(__always) private func mark(_ word: Vocabulary.Word, _ bit: UInt64) {
    if ofWord[Int(word)] == 0 {
      seen.append(word)
      ofWord[Int(word)] = UInt8(seen.count)
      masks[seen.count] = 0
    }
    masks[Int(ofWord[Int(word)])] |= bit
  }

  /// Adds a phrase that lies in the stretch; false when one of its list was there already.
  func mark(_ phrase: Phrase, in stretch: Stretch) -> Bool {
    let list = Int(phrase.set)
    let isNew = beginnings[list] == 0
    if isNew { seen.append(sets.numbering.list(phrase.set)) }
    beginnings[list] |= stretch.bit(Int(phrase.start))
    endings[list] |= stretch.bit(Int(phrase.end) - 1)
    return isNew
  }

  /// The next sentence is another text's, whatever its number.
  func forget() { sentence = -1 }

  private func clear() {
    reading &+= 1 << 32
    // What four thousand million stretches ago was found is not taken for anything new.
    if reading == 0 { ofSet.setAll(.none) }
    for index in 0..<wordCount { ofWord[Int(seen[index])] = 0 }
    for index in wordCount..<seen.count {
      let list = Int(seen[index] &- sets.numbering.firstList)
      beginnings[list] = 0
      endings[list] = 0
    }
    seen.removeAll()
    wordCount = 0
  }
}
