import DialogueCore

/// An utterance taken apart: tokens, the phrases of lists in them, sentences and clauses.
final class Speech {
  let tokens = Cells<Token>(capacity: 64)
  /// The question marks, by the index of the token after each.
  let asked = Cells<Int32>(capacity: 4)
  let phrases = Cells<Phrase>()
  let sentences = Cells<Sentence>(capacity: 4)
  let clauses = Cells<Clause>()
  /// The sentences as matching sees them; there once the speech is settled.
  let stretches = Cells<Stretch>(capacity: 4)

  /// Makes it empty, and keeps the memory.
  func clear() {
    tokens.removeAll()
    asked.removeAll()
    phrases.removeAll()
    sentences.removeAll()
    clauses.removeAll()
    stretches.removeAll()
  }

  /// Writes some tokens anew, whose places are in order: `write` adds what stands for each, one token or more. Question marks
  /// stay where they were between them.
  func rewrite(at places: [Int], _ write: (Token) -> Void) {
    guard let first = places.first else { return }
    let rest = (first..<tokens.count).map { tokens[$0] }
    tokens.removeLast(rest.count)
    var question = 0
    func moveQuestions(upTo place: Int) {
      while question < asked.count, asked[question] <= Int32(place) {
        if asked[question] >= Int32(first) { asked[question] = Int32(tokens.count) }
        question += 1
      }
    }
    var next = places[...]
    for (index, token) in rest.enumerated() {
      moveQuestions(upTo: first + index)
      if next.first == first + index {
        next.removeFirst()
        write(token)
      } else {
        tokens.append(token)
      }
    }
    moveQuestions(upTo: first + rest.count)
  }

  /// Makes it ready for matching; nothing that tokens and clauses are may change after.
  func settle() {
    for index in sentences.indices { stretches.append(Stretch(sentences[index], of: self)) }
  }

  /// The forms of the clause in which words begin: one, but lead-ins with a clause of their own have that of the next
  /// clause as well, as in "Now, did it arrive".
  func forms(at start: Int, before end: Int) -> Forms {
    var number = Int(tokens[start].clause)
    var forms = Forms()
    forms.insert(clauses[number].form)
    while !clauses[number].hasContent, clauses[number].range.upperBound < end {
      number += 1
      forms.insert(clauses[number].form)
    }
    return forms
  }

  /// The sentence that a token is in.
  func sentence(at place: Int) -> Int { Int(clauses[Int(tokens[place].clause)].sentence) }
}

/// A phrase of a list.
struct Phrase {
  let set: Int32
  let start: Int32
  let end: Int32
  /// The next phrase that begins, ends at the same token; -1 for none.
  let nextBeginning: Int32
  let nextFinishing: Int32
}

struct Sentence {
  /// Tokens.
  var range: Range<Int32>
  /// The first token after lead-ins.
  var content: Int32
  var clauses: Range<Int32> = 0..<0
  /// Ends in a question mark.
  var asked: Bool

  /// Its tokens.
  var places: Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }
}

struct Clause {
  /// Tokens.
  var range: Range<Int32>
  /// The first token after lead-ins.
  var content: Int32
  var sentence: Int32
  var form: Form = .statement

  /// Its tokens.
  var places: Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }

  /// Whether there is anything but lead-ins.
  var hasContent: Bool { content < range.upperBound }
}
