extension String {
  /// The sanitised text broken into lines of at most so many cells.
  ///
  /// Lines end at line feeds and between words; between East Asian characters anywhere, except that
  /// closing punctuation does not begin a line and opening punctuation does not end one. A word longer than a line is cut. The blanks at a
  /// break go; an empty line stays one.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return split(omittingEmptySubsequences: false) { $0.isNewline }
      .flatMap { LineBreaker(width: width).lines(of: String($0).sanitized) }
  }
}

extension [String] {
  /// The texts one after the other with a sign between them, in lines of at most so many cells that
  /// end between two texts where that can be.
  public func wrapped(joinedBy sign: String, to width: Int) -> [String] {
    var lines: [String] = []
    for text in self {
      if let last = lines.last, (last + sign + text).displayWidth <= width {
        lines[lines.count - 1] = last + sign + text
      } else {
        // A sign at the end of a line would look as if something had been cut off.
        lines.append(text)
      }
    }
    return lines.flatMap { $0.wrapped(to: width) }
  }
}

/// Fills lines with the pieces of one paragraph.
private struct LineBreaker {
  let width: Int

  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(width: Int) {
    self.width = width
  }

  func lines(of paragraph: String) -> [String] {
    var breaker = self
    for piece in Self.pieces(of: paragraph) { breaker.add(piece) }
    breaker.endLine()
    return breaker.lines
  }

  private mutating func add(_ piece: String) {
    let extent = piece.displayWidth
    if piece == " " {
      // A blank that does not fit is the line break.
      if used < width && !(line.isEmpty && !lines.isEmpty) { append(piece, extent) }
    } else if used + extent <= width {
      append(piece, extent)
    } else {
      if !line.allSatisfy({ $0 == " " }) { endLine() }
      guard extent <= width else { return cut(piece) }
      // Blanks that begin the text go where its first word needs their room.
      (line, used) = ("", 0)
      append(piece, extent)
    }
  }

  private mutating func cut(_ word: String) {
    for character in word {
      let extent = CharacterWidth.of(character)
      // Signs such as those of Arabic numbers make one character of any width.
      let parts =
        extent > max(2, width)
        ? character.unicodeScalars.map { (String($0), CharacterWidth.of($0)) }
        : [(String(character), extent)]
      for (part, extent) in parts {
        if used + extent > width && used > 0 { endLine() }
        append(part, extent)
      }
    }
  }

  private mutating func append(_ piece: String, _ extent: Int) {
    line += piece
    used += extent
  }

  private mutating func endLine() {
    while line.last == " " { line.removeLast() }
    lines.append(line.withoutLooseJoiner)
    line = ""
    used = 0
  }

  /// The parts between which a line may end: blanks, words, single East Asian characters.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var joinsNext = false
    for character in text {
      let stands = character == " " || isIdeographic(character)
      let closes = isClosing(character) && pieces.last != " " && !pieces.isEmpty
      if closes || joinsNext && (!stands || isOpening(pieces.last?.last) && character != " ") {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      joinsNext = !stands || isOpening(character)
    }
    return pieces
  }

  private static func isIdeographic(_ character: Character) -> Bool {
    CharacterWidth.of(character) == 2
  }

  private static let opening = Set("（「『【《〈“‘".unicodeScalars)
  private static let closing = Set("，。、；：？！）」』】》〉”’…".unicodeScalars)

  private static func isOpening(_ character: Character?) -> Bool {
    character.map { isOne($0, of: opening) } ?? false
  }

  private static func isClosing(_ character: Character) -> Bool { isOne(character, of: closing) }

  /// Looks at the scalar alone: to compare characters of Unicode takes ten times as long.
  private static func isOne(_ character: Character, of signs: Set<Unicode.Scalar>) -> Bool {
    guard let scalar = character.unicodeScalars.first, !scalar.isASCII else { return false }
    return signs.contains(scalar)
  }
}
