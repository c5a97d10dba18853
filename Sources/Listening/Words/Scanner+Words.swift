/// Words and numbers that are not their own folding.
extension Scanner {
  mutating func foldedWord() {
    let start = scalar
    let capital = Ascii.isUpper(text[place])
    startFolding()
    var apostrophes = 0
    scan: while place < text.count {
      let byte = text[place]
      if byte == 0x20 || byte == 0x27 || byte == 0xE2, let loose = looseApostrophe(at: place) {
        if loose.denies { folded.append(0x6E) }
        folded.append(0x27)
        apostrophes += 1
        pass(to: loose.end)
      } else if Ascii.isLetter(byte) {
        folded.append(byte | 0x20)
        pass()
      } else if Ascii.isDigit(byte) {
        folded.append(byte)
        pass()
      } else if byte == 0x27 && Ascii.isLetter(self.byte(1)) {
        folded.append(0x27)
        apostrophes += 1
        pass()
      } else if byte == 0x2E && folded.count == 1 && Ascii.isLetter(self.byte(1))
        && !Ascii.isLetter(self.byte(2))
      {
        pass()  // e.g., a.m.
      } else if byte >= 0x80 {
        let (length, kind) = Utf8.kind(text, at: place)
        if kind == .letter {
          for index in place..<(place + length) { folded.append(Utf8.lowered(text, index)) }
          pass(length)
        } else if kind == .apostrophe && Ascii.isLetter(self.byte(length)) {
          folded.append(0x27)
          apostrophes += 1
          pass(length)
        } else {
          break scan
        }
      } else {
        break scan
      }
    }
    let shape = Shape(start: start, end: scalar, capital: capital)
    if apostrophes > 0 {
      Contraction.split(folded.bytes) { part in emit(part, shape) }
    } else {
      emit(folded.bytes, shape)
    }
  }

  private mutating func startFolding() {
    plain = 0..<0
    folded.removeAll()
  }

  mutating func numeral() {
    let start = scalar
    startFolding()
    var reader = NumeralReader()
    while place < text.count {
      let byte = text[place]
      let next = self.byte(1)
      if Ascii.isDigit(byte) || Ascii.isLetter(byte) {
        folded.append(byte | 0x20)
        reader.take(byte | 0x20)
        pass()
      } else if byte == 0x24 || byte == 0x25 {
        reader.take(byte)
        folded.append(byte)
        pass()
      } else if (byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F) && Ascii.isDigit(next) {
        reader.take(byte)
        folded.append(byte)
        pass()
      } else if byte >= 0x80, case (let length, .currency) = Utf8.kind(text, at: place) {
        reader.take(0x24)
        pass(length)
      } else {
        break
      }
    }
    let shape = Shape(start: start, end: scalar, numeral: reader.numeral)
    sink.word(Folded(folded.bytes), shape)
  }

  private mutating func emit(_ bytes: UnsafeBufferPointer<UInt8>, _ shape: Shape) {
    var letters = Letters()
    var signs = Evenness.Signs()
    for byte in bytes {
      letters.take(byte)
      signs.see(byte)
    }
    guard signs.mayDiffer(bytes.count) else { return sink.word(Folded(bytes, letters), shape) }
    var even = Array(bytes)
    Evenness.apply(&even)
    even.withUnsafeBufferPointer { sink.word(Folded($0), shape) }
  }
}
