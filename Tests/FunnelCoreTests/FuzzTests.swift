import FunnelTestSupport
import Testing

@testable import FunnelCore

@Suite struct FuzzTests {
  private static let today = Day(number: 20_778)

  private static let filters = [
    "calvin !lost stage:proposal amount>1m close<30d", "#117", "owner:\"Calvin Lee\"|林 zone:best",
    "amount:100..300,000 p>=50 !status:won,lost", "created:2026-Q4 closed:2026-10-01..2026-11-21",
    "missing:amount|close pseudo:yes gate:genuine dated:in", "tag=key quiet>10 fund<75 us≤25",
    "account：「民生醫院」 amount＞12万 !days<5", "close>30d reviewed<2w step:today position>-3",
  ]

  private static let filterWords =
    FilterKey.allCases.map { $0.rawValue + ":" } + FilterKey.allCases.flatMap(\.choices)
    + [
      "Deal", "Mei", "North", "#1", "..", ">", "<", ">=", "<=", "|", "!", "1k", "1b", "億", "30d",
      "-30d", "99999w", "2026-W47", "last-30d", "this-month",
    ]

  @Test func `a damaged filter is understood as far as it goes`() throws {
    let mutator = Mutator(Self.filters, tokens: Self.filterWords, longest: 512)
    var histories = RandomHistory(seed: 1, today: Self.today)
    let book = histories.book(deals: 40)
    let all = Set(book.deals.map(\.id.rawValue))
    try Fuzz.run("filter language", quick: 300) { number in
      let (text, other) = (mutator.text(number), mutator.text(number &+ 1_000_000))
      let (filter, longer) = (DealFilter(text), DealFilter(other))
      try Fuzz.check(
        filter.terms.count + filter.problems.count <= text.unicodeScalars.count,
        "\(filter.terms)")
      for problem in filter.problems {
        try Fuzz.check(
          problem.range.lowerBound >= 0 && problem.range.upperBound <= text.unicodeScalars.count
            && !problem.range.isEmpty, "\(problem) of \(text)")
      }
      func found(_ filter: DealFilter) -> Set<Int64> {
        let places = DealQuery(Scope(filter: filter, today: Self.today)).places(in: book)
        return Set(places.map { book.deals[$0].id.rawValue })
      }
      let isWhole = !filter.problems.contains { $0.kind == .unclosedQuote }
      if isWhole {
        try Fuzz.check(
          found(filter.and(longer)) == found(filter).intersection(found(longer)),
          "both of \(text) and \(other)")
      }
      let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
      let inverse = DealFilter("!" + String(String.UnicodeScalarView(start)))
      if filter.terms.count == 1, inverse.terms.count == 1, isWhole, filter.problems.isEmpty {
        try Fuzz.check(
          found(inverse) == all.subtracting(found(filter)), "\(text), and what it is not")
      }
      try checkAmounts(number, in: book, found)
      try checkNarrowing(number, found)
      let typed = DealFilter(String(text.dropLast(1)))
      try Fuzz.check(
        !filter.isNarrowing(of: typed) || found(filter).isSubset(of: found(typed)),
        "\(text) narrows")
      try Fuzz.check(
        !longer.isNarrowing(of: filter) || found(longer).isSubset(of: found(filter)),
        "\(other) narrows \(text)")
    }
  }

  /// What is said to look at fewer deals does, for two terms about the same.
  private func checkNarrowing(
    _ number: UInt64, _ found: (DealFilter) -> Set<Int64>
  ) throws {
    var dice = SplitMix(state: number)
    for key in ["amount", "p", "fund", "us", "score", "days", "close", "created"] {
      let values = key == "close" || key == "created" ? Self.days : Self.quantities
      let terms = (0..<2).map { _ in
        let pair = [values, values].map { $0[Int.random(in: 0..<$0.count, using: &dice)] }
        let sign = [">", ">=", "<", "<=", ":"].randomElement(using: &dice) ?? ":"
        let isRange = Bool.random(using: &dice)
        return isRange ? "\(key):\(pair[0])..\(pair[1])" : "\(key)\(sign)\(pair[0])"
      }
      let (wider, narrower) = (DealFilter(terms[0]), DealFilter(terms[1]))
      try Fuzz.check(
        !narrower.isNarrowing(of: wider) || found(narrower).isSubset(of: found(wider)),
        "\(terms[1]) narrows \(terms[0])")
    }
  }

