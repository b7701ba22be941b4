/// Looks for what toml++ takes for granted, and aborts over where it is not so: that the name of a
/// table begins like one, that a value in an array does, and that no NUL is in the text.
struct TOMLScan {
  /// The line come to, from 1.
  private(set) var line = 1

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0
  /// The last sign that is no blank; a line feed where a statement may begin.
  private var last: Unicode.Scalar = "\n"

  init(_ text: String) {
    scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }

  /// Goes through the text to its end.
  mutating func check() throws(TOMLFault) {
    while let sign = sign(at: place) {
      switch sign {
      case "#": try skip { $0 == "\n" }
      case "\"", "'": try skipString(in: sign)
      default: try take(sign)
      }
    }
  }

  private func sign(at place: Int) -> Unicode.Scalar? {
    place < scalars.count ? scalars[place] : nil
  }

  private func fault(_ detail: String) -> TOMLFault { TOMLFault(line: line, detail: detail) }

  private mutating func take(_ sign: Unicode.Scalar) throws(TOMLFault) {
    place += 1
    switch sign {
    case " ", "\t": return
    case "\r" where self.sign(at: place) == "\n": return
    case "\n":
      line += 1
      if depth > 0 { return }
    case "[":
      if depth == 0, last == "\n" { try checkHeader() }
      depth += 1
    case "{": depth += 1
    case "}" where last == "[" || last == ",": throw fault("} without what stands before it")
    case "]", "}": depth = max(0, depth - 1)
    case "\u{21}"..."\u{7E}": break
    default: throw fault("a sign that stands in quotation marks only")
    }
    last = sign
  }

  /// What follows the brackets of a table's header has to be a name or the closing bracket.
  private func checkHeader() throws(TOMLFault) {
    var place = place
    if sign(at: place) == "[" { place += 1 }
    while sign(at: place) == " " || sign(at: place) == "\t" { place += 1 }
    switch sign(at: place) ?? " " {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "\"", "'", "]": return
    default: throw fault("[ without the name of a table")
    }
  }

  private mutating func skipString(in quote: Unicode.Scalar) throws(TOMLFault) {
    let isLong = sign(at: place + 1) == quote && sign(at: place + 2) == quote
    let (marks, isEscaping) = (isLong ? 3 : 1, quote == "\"")
    place += marks
    var found = 0
    var isEscaped = false
    // One that is not closed on its line is the parser's to refuse.
    try skip { sign in
      if !isLong, sign == "\n" { return true }
      let ends = sign == quote && !isEscaped
      found = ends ? found + 1 : 0
      isEscaped = isEscaping && sign == "\\" && !isEscaped
      return found == marks
    }
    if sign(at: place) == quote { place += 1 }
    last = quote
  }

  /// Goes on to a sign, or to the end.
  private mutating func skip(
    until isLast: (Unicode.Scalar) -> Bool
  ) throws(TOMLFault) {
    while let sign = sign(at: place), !isLast(sign) {
      if sign == "\n" { line += 1 }
      if sign == "\0" { throw fault("NUL") }
      place += 1
    }
  }
}
