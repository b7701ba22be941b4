import FunnelCore
import FunnelWording
import Testing

private func money(_ major: Double, _ code: String = "TWD") throws -> Money {
  let currency = try #require(Currency(code: code))
  return Money(minorUnits: Int64(major * Double(currency.minorUnits)), currency: currency)
}

@Suite struct FormattingTests {
  @Test(arguments: [
    (9_100_000, "9.10M", "910万", "910萬"), (41_000, "41K", "4.1万", "4.1萬"),
    (0, "0", "0", "0"), (999, "999", "999", "999"), (1_200, "1.2K", "1,200", "1,200"),
    (999_950, "1.00M", "100万", "100萬"), (12_400_000, "12.4M", "1,240万", "1,240萬"),
    (910_000_000, "910M", "9.1亿", "9.1億"), (1_250_000_000, "1.25B", "12.5亿", "12.5億"),
    (-700_000, "−700K", "−70万", "−70萬"), (9_999_600, "10.0M", "1,000万", "1,000萬"),
    (99_999_000, "100M", "1亿", "1億"), (860_000, "860K", "86万", "86萬"),
  ])
  func `amounts are shortened`(major: Int, en: String, hans: String, hant: String) throws {
    let amount = try money(Double(major))
    #expect(amount.compact(in: .en) == en)
    #expect(amount.compact(in: .hans) == hans)
    #expect(amount.compact(in: .hant) == hant)
  }

  @Test func `an amount takes on the unit of the one beside it`() throws {
    #expect(try money(110_000).compact(in: .en, like: money(1_910_000)) == "0.11M")
    #expect(try money(4_100_000).compact(in: .en, isChange: true) == "+4.10M")
  }

  @Test func `full amounts carry the sign of their currency`() throws {
    #expect(try money(12_000_000).full(in: .en) == "NT$ 12,000,000")
    #expect(try money(1_234.5, "USD").full(in: .en) == "US$ 1,234.50")
    #expect(try money(-0.5, "USD").full(in: .en) == "US$ −0.50")
    #expect(try money(5_000, "CNY").full(in: .hans) == "¥ 5,000")
    #expect(try money(5_000, "CNY").full(in: .hant) == "CN¥ 5,000")
    #expect(try money(5_000, "JPY").full(in: .en) == "JP¥ 5,000")
    #expect(try money(5_000, "XYZ").full(in: .en) == "XYZ 5,000")
    #expect(try money(9_100_000).compactWithCurrency(in: .en) == "NT$ 9.10M")
  }

  @Test func `days are written as each language writes them`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    #expect(Language.allCases.map { day.short(in: $0) } == ["21 Nov", "11月21日", "11月21日"])
    #expect(
      Language.allCases.map { day.long(in: $0) }
        == ["Sat 21 Nov 2026", "2026年11月21日 周六", "2026年11月21日 週六"])
    #expect(
      Language.allCases.map { day.monthAndYear(in: $0) } == ["Nov 2026", "2026年11月", "2026年11月"])
    #expect(day.short(in: .en, today: day.adding(months: 2)) == "21 Nov 2026")
    #expect(day.short(in: .en, today: day) == "21 Nov")
  }

  @Test func `of a close only the month is said where no more is known`() throws {
    let end = try #require(Day(year: 2026, month: 11, day: 30))
    let (month, day) = (CloseDate(end, isMonth: true), CloseDate(end))
    #expect(Language.allCases.map { month.medium(in: $0) } == ["Nov 2026", "2026年11月", "2026年11月"])
    #expect(
      Language.allCases.map { month.narrow(in: $0, today: end) }
        == ["Nov 2026", "2026-11", "2026-11"])
    #expect(month.short(in: .en, today: end) == "Nov 2026")
    #expect(day.short(in: .en, today: end) == "30 Nov")
    #expect(day.narrow(in: .en, today: end) == "30 Nov")
    #expect([month.description, day.description] == ["2026-11", "2026-11-30"])
  }

  @Test func `nearby days are told by their distance`() {
    let today = Day(number: 20_000)
    let days = [5, -3, 0].map { today.adding(days: $0) }
    #expect(days.map { $0.relative(to: today, in: .en) } == ["in 5 d", "3 d ago", "today"])
    #expect(days.map { $0.relative(to: today, in: .hans) } == ["5天后", "3天前", "今天"])
    #expect(days.map { $0.relative(to: today, in: .hant) } == ["5天後", "3天前", "今天"])
  }

  @Test func `periods go by their shortest name`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    #expect(Period.quarter(of: day).name(in: .en) == "Q4 2026")
    #expect(Period.quarter(of: day).name(in: .hans) == "2026年第4季度")
    #expect(Period.month(of: day).name(in: .hant) == "2026年11月")
    #expect(Period.year(of: day).name(in: .en) == "2026")
    let span = try #require(Period(first: Period.quarter(of: day).first, last: day))
    #expect(span.name(in: .en) == "1 Oct – 21 Nov 2026")
    #expect(span.name(in: .hant) == "2026年10月1日 – 11月21日")
  }

  @Test func `shares are written in percent`() throws {
    #expect(Language.en.percent(0.634) == "63 %")
    #expect(Language.hans.percent(0.634) == "63%")
    #expect(Language.en.percent(0) == "0 %")
    #expect(Language.en.interval(0.45...0.78) == "45–78 %")
    #expect(Language.en.change(0.12) == "+12 %")
    #expect(Language.en.change(-0.03) == "−3 %")
    #expect(Language.en.change(0.001) == "0 %")
    let joint = try #require(Percentage(basisPoints: 5_625))
    #expect(Language.en.percent(joint) == "56 %")
    #expect(Language.en.exactPercent(joint) == "56.25 %")
  }

  @Test func `numbers and durations are short`() {
    #expect(Language.en.ratio(19, of: 30) == "19/30")
    #expect(Language.en.multiple(3.14) == "3.1×")
    #expect(Language.hant.multiple(3.14) == "3.1倍")
    #expect(Language.en.decimal(-0.04) == "0.0")
    #expect(Language.en.decimal(.infinity) == "–")
    #expect(Language.en.decimal(2.345, digits: 2) == "2.35")
    #expect(Language.en.number(1_234_567) == "1,234,567")
    #expect(Language.en.signed(3) == "+3")
    #expect(Language.en.signed(-2) == "−2")
    #expect(Language.en.duration(days: 96) == "96 d")
    #expect(Language.hans.duration(days: 96) == "96天")
    #expect(Language.en.duration(minutes: 80) == "1 h 20 min")
    #expect(Language.hans.duration(minutes: 120) == "2小时")
  }

  @Test func `english counts know their plural`() {
    let one = Phrase.count(1, "deal", "deals", hans: "个商机", hant: "個商機")
    #expect(one[.en] == "1 deal")
    let many = Phrase.count(1_200, "deal", "deals", hans: "个商机", hant: "個商機")
    #expect(Language.allCases.map { many[$0] } == ["1,200 deals", "1,200 个商机", "1,200 個商機"])
  }
}