  private static let quantities = [
    "0", "10", "25", "50", "75", "100", "125", "500", "1k", "10k", "100k", "1m",
  ]
  private static let days = ["2026-01-01", "2026-08-01", "2026-11-21", "2027-02-01", "30d", "-90d"]

  /// Amounts are compared in major units of the book's currency; what no rate converts is none.
  private func checkAmounts(
    _ number: UInt64, in book: Book, _ found: (DealFilter) -> Set<Int64>
  ) throws {
    let unit = Int64(book.settings.currency.minorUnits)
    let known = book.deals.compactMap { deal -> (Int64, Int64)? in
      let day = deal.isOpen ? Self.today : min(Self.today, deal.closedOn ?? Self.today)
      let value = deal.amount.flatMap { book.exchange.converted($0, on: day) }
      return value.map { (deal.id.rawValue, $0 * 1_000 / unit) }
    }
    if known.isEmpty { return }
    let major = known[Int(number % UInt64(known.count))].1 / 1_000
    let bound = major * 1_000
    let comparisons: [(String, (Int64) -> Bool)] = [
      (">", { $0 > bound }), (">=", { $0 >= bound }), ("<", { $0 < bound }),
      ("<=", { $0 <= bound }), ("=", { $0 == bound }),
    ]
    for (sign, holds) in comparisons {
      let expected = Set(known.filter { holds($0.1) }.map(\.0))
      try Fuzz.check(
        found(DealFilter("amount\(sign)\(major)")) == expected, "amount\(sign)\(major)")
    }
  }

  private static let typed = [
    "1,234.50", "450k", "1.2M", "12万", "USD", "65%", "0.5", "2026-12-01", "2026-12", "12-01", "+30",
    "-30d", "today", "2026-12-01T09:30:00Z", "key, north", "yes", "#12", "Mei", "harvest",
    "50/20/30",
    "09:30", "14", "1430", "3d", "2w", "1m/31", "40/30/20/10", "31.25", "last-90d", "2026-Q4",
    "2026-W47", "2026-10-01..2026-11-21", "this-month", "-amount", "−12",
  ]

  private static let types: [FieldType] = [
    .text, .integer, .decimal, .amount, .currency, .percentage, .day, .instant, .flag,
    .choice(["one", "Two"]), .reference(.owner), .reference(.stage), .tags, .translated,
    .notation(.allocation), .notation(.time), .notation(.recurrence), .notation(.leadWeights),
  ]

  @Test func `what is typed into a field is refused, or reads the same when shown`() throws {
    let mutator = Mutator(Self.typed, tokens: Self.typed, longest: 256)
    var histories = RandomHistory(seed: 2, today: Self.today)
    let book = histories.book(deals: 5)
    let currencies = ["USD", "JPY", "KWD"].compactMap { Currency(code: $0) }
    try Fuzz.run("typed fields", quick: 2_000) { number in
      let text = mutator.text(number)
      let fields = FieldText(
        book: book, currency: currencies[Int(number % 3)], today: Self.today)
      for type in Self.types {
        guard let value = try? fields.value(of: text, as: type) else { continue }
        let shown = fields.text(of: value, as: type)
        let again = try? fields.value(of: shown, as: type)
        try Fuzz.check(
          again == value || type == .translated, "\(text) as \(type) is \(value), shown \(shown)")
      }
      if let period = Period(text, today: Self.today) {
        try Fuzz.check(period.first <= period.last, "\(text) is \(period)")
        try Fuzz.check(
          Period(period.code, today: Self.today) == period, "\(text) has the code \(period.code)")
        _ = (period.preceding, period.series(of: 3))
      }
      if let order = DealOrder(typed: text) { _ = order.reversed }
      if let recurrence = Recurrence(text) {
        try Fuzz.check(recurrence.next(after: Self.today) > Self.today, "\(text) goes back")
      }
    }
  }

