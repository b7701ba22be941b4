/// Takes a typed filter apart into terms and problems.
///
/// It goes by scalars: a mark that a text begins with is no part of the sign before it.
struct FilterParsing {
  private(set) var terms: [FilterTerm] = []
  private(set) var problems: [DealFilter.Problem] = []
  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { scalars = text.unicodeScalars.map(\.asPunctuation) }

  mutating func run() {
    while true {
      while peek?.properties.isWhitespace == true { place += 1 }
      guard peek != nil else { return }
      readTerm()
    }
  }

  private var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func readTerm() {
    let start = place
    var isNegated = false
    while peek == "!" {
      isNegated.toggle()
      place += 1
    }
    let body = place
    let key = readKey()
    guard !key.isEmpty, let comparison = readComparison() else {
      place = body
      let word = readValue(from: start, key: "")
      guard !word.isEmpty else { return noteLooseSign(start..<body) }
      let folded = FoldedText(word)
      let test: FilterTest = folded.identity.map { .identity($0) } ?? .word(folded)
      terms.append(FilterTerm(test: test, isNegated: isNegated))
      return
    }
    let value = readValue(from: start, key: key)
    do throws(DealFilter.Problem.Kind) {
      let test = try Self.test(key, comparison, value)
      terms.append(FilterTerm(test: test, isNegated: isNegated))
    } catch {
      problems.append(
        DealFilter.Problem(kind: error, key: key, value: value, range: start..<place))
    }
  }

  /// A sign for “not” with a blank behind it would be as good as not typed.
  private mutating func noteLooseSign(_ range: Range<Int>) {
    guard !range.isEmpty, place == range.upperBound else { return }
    problems.append(DealFilter.Problem(kind: .valueMissing, key: "!", value: "", range: range))
  }

  private static func test(
    _ key: String, _ comparison: FilterComparison, _ value: String
  ) throws(DealFilter.Problem.Kind) -> FilterTest {
    guard let key = FilterKey(typed: key) else { throw .unknownKey }
    guard !value.trimmed.isEmpty else { throw .valueMissing }
    guard let test = FilterTest(key: key, comparison, value: value) else { throw .badValue }
    return test
  }

  /// The letters before a comparison; reading goes on after them.
  private mutating func readKey() -> String {
    var key = String.UnicodeScalarView()
    while let next = peek, next.properties.isAlphabetic {
      key.append(next)
      place += 1
    }
    return String(key)
  }

  private mutating func readComparison() -> FilterComparison? {
    guard let first = peek else { return nil }
    let isWithEqual = place + 1 < scalars.count && scalars[place + 1] == "="
    let comparison: FilterComparison
    switch first {
    case ":": comparison = .contains
    case "=": comparison = .equal
    case ">": comparison = isWithEqual ? .atLeast : .above
    case "<": comparison = isWithEqual ? .atMost : .below
    case "≥": comparison = .atLeast
    case "≤": comparison = .atMost
    default: return nil
    }
    place += isWithEqual && (first == ">" || first == "<") ? 2 : 1
    return comparison
  }

  /// Everything up to the next white space outside quotation marks.
  private mutating func readValue(from start: Int, key: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isQuoted = false
    while let next = peek, isQuoted || !next.properties.isWhitespace {
      if next == "\"" { isQuoted.toggle() } else { scalars.append(next) }
      place += 1
    }
    let value = String(scalars)
    if isQuoted {
      problems.append(
        DealFilter.Problem(kind: .unclosedQuote, key: key, value: value, range: start..<place))
    }
    return value
  }
}

/// How a value is compared.
enum FilterComparison {
  case contains
  case equal
  case above
  case atLeast
  case below
  case atMost
}

extension Unicode.Scalar {
  /// The ASCII sign for the full-width one that a Chinese keyboard gives.
  fileprivate var asPunctuation: Unicode.Scalar {
    switch self {
    case "：": ":"
    case "＞": ">"
    case "＜": "<"
    case "＝": "="
    case "！": "!"
    case "“", "”", "＂", "「", "」": "\""
    default: self
    }
  }
}
