import FunnelCore
import FunnelExchange
import Testing

private func verdict(_ cells: [String]) -> DateColumn.Verdict {
  var column = DateColumn()
  for (index, cell) in cells.enumerated() {
    var cell = cell
    cell.withUTF8 { column.observe($0, line: index + 2) }
  }
  return column.verdict
}

private func day(_ cell: String, _ order: DateOrder = .dayMonthYear) -> String? {
  DateColumn.reading(of: cell, in: order).map {
    $0.isMonthOnly ? "month of \($0.day)" : "\($0.day)"
  }
}

@Test(arguments: [
  "2026-11-21", "2026/11/21", "2026.11.21", "2026-11-21T08:30:00Z", "2026-11-21 8:30", "20261121",
  "2026-11-21 15:23:12.000000 UTC", "2026年11月21日", "2026年 11月 21日", "115年11月21日",
  "115/11/21", "21 Nov 2026", "21-Nov-26", "Nov 21, 2026", "November 21 2026", " 2026-11-21 ",
  "21/11/2026", "21.11.2026", "21-11-26", "21/11/2026 3:45 PM", "26年11月21日",
  "2026-11-21 08:30:00+08:00",
])
func `a day is read however it is written`(cell: String) { #expect(day(cell) == "2026-11-21") }

@Test(arguments: [
  "2026-11", "2026/11", "11/2026", "2026年11月", "Nov 2026", "November 2026", "115年11月",
])
func `a month is read as such`(cell: String) { #expect(day(cell) == "month of 2026-11-01") }

@Test(arguments: [
  "2026-02-30", "2026-13-01", "31/04/2026", "abc", "2026", "", "12", "21/11-2026", "1,2,3",
  "2026-11-21x", "2026-11-21 100", "--", "20261340", "0/0/0", "Foo 21, 2026", "1 2 2026",
])
func `what is no day is refused`(cell: String) { #expect(day(cell) == nil) }

@Test func `two digits of a year turn over at 69`() {
  #expect(day("01-02-68") == "2068-02-01")
  #expect(day("01-02-69") == "1969-02-01")
}

@Test func `one cell that fits only one order settles the column`() {
  #expect(verdict(["03/04/2026", "13/04/2026"]) == .order(.dayMonthYear))
  #expect(verdict(["03/04/2026", "04/13/2026"]) == .order(.monthDayYear))
  #expect(verdict(["20-10-16", "25-10-16", "01-03-17"]) == .order(.dayMonthYear))
  #expect(verdict(["99-11-21", "98-03-04", "97-12-31"]) == .order(.yearMonthDay))
}

@Test func `cells that are the same in every order need no order`() {
  #expect(verdict(["04/04/2026", "2026-11-21", "", "5/5/26"]) == .order(.dayMonthYear))
}

@Test func `a column that two orders fit is ambiguous and shows a sample`() throws {
  guard case .ambiguous(let doubt) = verdict(["4/4/2026", "3/4/2026", "1/2/2026"]) else {
    Issue.record("not ambiguous")
    return
  }
  #expect(doubt.sample == "3/4/2026" && doubt.line == 3)
  #expect(doubt.dayFirst == Day(iso: "2026-04-03") && doubt.monthFirst == Day(iso: "2026-03-04"))
}

@Test func `cells that need different orders are ambiguous`() {
  guard case .ambiguous = verdict(["13/4/2026", "4/13/2026"]) else {
    Issue.record("not ambiguous")
    return
  }
}

@Test func `an impossible day settles nothing`() {
  #expect(verdict(["31/31/2026", "13/04/2026"]) == .order(.dayMonthYear))
}

@Test func `a month counts as its last day`() {
  #expect(DateColumn.reading(of: "2026-02", in: .dayMonthYear)?.last == Day(iso: "2026-02-28"))
}