  /// Every field that is kept as JSON, with good values.
  private static let composites: [(kind: EntityKind, field: String)] = EntityKind.allCases.flatMap {
    kind in kind.fields.filter { $0.type == .composite }.map { (kind, $0.name) }
  }

  private static let triggers: [RuleTrigger] = [
    .entersStage(Stage.ID(2)), .daysInStage(nil, days: 30), .daysInStage(Stage.ID(3), days: 7),
    .amountAbove(5_000_000), .noContact(days: 14), .noFirstContact(days: 1), .closePassed,
    .redFlag(nil), .redFlag(.noCoach),
  ]

  private static let actions = RuleActions([
    .plan(.call, subject: "Ask why", inDays: 3, for: Owner.ID(2)), .reassign(Owner.ID(1)),
    .share(team: "North"), .share(team: nil), .addTag("late"), .removeTag("key"),
    .flag("Nobody calls"), .notify(nil, "Look at it"), .notify(Owner.ID(3), "Look"),
  ])

  private static let stored: [String] = {
    var samples = DemoData.changes(today: today).compactMap { change -> RecordValues? in
      if case .add(let record) = change { record.values } else { nil }
    }.flatMap { $0.map(\.value) }
    samples += [GoldenForms.minSheng, GoldenForms.tongGeneral].map(\.value)
    samples += triggers.map(\.value) + [actions.value]
    let texts = samples.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return Set(texts.filter { $0.hasPrefix("{") || $0.hasPrefix("[") }).sorted()
  }()

  @Test func `damaged JSON of a record is nothing, or is the same when stored again`() throws {
    let keys = Self.stored.joined().split(separator: "\"").filter { $0.allSatisfy(\.isLetter) }
    let mutator = Mutator(
      Self.stored,
      tokens: Set(keys.map { "\"\($0)\":" } + ["null", "true", "[]", "{}", "-1", "\"\""]).sorted(),
      longest: 1 << 14)
    #expect(Self.composites.count >= 4 && Self.stored.count > 10)
    #expect(RuleActions(Self.actions.value) == Self.actions)
    #expect(Self.triggers.map { RuleTrigger($0.value) } == Self.triggers)
    // What was never damaged comes back to the letter from the field it was made for.
    for text in Self.stored {
      let isKept = Self.composites.contains { kind, field in
        Self.canonical(.text(text), field, of: kind.noun) == .text(text)
      }
      #expect(isKept, "\(text)")
    }
    try Fuzz.run("stored JSON", quick: 300) { number in
      let text = mutator.text(number)
      for (kind, field) in Self.composites {
        guard let value = Self.canonical(.text(text), field, of: kind.noun) else { continue }
        let again = Self.canonical(value, field, of: kind.noun)
        try Fuzz.check(again == value, "\(kind).\(field): \(value) is \(String(describing: again))")
      }
      guard let form = ReviewForm(.text(text)) else { return }
      try Fuzz.check(ReviewForm(form.value) == form, "\(form)")
      for isOpen in [true, false] {
        let analysis = ReviewAnalysis(form, on: Self.today, isOpen: isOpen)
        try Fuzz.check(
          analysis.score.map { (0...200).contains($0) } != false, "the score of \(form)")
        try Fuzz.check(analysis.covered.k <= analysis.covered.n, "the flags of \(form)")
      }
    }
  }

  private static func canonical<Noun: Entity>(
    _ value: Value, _ field: String, of noun: Noun.Type
  ) -> Value? {
    var record = Noun(id: Identifier(0))
    guard let field = Noun.field(field), field.set(value, in: &record) else { return nil }
    return field.value(in: record)
  }
}
