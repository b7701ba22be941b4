/// Reads and writes field values as people type them, the same in forms and on the command line.
public struct FieldText: Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// What relative days count from.
  public var today: Day
  /// Whether a month, or a day without a year, is the last such one up to today.
  public var looksBack: Bool
  private let book: Book

  /// A reader and writer that finds records by name in a book.
  public init(book: Book, currency: Currency? = nil, today: Day, looksBack: Bool = false) {
    self.book = book
    self.currency = currency ?? book.settings.currency
    (self.today, self.looksBack) = (today, looksBack)
  }

  /// Why a typed text is not a value of a field.
  public enum Problem: Error, Hashable, Sendable {
    /// Not a number, amount, day or percentage.
    case malformed(String, FieldType)
    /// A text of so many characters, where no more than so many fit.
    case tooLong(Int, limit: Int)
    /// None of the codes that the field takes.
    case notAChoice(String, [String])
    /// No record of that name or number.
    case noSuchRecord(String, EntityKind)
    /// Several records of that name.
    case ambiguous(String, EntityKind)
  }

  /// The value of a typed text; an empty text empties the field.
  ///
  /// Days are `2026-12-01`, `2026/12/1`, `2026年12月1日`, `2026-12` (its last day), `12-01` (the next
  /// such day), `+30` (days from today), `today`, `tomorrow` or `yesterday`. Amounts are `1234.50`,
  /// `1,234.50`, `450k`, `1.2M`, `12万`, `3億`, `$450k`, `12万元`. Percentages are `65` or `65 %`; less
  /// than one needs its sign, as `0.3` might be meant as a share. Records are `#117`, a name, or its
  /// beginning. Digits and signs may be full-width ones.
  public func value(of typed: String, as type: FieldType) throws(Problem) -> Value {
    let text = typed.trimmed
    guard !text.isEmpty else { return .none }
    switch type {
    case .text, .longText, .translated, .composite: return .text(text)
    case .tags: return Tags(text).value
    case .integer:
      guard let number = Int64(text.narrow) else { throw .malformed(text, type) }
      return .integer(number)
    case .decimal:
      let digits = text.narrow.filter { !$0.isWhitespace && $0 != "," && $0 != "_" }
      guard let number = DecimalNumber(digits) else { throw .malformed(text, type) }
      return number.value
    case .amount:
      guard let units = Self.amount(text, in: currency) else { throw .malformed(text, type) }
      return .integer(units)
    case .currency:
      guard let currency = Currency(iso: text.narrow) else { throw .malformed(text, type) }
      return currency.value
    case .percentage:
      guard let share = Self.percentage(text) else { throw .malformed(text, type) }
      return share.value
    case .day:
      guard let day = Self.day(text, today: today, looksBack: looksBack) else {
        throw .malformed(text, type)
      }
      return day.value
    case .instant:
      guard let instant = Instant(rfc3339: text.narrow) else { throw .malformed(text, type) }
      return instant.value
    case .flag: return try flag(text)
    case .choice(let codes):
      let folded = text.lowercased()
      guard let code = codes.first(where: { $0.lowercased() == folded }) else {
        throw .notAChoice(text, codes)
      }
      return .text(code)
    case .reference(let kind): return .integer(try reference(text, kind))
    case .notation(let notation):
      guard let stored = notation.stored(text.narrow) else { throw .malformed(text, type) }
      return .text(stored)
    }
  }

  /// A value as people would type it: exact, and the same in every language.
  public func text(of value: Value, as type: FieldType) -> String {
    switch (type, value) {
    case (_, .none): return ""
    case (.day, _): return Day(value)?.description ?? ""
    case (.instant, _): return Instant(value)?.description ?? ""
    case (.amount, .integer(let units)):
      return Money(minorUnits: units, currency: currency).decimal
    case (.percentage, _):
      guard let share = Percentage(value) else { return "" }
      return share.basisPoints % 10_000 > 0 && share.basisPoints < 100 ? "\(share) %" : "\(share)"
    case (.flag, .integer(let number)): return number == 0 ? "no" : "yes"
    case (.reference(let kind), .integer(let id)): return name(of: EntityReference(kind, id))
    case (.translated, _): return Translated(value)?.en ?? ""
    case (.notation(let notation), .text(let text)): return notation.typed(text)
    case (_, .text(let text)): return text
    case (_, .integer(let number)): return String(number)
    }
  }

  /// What a record is called; its number where the book does not hold it or it has no name.
  public func name(of entity: EntityReference) -> String {
    let name: String? =
      switch entity.kind {
      case .owner: book.owners[Owner.ID(entity.id)]?.name
      case .account: book.accounts[Account.ID(entity.id)]?.name
      case .product: book.products[Product.ID(entity.id)]?.name
      case .pipeline: book.pipelines[Pipeline.ID(entity.id)]?.name.en
      case .stage: book.stages[Stage.ID(entity.id)]?.name.en
      case .deal: book.deals[Deal.ID(entity.id)]?.name
      default: nil
      }
    return name ?? "#\(entity.id)"
  }
}

