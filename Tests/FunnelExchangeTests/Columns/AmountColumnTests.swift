import FunnelCore
import FunnelExchange
import Testing

private func verdict(_ cells: [String]) -> AmountColumn.Verdict {
  var column = AmountColumn()
  for (index, cell) in cells.enumerated() {
    var cell = cell
    cell.withUTF8 { column.observe($0, line: index + 2) }
  }
  return column.verdict
}

private func money(_ cell: String, _ mark: DecimalMark = .point) throws -> String? {
  try AmountColumn.money(of: cell, mark: mark, currency: .usd).map(\.description)
}

@Test(arguments: [
  ("1054", "1054.00 USD"), ("$1,234.50", "1234.50 USD"), ("US$ 1,234.5", "1234.50 USD"),
  ("NT$1,200", "1200.00 TWD"), ("¥1,200", "1200.00 CNY"), ("￥88", "88.00 CNY"),
  ("€99.9", "99.90 EUR"), ("RMB 500", "500.00 CNY"), ("500 CNY", "500.00 CNY"),
  ("TWD500", "500.00 TWD"), ("1,234.50 USD", "1234.50 USD"), ("(1,234.50)", "-1234.50 USD"),
  ("($5)", "-5.00 USD"), ("-$5", "-5.00 USD"), ("$-5", "-5.00 USD"), ("5-", "-5.00 USD"),
  ("1 234 567", "1234567.00 USD"), ("1'234.50", "1234.50 USD"), ("1\u{A0}234", "1234.00 USD"),
  ("485 K", "485000.00 USD"), ("1.5M", "1500000.00 USD"), ("2B", "2000000000.00 USD"),
  ("3.5万", "35000.00 USD"), ("3.5萬元", "35000.00 TWD"), ("1.2亿", "120000000.00 USD"),
  ("2億", "200000000.00 USD"), ("1.23456万", "12345.60 USD"), ("新台幣 12,000 元", "12000.00 TWD"),
  (".5", "0.50 USD"), ("1.2E+06", "1200000.00 USD"), ("350000.0000", "350000.00 USD"),
  ("１，２３４．５", "1234.50 USD"), ("KRW 1,000", "1000 KRW"), ("1,50,000", "150000.00 USD"),
  ("0", "0.00 USD"), ("JPY 1200", "1200 JPY"), ("300万元", "3000000.00 CNY"),
])
func `an amount is read exactly however it is written`(cell: String, amount: String) throws {
  #expect(try money(cell) == amount)
}

@Test(arguments: ["", "   ", "\u{A0}"])
func `a blank is missing and not 0`(cell: String) throws { #expect(try money(cell) == nil) }

@Test(arguments: [
  "abc", "12abc", "1,2", "1.2.3", "--5", "1e999", "NaN", "12 34 x5", "n/a", "1,,234",
])
func `what is no amount is refused`(cell: String) {
  #expect(throws: AmountColumn.Defect.self) { try money(cell) }
}

@Test func `what cannot be kept exactly is refused`() {
  #expect(throws: AmountColumn.Defect.tooManyDecimals(.usd)) { try money("1.234") }
  #expect(throws: AmountColumn.Defect.outOfRange) { try money("92233720368547758.08") }
  #expect(throws: AmountColumn.Defect.outOfRange) { try money("99999999999999999999") }
  #expect(throws: AmountColumn.Defect.unknownCurrency("XYZ")) { try money("5 XYZ") }
}

@Test func `the largest amount is read`() throws {
  #expect(try money("92233720368547758.07") == "92233720368547758.07 USD")
}

@Test func `a decimal comma is read`() throws {
  #expect(try money("1.234,50", .comma) == "1234.50 USD")
  #expect(try money("1 234,5 €", .comma) == "1234.50 EUR")
}

@Test func `the decimal mark is decided over the whole column`() {
  #expect(verdict(["1.234", "1.234,50"]) == .mark(.comma))
  #expect(verdict(["1,234", "1,234.50"]) == .mark(.point))
  #expect(verdict(["1.234", "12,5"]) == .mark(.comma))
  #expect(verdict(["1.234", "12.5"]) == .mark(.point))
  #expect(verdict(["1.234.567", "1.234"]) == .mark(.comma))
  #expect(verdict(["1,234", "12,500"]) == .mark(.point))
  #expect(verdict(["1054", ""]) == .mark(.point))
}

@Test func `a column that can be read both ways is ambiguous`() {
  #expect(verdict(["5", "1.234"]) == .ambiguous(sample: "1.234", line: 3))
  #expect(verdict(["1,5", "1.5"]) == .ambiguous(sample: "1.5", line: 3))
}
