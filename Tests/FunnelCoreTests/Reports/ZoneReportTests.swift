import FunnelCore
import FunnelTestSupport
import Testing

struct ZoneReportTests {
  let builder: BookBuilder
  let report: ZoneReport

  init() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(amount: 100, rates: (75, 75), close: 30)
    builder.deal(amount: 200, rates: (75, 75), close: 120)
    builder.deal(amount: 300, rates: (50, 50), close: 30)
    builder.deal(amount: 400, rates: (25, 25), close: 30)
    builder.deal(amount: 500, rates: (99, 99), close: -1) { $0.isLead = true }
    builder.deal(amount: 600, close: 30)
    builder.deal(amount: 700, rates: (50, 75))
    builder.deal(amount: 800, rates: (99, 99), close: 1, visits: [(0, -9)], ended: (.won, -1))
    self.builder = builder
    report = ZoneReport(builder.book, builder.scope)
  }

  @Test func `open deals stand by their score`() {
    #expect(report.zones.map(\.zone) == [.bestFew, .inFunnel, .above, .universe])
    #expect(report.zones.map(\.deals.count) == [4, 1, 1, 1])
    #expect(report.zones.map(\.deals.value) == [150_000, 30_000, 40_000, 60_000])
    #expect(report.pseudo.count == 1)
  }

  @Test func `the date audits them`() {
    #expect(report.audits[.consistent] == 1)
    #expect(report.audits[.readyEarly] == 1)
    #expect(report.audits[.dateFiction] == 2)
    #expect(report.audits[.pastDue] == 1)
    #expect(report.audits[.unknown] == 2)
    #expect(report.board.map(\.deals.count) == [1, 1, 0, 1, 0, 0, 1, 0, 0])
  }

  @Test func `each cell has its verdict`() {
    #expect(
      report.board.map(\.verdict) == [
        .consistent, .readyEarly, .readyEarly,
        .dateFiction, .consistent, .readyEarly,
        .dateFiction, .dateFiction, .consistent,
      ])
    #expect(report.board.map(\.deals.value) == [10_000, 20_000, 0, 30_000, 0, 0, 40_000, 0, 0])
  }

  @Test func `what has no place on the board stands beside it`() {
    #expect(report.pastDue.count == 1 && report.pastDue.value == 50_000)
    #expect(report.unknown.count == 2 && report.unknown.value == 130_000)
    let onBoard = report.board.reduce(0) { $0 + $1.deals.count }
    let open = report.zones.reduce(0) { $0 + $1.deals.count }
    #expect(onBoard + report.pastDue.count + report.unknown.count == open)
    for (audit, sum) in [(DateAudit.pastDue, report.pastDue), (.unknown, report.unknown)] {
      let query = DealQuery(builder.scope.narrowed(to: ZoneReport.terms(beside: audit)))
      #expect(query.count(in: builder.book) == sum.count)
    }
  }

  @Test func `the joint estimate stands beside the score`() throws {
    // Best Few: 150, 150, 198 and 125; 56.25, 56.25, 98.01 and 37.5 %.
    #expect(report.zones.map(\.meanScore) == [155.75, 100, 50, nil])
    let joint = try #require(report.zones[0].meanJoint)
    #expect(abs(joint - 0.620025) < 1e-9)
    #expect(report.zones.map(\.meanJoint).dropFirst() == [0.25, 0.0625, nil])
  }

  @Test func `each figure opens the deals behind it`() {
    for row in report.zones {
      let query = DealQuery(builder.scope.narrowed(to: row.terms))
      #expect(row.terms.problems.isEmpty)
      #expect(query.count(in: builder.book) == row.deals.count)
    }
    for cell in report.board {
      let query = DealQuery(builder.scope.narrowed(to: cell.terms))
      #expect(cell.terms.problems.isEmpty)
      #expect(query.count(in: builder.book) == cell.deals.count)
    }
    let deep = DealQuery(builder.scope.narrowed(to: DealFilter("deep:yes")))
    #expect(deep.count(in: builder.book) == report.tooDeep.count)
  }
}