extension FieldText {
  private func flag(_ text: String) throws(Problem) -> Value {
    switch text.lowercased() {
    case "yes", "y", "true", "1", "是": return true.value
    case "no", "n", "false", "0", "否": return false.value
    default: throw .notAChoice(text, ["yes", "no"])
    }
  }

  private func reference(_ text: String, _ kind: EntityKind) throws(Problem) -> Int64 {
    if text.hasPrefix("#"), let id = Int64(text.dropFirst()) { return id }
    let names = self.names(of: kind)
    let folded = text.lowercased()
    for matches in [
      names.filter { $0.name.lowercased() == folded },
      names.filter { $0.name.lowercased().hasPrefix(folded) },
    ] where !matches.isEmpty {
      guard let only = matches.first, Set(matches.map(\.id)).count == 1 else {
        throw .ambiguous(text, kind)
      }
      return only.id
    }
    if let id = Int64(text) { return id }
    throw .noSuchRecord(text, kind)
  }

  private func names(of kind: EntityKind) -> [(id: Int64, name: String)] {
    switch kind {
    case .owner:
      book.owners.flatMap { owner in
        [owner.name, owner.login].compactMap { name in name.map { (owner.id.rawValue, $0) } }
      }
    case .account: book.accounts.map { ($0.id.rawValue, $0.name) }
    case .product: book.products.map { ($0.id.rawValue, $0.name) }
    case .pipeline: book.pipelines.flatMap { $0.name.all(for: $0.id.rawValue) }
    case .stage:
      book.stages.filter { $0.mergedInto == nil }.flatMap { $0.name.all(for: $0.id.rawValue) }
    default: []
    }
  }

  /// Minor units of an amount as people type it; nil where it is none.
  ///
  /// A suffix multiplies: k, m, b, 万/萬 (10⁴), 亿/億 (10⁸). Commas may part groups of three digits,
  /// or several of four as the Chinese count; others might be meant for a decimal point. The mark of
  /// the currency may stand before or behind, that of another one makes it no amount.
  public static func amount(_ text: some StringProtocol, in currency: Currency) -> Int64? {
    let typed = text.narrow.filter { !$0.isWhitespace && $0 != "_" }
    let isOfNumber = { (letter: Character) in letter.isASCII && letter.isNumber || letter == "." }
    guard let first = typed.firstIndex(where: isOfNumber),
      let last = typed.lastIndex(where: isOfNumber),
      let scale = zeros(
        before: typed[..<first], after: typed[last...].dropFirst(), in: currency)
    else { return nil }
    let digits = typed[first...last]
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard let whole = parts.first.flatMap({ ungrouped($0) }), !whole.isEmpty || !fraction.isEmpty,
      (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let places = scale + currency.digits
    // What is beyond the minor unit must be zeros, or something would be lost unseen.
    guard fraction.utf8.dropFirst(places).allSatisfy({ $0 == 48 }) else { return nil }
    let kept = fraction.prefix(places)
    let zeros = String(repeating: "0", count: places - kept.utf8.count)
    return Int64(whole + kept + zeros)
  }

  /// What stands around the digits of an amount: zeros for its suffix, once the mark of its currency
  /// is off; nil where there is anything else, such as the mark of another currency.
  private static func zeros(
    before: Substring, after: Substring, in currency: Currency
  ) -> Int? {
    let isOwn = { (mark: Substring) in
      CurrencyMark.currency(mark.uppercased(), expected: currency) == currency
    }
    guard before.isEmpty || isOwn(before) else { return nil }
    // KRW and BRL begin with a suffix, and are none.
    if after.isEmpty || before.isEmpty && isOwn(after) { return 0 }
    guard let letter = after.first, let zeros = powers[Character(letter.lowercased())] else {
      return nil
    }
    let rest = after.dropFirst()
    return rest.isEmpty || before.isEmpty && isOwn(rest) ? zeros : nil
  }

  /// The digits without the commas between their groups; nil where commas stand elsewhere.
  private static func ungrouped(_ digits: Substring) -> String? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, groups.count > 1 else { return String(digits) }
    // Nobody writes a zero before a group, nor one group of four and means no decimals.
    let isGrouped = [3, 4].contains { size in
      (1...size).contains(first.utf8.count) && (size == 3 || groups.count > 2)
        && groups.dropFirst().allSatisfy { $0.utf8.count == size }
    }
    return isGrouped && first.first != "0" ? groups.joined() : nil
  }

