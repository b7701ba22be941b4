import FunnelCore
import FunnelTestSupport
import Testing

/// Deals 1 Ward monitors (Calvin, Min-Sheng, 1.5M) · 2 病房監護儀 (林美玲, 台大醫院, 300K, Best Few) ·
/// 3 Müller scanner (won) · 4 lost · 5 withdrawn · 6 paused, a lead.
struct DealFilterTests {
  let builder: BookBuilder

  init() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let calvin = builder.owner("Calvin", region: "North", team: "A")
    let lin = builder.owner("林美玲")
    let minSheng = builder.account("Min-Sheng Hospital", region: "South")
    let taiwan = builder.account("台大醫院", region: "East")
    builder.deal("Ward monitors", stage: 2, amount: 1_500_000, close: 20, visits: [(2, -40)]) {
      ($0.owner, $0.account, $0.source, $0.productType) = (calvin, minSheng, "Fair", "PMD")
      $0.tags = Tags("urgent,key")
      $0.nextStep = "Call the head nurse"
    }
    builder.deal("病房監護儀", stage: 3, amount: 300_000, rates: (75, 75), close: -3, visits: [(3, -5)])
    {
      ($0.owner, $0.account) = (lin, taiwan)
      $0.segment = .highIntent
    }
    builder.deal("Müller scanner", amount: 100, visits: [(0, -90)], ended: (.won, -10))
    builder.deal("Four", visits: [(0, -90)], ended: (.lost, -20))
    builder.deal("Five", visits: [(0, -90)], ended: (.withdrawn, -20))
    builder.deal("Six", stage: 0, close: 100) {
      ($0.isLead, $0.pausedUntil) = (true, day("2027-01-01"))
    }
    self.builder = builder
  }

  private func found(_ text: String) -> [Int64] {
    let filter = DealFilter(text)
    let book = builder.book
    let scope = Scope(filter: filter, today: builder.today)
    let places = DealQuery(scope).places(in: book)
    for (place, deal) in book.deals.enumerated() {
      #expect(filter.matches(deal, in: book, today: builder.today) == places.contains(place))
    }
    return places.map { book.deals[$0].id.rawValue }
  }

  @Test(arguments: [
    ("", [1, 2, 3, 4, 5, 6]), ("WARD", [1]), ("ward calvin", [1]), ("ward lin", []),
    ("min-sheng", [1]), ("urgent", [1]), ("nurse", [1]), ("監護", [2]), ("美玲", [2]),
    ("muller", [3]), ("ＷＡＲＤ", [1]), ("#3", [3]), ("\"head nurse\"", [1]), ("\"nurse head\"", []),
    ("!ward !監護", [3, 4, 5, 6]),
  ])
  func `words are found wherever they stand`(text: String, ids: [Int64]) {
    #expect(found(text) == ids)
  }

  @Test(arguments: [
    ("stage:proposal", [1]), ("stage:negotiation|proposal", [1, 2]), ("stage=proposal", []),
    ("owner:calvin", [1]), ("!owner:calvin stage:nego", [2]), ("account:台大", [2]),
    ("region:north", [1]), ("region:south", []), ("region:east", [2]), ("source:fair", [1]),
    ("product:pmd", [1]), ("tag:key", [1]), ("tag=urgent", [1]), ("team:a", [1]),
    ("segment:high", [2]), ("zone:best", [2]), ("zone:universe", [1, 3, 4, 5, 6]),
    ("status:won", [3]), ("status:open", [1, 2, 6]), ("status:lost|withdrawn", [4, 5]),
    ("status:paused", [6]), ("role:won", [3]), ("role:lost", [4, 5]), ("gate:pseudo", [6]),
    ("pseudo:yes", [6]), ("pseudo:no status:open", [1, 2]), ("pastdue:yes", [2]),
    ("deep:yes", [2]), ("audit:past", [2]), ("missing:amount", [4, 5, 6]),
    ("owner:\"Calvin\"", [1]), ("owner：calvin", [1]),
  ])
  func `keys ask for one thing`(text: String, ids: [Int64]) {
    #expect(found(text) == ids)
  }

  @Test(arguments: [
    ("amount>1m", [1]), ("amount>=1.5m", [1]), ("amount>1.5m", []), ("amount<=300k", [2, 3]),
    ("amount:30万", [2]), ("amount:100..300,000", [2, 3]), ("amount>0.01亿", [1]),
    ("p>50", [2]), ("p>=0 status:won", []),
    ("p:40", [1]), ("fund>=75", [2]), ("us<75", []), ("score:150", [2]),
    ("days>30", [1]), ("days<=5", [2]), ("days:40", [1]),
    ("days>=0 status:won", []), ("quiet>=0 status:won", []), ("quiet>=0 days>=0", [1, 2]),
  ])
  func `numbers are compared in units people type`(text: String, ids: [Int64]) {
    // A won deal has no chance any more, and no days in its stage.
    #expect(found(text + " !status:lost !status:withdrawn") == ids)
  }

  @Test func `amounts are compared in the store's currency, if a rate converts them`() throws {
    var builder = builder
    let (euro, yen) = (Currency(code: "EUR") ?? .usd, Currency(code: "JPY") ?? .usd)
    builder.deal("Euro", amount: 100) { $0.currency = euro }
    builder.deal("Yen", amount: 1_000) { $0.currency = yen }
    builder.edit { book in
      var rate = ExchangeRate(id: ExchangeRate.ID(1))
      (rate.currency, rate.quotedIn, rate.day) = (euro, .usd, day("2026-01-01"))
      rate.rate = DecimalNumber("1.2")
      book.rates.update(rate)
    }
    func found(_ text: String) -> [String] {
      let scope = Scope(filter: DealFilter(text), today: builder.today)
      return DealQuery(scope).places(in: builder.book).map { builder.book.deals[$0].name }
    }
    #expect(found("amount:110..130") == ["Euro"])
    #expect(found("name:euro amount<=100").isEmpty)
    #expect(found("name:yen amount>=0").isEmpty)
  }

  @Test(arguments: [
    ("close<30d", [1, 2]), ("close>2026-12-01", [1, 6]), ("close:2026-12", [1]),
    ("close:2026-Q4", [1, 2]), ("close:30d", [1]), ("close<2026-11-18", []),
    ("close<=2026-11-18", [2]), ("created<60d", [1, 2]), ("created>60d", [3, 4, 5]),
    ("closed:2w", [3]), ("close:2026-11-01..2026-11-30", [2]), ("close>2026", [6]),
  ])
  func `days are fixed or counted from today`(text: String, ids: [Int64]) {
    #expect(found(text) == ids)
  }

  @Test func `what is not understood is a problem and left out`() {
    let filter = DealFilter("ward colour:red amount>lots close:soon stage: zone:below")
    #expect(
      filter.problems.map(\.kind) == [
        .unknownKey, .badValue, .badValue, .valueMissing, .badValue,
      ])
    #expect(filter.problems.map(\.key) == ["colour", "amount", "close", "stage", "zone"])
    #expect(filter.problems.map(\.value) == ["red", "lots", "soon", "", "below"])
    #expect(filter.problems.first?.range == 5..<15)
    #expect(found("ward colour:red amount>lots") == [1])
  }

  @Test func `a sign for not with nothing behind it is said`() {
    let filter = DealFilter("!! ward")
    #expect(filter.problems.map(\.kind) == [.valueMissing])
    #expect(filter.problems.first?.range == 0..<2)
    #expect(DealFilter("!!ward").problems.isEmpty)
  }

  @Test func `an open quotation mark is said and read to the end`() {
    let filter = DealFilter("\"head nu")
    #expect(filter.problems.map(\.kind) == [.unclosedQuote])
    #expect(found("\"head nu") == [1])
  }

  @Test(arguments: [
    "!", "!!", ":", ">5", "\"", "::", "amount>", "amount>99999999999999999999", "close>99999d",
    "amount>1e999", "p>", "#", "#x", "days>1.5.5", "a:b:c", "amount:..", "amount:5..1", "💥", "!:",
    "amount>-", "amount>.", "amount>,k", "close:..", "fund>7m", "<", "stage:|", "zone:,",
  ])
  func `no typing whatever brings it down`(text: String) {
    _ = found(text)
  }

  @Test(arguments: [
    ("w", "wa", true), ("wa", "w", false), ("w", "w calvin", true), ("", "w", true),
    ("amount>1", "amount>1m", true), ("amount<1", "amount<1m", false),
    ("stage:p", "stage:pr", true), ("stage:", "stage:p", true), ("!wa", "!war", false),
    ("!war", "!wa", true), ("zone:best|in", "zone:best", true), ("zone:best", "zone:in", false),
    ("close<30d", "close<30d w", true), ("close<30d", "close<3d", false), ("#1", "#11", false),
  ])
  func `a filter knows when it only narrows`(old: String, new: String, narrows: Bool) {
    #expect(DealFilter(new).isNarrowing(of: DealFilter(old)) == narrows)
  }

  @Test func `an accent after a sign belongs to the text behind it`() {
    #expect(found("owner=\u{301}calvin") == [1])
    #expect(found("next:\"\u{301}head nurse\"") == [1])
    #expect(found("owner:\u{301}nobody|\u{301}calvin") == [1])
    #expect(found("!\u{301}ward") == [2, 3, 4, 5, 6])
  }
}
