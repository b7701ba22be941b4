import FunnelTestSupport
import Testing

@testable import FunnelCore

struct ExchangeTableTests {
  private func table(
    _ rates: [(Currency, in: Currency, String, day: String)], into currency: Currency = .usd
  ) -> ExchangeTable {
    ExchangeTable(
      Directory(
        rates.enumerated().map { index, row in
          var rate = ExchangeRate(id: Identifier(Int64(index + 1)))
          (rate.currency, rate.quotedIn, rate.rate) = (row.0, row.in, DecimalNumber(row.2))
          rate.day = day(row.day)
          return rate
        }), into: currency)
  }

  private func twd(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .twd) }

  @Test func `the latest rate on or before the day holds, quoted either way`() {
    let rates = table([
      (.usd, in: .twd, "31.25", day: "2026-05-01"), (.twd, in: .usd, "0.03125", day: "2026-06-01"),
    ])
    #expect(rates.converted(twd(400_00), on: day("2026-04-30")) == nil)
    // 400 / 31.25 = 12.80, then 400 × 0.03125 = 12.50.
    #expect(rates.converted(twd(400_00), on: day("2026-05-01")) == 12_80)
    #expect(rates.converted(twd(400_00), on: day("2026-05-31")) == 12_80)
    #expect(rates.converted(twd(400_00), on: day("2026-06-01")) == 12_50)
    #expect(rates.rate(of: .twd, on: day("2026-05-31"))?.id == Identifier(1))
  }

  @Test func `a half of a cent goes to the even neighbour`() {
    let rates = table([(.twd, in: .usd, "0.5", day: "2026-01-01")])
    let day = day("2026-01-01")
    #expect(rates.converted(twd(1), on: day) == 0)
    #expect(rates.converted(twd(3), on: day) == 2)
    #expect(rates.converted(twd(5), on: day) == 2)
    #expect(rates.converted(twd(-3), on: day) == -2)
    #expect(rates.converted(twd(7), on: day) == 4)
  }

  @Test func `minor units of different digits are brought in line`() throws {
    let yen = try #require(Currency(code: "JPY"))
    let dinar = try #require(Currency(code: "KWD"))
    let rates = table([
      (yen, in: .usd, "0.0067", day: "2026-01-01"), (dinar, in: .usd, "3.25", day: "2026-01-01"),
    ])
    let day = day("2026-02-01")
    // 10,000 yen are 67 dollars; 1.234 dinars are 4.0105 dollars.
    #expect(rates.converted(Money(minorUnits: 10_000, currency: yen), on: day) == 67_00)
    #expect(rates.converted(Money(minorUnits: 1_234, currency: dinar), on: day) == 4_01)
  }

  @Test func `amounts near the largest stay exact, and beyond it stop there`() {
    let rates = table([(.twd, in: .usd, "0.999999999999", day: "2026-01-01")])
    let double = table([(.twd, in: .usd, "2", day: "2026-01-01")])
    let day = day("2026-01-01")
    #expect(rates.converted(twd(1_000_000_000_000_000), on: day) == 999_999_999_999_000)
    #expect(double.converted(twd(.max), on: day) == .max)
    #expect(double.converted(twd(4_611_686_018_427_387_903), on: day) == 9_223_372_036_854_775_806)
  }

  @Test func `a currency is worth itself, and nothing else without a rate`() throws {
    let euro = try #require(Currency(code: "EUR"))
    let rates = table([(.usd, in: euro, "0.9", day: "2026-01-01")])
    let day = day("2026-01-01")
    #expect(rates.converted(Money(minorUnits: 5, currency: .usd), on: day) == 5)
    #expect(rates.converted(twd(5), on: day) == nil)
  }

  @Test func `the later of two rates of a day corrects the earlier one`() {
    let rates = table([
      (.twd, in: .usd, "0.03", day: "2026-01-01"), (.twd, in: .usd, "0.04", day: "2026-01-01"),
    ])
    #expect(rates.converted(twd(100_00), on: day("2026-01-01")) == 4_00)
  }
}

struct DecimalNumberTests {
  @Test(arguments: [
    ("31.25", "31.25"), ("0.0312", "0.0312"), ("7", "7"), ("7.500", "7.5"), ("007", "7"),
    ("10", "10"), ("0.000000000001", "0.000000000001"),
  ])
  func `is written without needless digits`(typed: String, written: String) {
    #expect(DecimalNumber(typed)?.description == written)
  }

  @Test(arguments: ["", "0", "0.00", "-1", ".5", "5.", "1.2.3", "1e5", "0.0000000000001", "１"])
  func `is above nought and made of digits`(typed: String) { #expect(DecimalNumber(typed) == nil) }
}