  private static let powers: [Character: Int] = [
    "k": 3, "m": 6, "b": 9, "万": 4, "萬": 4, "亿": 8, "億": 8,
  ]

  /// A percentage as people type it; nil where it is none, and where a bare `0.3` might be meant
  /// as a share of one.
  public static func percentage(_ text: some StringProtocol) -> Percentage? {
    let text = text.narrow
    let isMarked = text.contains("%")
    let digits = text.filter { !$0.isWhitespace && $0 != "%" }
    guard let percent = Double(digits), percent >= 0, percent <= 100 else { return nil }
    guard isMarked || percent == 0 || percent >= 1 else { return nil }
    return Percentage(basisPoints: Int((percent * 100).rounded()))
  }

  /// Whether a typed day is only a month, such as `2027-03`.
  public static func isMonth(_ text: some StringProtocol) -> Bool {
    let text = text.narrow
    let plain = withHyphens(text) ?? text
    return Day(iso: plain) == nil && Day(iso: plain + "-01") != nil
  }

  private static let daysByWord = [
    "today": 0, "今天": 0, "tomorrow": 1, "明天": 1, "yesterday": -1, "昨天": -1,
  ]

  /// A day written with Chinese characters, as screens show it, or with slashes or points behind its
  /// year, with hyphens in their place; nil for anything else.
  private static func withHyphens(_ text: String) -> String? {
    let parts = text.split { "年月日号號/.".contains($0) }.map { String($0).trimmed }
    let hasYear = parts.first?.count == 4
    guard hasYear ? text.contains(where: "年/.".contains) : text.contains("月") else { return nil }
    let numbers = parts.compactMap { Int($0) }.filter { $0 > 0 }
    guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// A day as people type it; nil where it is none.
  ///
  /// - Parameter looksBack: Whether a month, or a day without a year, is the last such one up to
  ///   today: on 21 November, `2026-11` is that day and `12-01` is in the year before.
  public static func day(
    _ text: some StringProtocol, today: Day, looksBack: Bool = false
  ) -> Day? {
    let text = text.narrow
    if let day = Day(iso: text) { return day }
    if let month = Day(iso: text + "-01") {
      return looksBack && month <= today ? min(month.lastOfMonth, today) : month.lastOfMonth
    }
    if let days = Self.daysByWord[text.lowercased()] { return today.adding(days: days) }
    if let plain = withHyphens(text) { return day(plain, today: today, looksBack: looksBack) }
    if let sign = text.first, sign == "+" || sign == "-",
      let days = Int(String(text.dropFirst()).filter { $0 != "d" }), (0...36_600).contains(days)
    {
      return today.adding(days: sign == "+" ? days : -days)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]) else { return nil }
    for year in [today.year, today.year + (looksBack ? -1 : 1)] {
      if let found = Day(year: year, month: month, day: day),
        looksBack ? found <= today : found >= today
      {
        return found
      }
    }
    return nil
  }
}

extension Translated {
  fileprivate func all(for id: Int64) -> [(id: Int64, name: String)] {
    [(id, en), (id, hans), (id, hant)]
  }
}

extension StringProtocol {
  /// The text with narrow letters, digits and signs for full-width ones, and hyphens for
  /// typographic minus signs.
  fileprivate var narrow: String {
    var narrow = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: narrow.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000: narrow.append(" ")
      case 0x2212: narrow.append("-")
      default: narrow.append(scalar)
      }
    }
    return String(narrow)
  }
}
