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
  /// `1,234.50`, `450k`, `1.2M`, `12万`, `3億`. Percentages are `65` or `65 %`; less than one needs
  /// its sign, as `0.3` might be meant as a share. Records are `#117`, a name, or its beginning.
  public func value(of typed: String, as type: FieldType) throws(Problem) -> Value {
    let text = typed.trimmed
    guard !text.isEmpty else { return .none }
    switch type {
    case .text, .longText, .translated, .composite: return .text(text)
    case .tags: return Tags(text).value
    case .integer:
      guard let number = Int64(text.replacingMinus) else { throw .malformed(text, type) }
      return .integer(number)
    case .decimal:
      let digits = text.filter { !$0.isWhitespace && $0 != "," && $0 != "_" }
      guard let number = DecimalNumber(digits) else { throw .malformed(text, type) }
      return number.value
    case .amount:
      guard let units = Self.amount(text, in: currency) else { throw .malformed(text, type) }
      return .integer(units)
    case .currency:
      guard let currency = Currency(iso: text) else { throw .malformed(text, type) }
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
      guard let instant = Instant(rfc3339: text) else { throw .malformed(text, type) }
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
      guard let stored = notation.stored(text) else { throw .malformed(text, type) }
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
  /// or several of four as the Chinese count; others might be meant for a decimal point.
  public static func amount(_ text: some StringProtocol, in currency: Currency) -> Int64? {
    var digits = String(String(text).filter { !$0.isWhitespace && $0 != "_" })
    var scale = 0
    if let last = digits.last, let power = Self.powers[Character(last.lowercased())] {
      scale = power
      digits.removeLast()
    }
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
    let isMarked = text.contains { $0 == "%" || $0 == "％" }
    let digits = String(text).filter { !$0.isWhitespace && $0 != "%" && $0 != "％" }
    guard let percent = Double(digits), percent >= 0, percent <= 100 else { return nil }
    guard isMarked || percent == 0 || percent >= 1 else { return nil }
    return Percentage(basisPoints: Int((percent * 100).rounded()))
  }

  /// Whether a typed day is only a month, such as `2027-03`.
  public static func isMonth(_ text: some StringProtocol) -> Bool {
    let text = withHyphens(text) ?? String(text)
    return Day(iso: text) == nil && Day(iso: text + "-01") != nil
  }

  private static let daysByWord = [
    "today": 0, "今天": 0, "tomorrow": 1, "明天": 1, "yesterday": -1, "昨天": -1,
  ]

  /// A day written with Chinese characters, as screens show it, or with slashes behind its year,
  /// with hyphens in their place; nil for anything else.
  private static func withHyphens(_ text: some StringProtocol) -> String? {
    let hasYear = text.contains("年") || text.split(separator: "/").count == 3
    guard hasYear || text.contains("月") else { return nil }
    let parts = text.split { "年月日号號/".contains($0) }
    let numbers = parts.compactMap { Int($0) }.filter { $0 > 0 }
    guard numbers.count == parts.count, (2...3).contains(numbers.count),
      hasYear == (parts[0].count == 4)
    else { return nil }
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// A day as people type it; nil where it is none.
  ///
  /// - Parameter looksBack: Whether a month, or a day without a year, is the last such one up to
  ///   today: on 21 November, `2026-11` is that day and `12-01` is in the year before.
  public static func day(
    _ text: some StringProtocol, today: Day, looksBack: Bool = false
  ) -> Day? {
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

extension String {
  /// The text with a typographic minus sign written as a hyphen.
  fileprivate var replacingMinus: String { hasPrefix("−") ? "-" + dropFirst() : self }
}
