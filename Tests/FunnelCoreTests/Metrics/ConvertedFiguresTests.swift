import FunnelTestSupport
import Testing

@testable import FunnelCore

struct ConvertedFiguresTests {
  /// One USD is 31.25 TWD until today, 32 TWD from today on; euros have no rate.
  private func builder() throws -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let today = builder.today
    builder.edit { book in
      for (number, rate, on) in [(1, "31.25", -100), (2, "32", 0)] {
        var record = ExchangeRate(id: Identifier(Int64(number)))
        (record.currency, record.quotedIn) = (.usd, .twd)
        (record.rate, record.day) = (DecimalNumber(rate), today.adding(days: on))
        book.rates.update(record)
      }
    }
    let euro = try #require(Currency(code: "EUR"))
    builder.deal(stage: 2, amount: 1_000)
    builder.deal(stage: 2, amount: 3_200) { $0.currency = .twd }
    builder.deal(stage: 2, amount: 500) { $0.currency = euro }
    builder.deal(amount: 3_125, visits: [(0, -30)], ended: (.won, -10)) { $0.currency = .twd }
    builder.deal(amount: 3_125, visits: [(0, -300)], ended: (.won, -200)) { $0.currency = .twd }
    return builder
  }

  @Test func `open deals go by today's rate, closed ones by that of their day`() throws {
    let builder = try builder()
    let figures = SalesFigures(builder.book, builder.scope)
    // Open 1,000 + 3,200 / 32 = 1,100; 40 % of it 440. Won 3,125 / 31.25 = 100.
    #expect(figures.open.count == 3)
    #expect(figures.open.valued == 2)
    #expect(figures.open.value == 1_100_00)
    #expect(figures.weighted == 440_00)
    #expect(figures.stageWeighted == 440_00)
    #expect(figures.won.count == 2)
    #expect(figures.won.value == 100_00)
  }

  @Test func `what has no rate is listed and never added`() throws {
    let builder = try builder()
    let lists = [
      SalesFigures(builder.book, builder.scope).unconverted,
      FunnelReport(builder.book, builder.scope).unconverted,
    ]
    for list in lists {
      // The euros, and the order won before the first rate.
      #expect(list.map(\.currency.code) == ["EUR", "TWD"])
      #expect(list.map(\.count) == [1, 1])
      #expect(list.map(\.value) == [500_00, 3_125_00])
    }
  }

  @Test func `stages, zones and quotas are converted alike`() throws {
    var builder = try builder()
    let report = FunnelReport(builder.book, builder.scope)
    #expect(report.stages[2].value == 1_100_00)
    #expect(report.stages[2].weighted == 440_00)
    #expect(report.totals.wonValue == 100_00)
    let zones = ZoneReport(builder.book, builder.scope)
    #expect(zones.zones.map(\.deals.value).reduce(0, +) == 1_100_00)
    builder.edit { book in
      var target = Target(id: Identifier(1))
      (target.quantity, target.currency) = (320_000_00, .twd)
      (target.first, target.last) = (day("2026-11-01"), day("2026-11-30"))
      book.targets.update(target)
    }
    let november = Period.month(of: builder.today)
    // 1 November is before today's rate of 32, so 320,000 / 31.25.
    #expect(builder.book.quota(of: .everyone, in: november) == 10_240_00)
  }
}
