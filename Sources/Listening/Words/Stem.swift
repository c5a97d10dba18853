/// A word without its ending, as a hash: what makes "late" and "lateness", "orders" and "ordered" the same content.
enum Stem {
  private static let endings: [[UInt8]] = ["ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"]
    .map { Array($0.utf8) }

  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var count = word.count
    search: for ending in endings where count - ending.count >= 3 {
      for index in 0..<ending.count where word[count - ending.count + index] != ending[index] {
        continue search
      }
      count -= ending.count
      break
    }
    var hash: UInt32 = 2_166_136_261
    for index in 0..<count { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
    return hash | 1
  }
}
