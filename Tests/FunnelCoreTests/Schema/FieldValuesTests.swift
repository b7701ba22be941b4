import FunnelCore
import FunnelTestSupport
import Testing

struct FieldValuesTests {
  @Test func `tags are trimmed, each once, and none is empty`() {
    #expect(Tags(" urgent, key ,,urgent").words == ["urgent", "key"])
    #expect(Tags("").value == .none)
    #expect(Tags(Value.none)?.words == [])
    #expect(Tags(Value.integer(1)) == nil)
    #expect(Tags(Tags("a,b").value) == Tags("a,b"))
  }

  @Test func `a tag that begins with an accent is a tag of its own`() {
    #expect(Tags("key,\u{301}north").words == ["key", "\u{301}north"])
    #expect(Tags(Tags("key,\u{301}north").value)?.words.count == 2)
  }

  /// A composite that no JSON can be made of.
  private struct Unwritable: JSONFieldValue {
    var number = Double.nan
  }

  @Test func `a composite that cannot be written is refused, not taken for none`() {
    let value = Unwritable().value
    #expect(value != .none)
    #expect(throws: RuleViolation.wrongType(.deal, "products", .composite)) {
      try EntityKind.deal.check(["products": value], isNew: false)
    }
  }

  @Test(arguments: ["", " ", "\u{3000}\t\n"])
  func `a name of nothing but blanks is missing`(name: String) {
    #expect(throws: RuleViolation.missing(.deal, "name")) {
      try EntityKind.deal.check(["name": .text(name)], isNew: false)
    }
  }

  @Test func `a number that no program writes is none, so that it is reckoned with nowhere`() {
    #expect(Int(Value.integer(2_147_483_647)) == 2_147_483_647)
    #expect(Int(Value.integer(2_147_483_648)) == nil)
    #expect(Int(Value.integer(.min)) == nil)
    // The last moment of the year 9999.
    #expect(Instant(Value.integer(253_402_300_799_999)) != nil)
    #expect(Instant(Value.integer(253_402_300_800_000)) == nil)
    var deal = DealRecord(id: DealRecord.ID(1), values: ["receivedAt": .integer(.max)])
    #expect(deal.receivedAt == nil)
    deal = DealRecord(id: DealRecord.ID(1), values: ["amount": .integer(.max)])
    #expect(deal.amount == .max)
  }

  @Test func `an amount below nought, which nothing writes, is none`() throws {
    let id = DealRecord.ID(1)
    #expect(DealRecord(id: id, values: ["budget": .integer(.max)]).budget == .max)
    #expect(DealRecord(id: id, values: ["budget": .integer(-1)]).budget == nil)
    #expect(throws: RuleViolation.self) {
      try EntityKind.deal.check(["budget": .integer(-1)], isNew: false)
    }
  }

  @Test func `a count too large to be read back is refused`() {
    #expect(
      throws: RuleViolation.outOfRange(.account, "employees", -2_147_483_648...2_147_483_647)
    ) { try EntityKind.account.check(["employees": .integer(3_000_000_000)], isNew: false) }
  }

  @Test func `a name is stored once where all languages share it`() {
    let shared = Translated("Lead")
    let own = Translated(en: "Lead", hans: "线索", hant: "線索")
    #expect(shared.value == .text("Lead"))
    #expect(Translated(shared.value) == shared)
    #expect(Translated(own.value) == own)
  }

  @Test(arguments: [
    ("12-01", "2025-12-01", "2026-12-01"), ("11-21", "2026-11-21", "2026-11-21"),
    ("11-20", "2026-11-20", "2027-11-20"), ("2026-11", "2026-11-21", "2026-11-30"),
    ("2026-10", "2026-10-31", "2026-10-31"), ("-7", "2026-11-14", "2026-11-14"),
  ])
  func `a day without a year is the last or the next such one`(
    text: String, past: String, next: String
  ) {
    // 21 November 2026.
    let today = Day(number: 20_778)
    #expect(FieldText.day(text, today: today, looksBack: true)?.description == past)
    #expect(FieldText.day(text, today: today)?.description == next)
  }

  @Test(arguments: [
    ("2026年12月3日", "2026-12-03"), ("12月3日", "2026-12-03"), ("12月3号", "2026-12-03"),
    ("2026年12月", "2026-12-31"), ("2026/12/3", "2026-12-03"), ("明天", "2026-11-22"),
    ("2026/12", "2026-12-31"), ("2026 年 12 月", "2026-12-31"), ("2026.12.3", "2026-12-03"),
    ("２０２６－１２－０３", "2026-12-03"), ("+７", "2026-11-28"), ("−7", "2026-11-14"),
    ("yesterday", "2026-11-20"), ("12/3", nil), ("12.3", nil), ("3/12/2026", nil),
    ("26年12月3日", nil),
    ("12月", nil), ("2026年-1月3日", nil), ("2026年13月3日", nil),
  ])
  func `a day is read as screens and people write it`(text: String, day: String?) {
    #expect(FieldText.day(text, today: Day(number: 20_778))?.description == day)
  }

  @Test(arguments: [
    ("$450k", 45_000_000), ("US$ 1,234.50", 123_450), ("1.2M USD", 120_000_000),
    ("１２３．５", 12_350), ("＄５００", 50_000), ("12万美元", 12_000_000), (".5", 50),
  ])
  func `an amount may name its currency, in wide digits too`(text: String, units: Int64) {
    #expect(FieldText.amount(text, in: .usd) == units)
  }

  @Test(arguments: ["12萬元", "NT$120,000", "TWD 120k", "120000元", "$120,000", "１２萬"])
  func `a sign of several currencies is that of the store`(text: String) {
    #expect(FieldText.amount(text, in: .twd) == 12_000_000)
  }

  @Test(arguments: [
    "€450", "450 CNY", "NT$5", "$5 USD", "$", "5 dollars", "$-5", "5kk", "1k.5", "5元", "k",
  ])
  func `the sign of another currency, or anything else, makes no amount`(text: String) {
    #expect(FieldText.amount(text, in: .usd) == nil)
  }

  @Test func `codes that begin with a suffix multiply nothing`() throws {
    let won = try #require(Currency(code: "KRW"))
    #expect(FieldText.amount("5000KRW", in: won) == 5_000)
    #expect(FieldText.amount("5kKRW", in: won) == 5_000)
  }

  @Test func `days that cannot be written down are none`() {
    let fields = FieldText(book: Book(), today: Day(number: 20_778))
    #expect(throws: FieldText.Problem.self) { try fields.value(of: "+-2147483648", as: .day) }
    #expect(throws: FieldText.Problem.self) {
      try fields.value(of: "--9223372036854775808", as: .day)
    }
    #expect(Day(Value.integer(2_932_896))?.description == "9999-12-31")
    #expect(Day(Value.integer(2_932_897)) == nil)
    #expect(Day(number: 0).adding(days: .max).description == "9999-12-31")
    #expect(Day(number: 0).adding(days: .min).description == "0001-01-01")
    #expect(Instant(milliseconds: .min).day().description == "0001-01-01")
  }

  @Test func `a review form comes back from its text`() {
    let form = GoldenForms.minSheng
    #expect(ReviewForm(form.value) == form)
    #expect(ReviewForm(Value.text("{")) == nil)
  }

  @Test func `a form written before links existed is read`() throws {
    var form = ReviewForm()
    form.strengths = [Strength(key: 1, text: "quality")]
    guard case .text(let text) = form.value else { return }
    #expect(!text.contains("securedBy"))
    #expect(ReviewForm(form.value)?.strengths.first?.securedBy == nil)
  }

  @Test func `scales skip nought`() {
    #expect(Position(rawValue: 0) == nil && Position(rawValue: 6) == nil)
    #expect(Position(rawValue: -1)?.raised == Position(rawValue: 1))
    #expect(Position(rawValue: 1)?.lowered == Position(rawValue: -1))
    #expect(Position(rawValue: 5)?.raised == nil && Position(rawValue: -5)?.lowered == nil)
    #expect(Position.all.count == 10)
    #expect(
      Position.all.map(\.displayEstimate.description)
        == ["1", "10", "20", "30", "40", "60", "70", "80", "90", "99"])
  }
}
