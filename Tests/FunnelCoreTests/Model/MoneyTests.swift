import FunnelCore
import Testing

struct MoneyTests {
  private func currency(_ code: String) throws -> Currency { try #require(Currency(code: code)) }

  @Test(arguments: [
    ("10005534.00", "USD", 1_000_553_400), ("10005534", "USD", 1_000_553_400),
    ("-1234.5", "USD", -123_450), ("0.07", "USD", 7), ("-0.07", "USD", -7), ("1500", "JPY", 1_500),
    ("1.234", "KWD", 1_234), ("92233720368547758.07", "USD", Int64.max),
  ])
  func `amounts are read in the digits of their currency`(
    text: String, code: String, units: Int64
  ) throws {
    #expect(Money(decimal: text, currency: try currency(code))?.minorUnits == units)
  }

  @Test(arguments: [
    ("1.5", "JPY"), ("1.234", "USD"), ("", "USD"), ("-", "USD"), (".5", "USD"), ("5.", "USD"),
    ("1,000", "USD"), ("1e3", "USD"), ("92233720368547758.08", "USD"), ("１", "USD"), ("--1", "USD"),
  ])
  func `what is no amount is refused`(text: String, code: String) throws {
    #expect(Money(decimal: text, currency: try currency(code)) == nil)
  }

  @Test func `amounts are written with all digits`() throws {
    #expect(Money(minorUnits: 7, currency: .usd).decimal == "0.07")
    #expect(Money(minorUnits: -7, currency: .usd).decimal == "-0.07")
    #expect(Money(minorUnits: .min, currency: .usd).decimal == "-92233720368547758.08")
    #expect(Money(minorUnits: 1_500, currency: try currency("JPY")).decimal == "1500")
    #expect(Money(minorUnits: 5, currency: try currency("KWD")).description == "0.005 KWD")
  }

  @Test func `currencies are three letters in any case`() throws {
    #expect(Currency(code: "twd")?.code == "TWD")
    #expect(Currency(code: "US") == nil)
    #expect(Currency(code: "U1D") == nil)
    #expect(Currency(code: "DOLLAR") == nil)
    #expect(try currency("EUR") < currency("USD"))
    #expect(try currency("TWD").minorUnits == 100)
  }

  @Test func `an amount beyond all amounts is the greatest or the least`() {
    let numbers = [1e30, -1e30, .infinity, -.infinity, Double(Int64.max), .nan, 2.5, -2.5]
    #expect(numbers.map { Int64(clamping: $0) } == [.max, .min, .max, .min, .max, 0, 3, -3])
  }
}
