/// What somebody typed to find deals: `calvin !lost stage:proposal amount>1m close<30d`.
///
/// Plain words have to occur in a deal's name, account, owner, tags or next step, in any case and
/// width; `#117` is a number; `!` turns a term round; `key:value` and `key>value` ask for one
/// thing, with values in quotes where they have spaces and `|` between alternatives. All terms
/// have to hold. Terms that are not understood are listed as problems and left out.
public struct DealFilter: Hashable, Sendable {
  /// What was typed.
  public let text: String
  /// What was not understood, in the order of the text.
  public let problems: [Problem]
  let terms: [FilterTerm]

  /// The filter that was typed; never fails, see `problems`.
  public init(_ text: String) {
    var parsing = FilterParsing(text)
    parsing.run()
    self.text = text
    problems = parsing.problems
    terms = parsing.terms
  }

  /// The filter that every deal passes.
  public static let everything = DealFilter("")

  /// Whether every deal passes.
  public var isEmpty: Bool { terms.isEmpty }

  /// Both filters at once, in one text.
  public func and(_ other: DealFilter) -> DealFilter {
    let terms = other.text.trimmed
    if terms.isEmpty || (" " + text + " ").contains(" " + terms + " ") { return self }
    return text.trimmed.isEmpty ? other : DealFilter(text + " " + other.text)
  }

  /// Whether a deal of a book passes, seen on a day; for many deals ask a `DealQuery`.
  public func matches(_ deal: Deal, in book: Book, today: Day) -> Bool {
    let check = check(in: BookReading(book, today: today))
    return check(deal.row)
  }

  /// Whether every deal that passes this filter passed the previous one too, so that it is
  /// enough to look at those; false where that is not certain.
  public func isNarrowing(of previous: DealFilter) -> Bool {
    previous.terms.allSatisfy { old in terms.contains { $0.implies(old) } }
  }
}

extension DealFilter {
  /// A term that was not understood.
  public struct Problem: Hashable, Sendable {
    /// What is the matter with it.
    public var kind: Kind
    /// The key as typed.
    public var key: String
    /// The value as typed.
    public var value: String
    /// Where the term stands, in Unicode scalars of the text from 0.
    public var range: Range<Int>

    /// What can be the matter with a term.
    public enum Kind: Error, Hashable, Sendable {
      /// There is no such key.
      case unknownKey
      /// The key wants another kind of value.
      case badValue
      /// Nothing has been typed after the key yet.
      case valueMissing
      /// A quotation mark has no counterpart.
      case unclosedQuote
    }
  }

  /// The deals that pass, as a test of packed rows; cheap tests come first.
  func check(in reading: BookReading) -> (DealRow) -> Bool {
    let checks = terms.sorted { $0.test.cost < $1.test.cost }
      .map { RowCheck($0.check(in: reading)) }
    guard var all = checks.first else { return { _ in true } }
    for check in checks.dropFirst() { all = all.and(check) }
    return all.holds
  }
}
