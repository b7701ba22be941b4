import FunnelTestSupport
import Testing

@testable import FunnelCore

@Suite struct AttainmentReportTests {
  private let today = day("2026-11-21")

  /// Mei 60 of 100, Tom 30 of 50, Ana 90 of 100, Li 40 without a quota, Ned nothing at all.
  private func office() -> BookBuilder {
    var book = BookBuilder.fiveStage(today: today)
    let won: [(name: String, team: String?, amount: Int64?, quota: Int64?)] = [
      ("Mei", "North", 60, 100), ("Tom", "North", 30, 50), ("Ana", "South", 90, 100),
      ("Li", nil, 40, nil), ("Ned", nil, nil, nil),
    ]
    for (name, team, amount, quota) in won {
      let owner = book.owner(name, region: name == "Ana" ? "Coast" : nil, team: team)
      if let amount {
        book.deal(amount: amount, ended: (.won, -3)) { $0.owner = owner }
        // Won before the period, and so not counted.
        book.deal(amount: 1_000, ended: (.won, -100)) { $0.owner = owner }
      }
      if let quota { book.target(quota) { $0.owner = owner } }
    }
    return book
  }

  private func report(_ book: BookBuilder, _ filter: String = "") throws -> AttainmentReport {
    var scope = book.scope
    scope.period = .quarter(of: today)
    scope.filter = DealFilter(filter)
    return try #require(AttainmentReport(book.book, scope))
  }

  @Test func `people are ranked by attainment, and equal ones share their rank`() throws {
    let report = try report(office())
    #expect(report.ranking.map(\.row.name) == ["Ana", "Mei", "Tom"])
    #expect(report.ranking.map(\.number) == [1, 2, 2])
    #expect(report.ranking.map { $0.row.progress?.attainment } == [0.9, 0.6, 0.6])
  }

  @Test func `the rank after a shared one is left out`() throws {
    var book = office()
    let last = book.owner("Zoe")
    book.target(100) { $0.owner = last }
    let report = try report(book)
    #expect(report.ranking.map(\.number) == [1, 2, 2, 4])
    #expect(report.ranking.last?.row.won.value == 0)
  }

  @Test func `who has no quota stands apart, and only with something won`() throws {
    let report = try report(office())
    #expect(report.unranked.map(\.name) == ["Li"])
    #expect(report.unranked.map(\.won.value) == [4_000])
  }

  @Test func `the whole is measured by the quotas of all, and by a quota for everyone first`()
    throws
  {
    var book = office()
    // 60 + 30 + 90 + 40 of 100 + 50 + 100.
    #expect(try report(book).whole.progress?.attainment == 220.0 / 250)
    book.target(400) { _ in }
    #expect(try report(book).whole.progress?.attainment == 220.0 / 400)
  }

  @Test func `teams and regions are measured where they have a quota of their own`() throws {
    var book = office()
    book.target(300) { $0.team = "North" }
    book.target(45) { $0.region = "Coast" }
    let report = try report(book)
    #expect(report.teams.map(\.name) == ["North"])
    #expect(report.teams.first?.progress?.attainment == 0.3)
    #expect(report.regions.map(\.name) == ["Coast"])
    #expect(report.regions.first?.progress?.attainment == 2)
  }

  @Test func `a team alone ranks its own people`() throws {
    let report = try report(office(), "team:North")
    #expect(report.ranking.map(\.row.name) == ["Mei", "Tom"])
    #expect(report.ranking.map(\.number) == [1, 1])
  }

  @Test func `a part of everybody's deals is measured by no quota`() throws {
    let report = try report(office(), "amount>50")
    #expect(report.ranking.isEmpty)
    #expect(report.whole.progress == nil)
    #expect(report.unranked.map(\.name) == ["Ana", "Mei"])
  }

  @Test func `the calendar is part of the picture`() throws {
    // 31 days of October and 21 of November, of 92.
    #expect(try report(office()).elapsed == 52.0 / 92)
    #expect(AttainmentReport(Book(), Scope(today: today)) == nil)
  }
}

extension BookBuilder {
  /// Sets a quota of this quarter, in major units.
  fileprivate mutating func target(_ amount: Int64, _ change: (inout Target) -> Void) {
    let period = Period.quarter(of: today)
    edit { book in
      var target = Target(id: Target.ID(Int64(book.targets.count + 1)))
      (target.first, target.last) = (period.first, period.last)
      target.currency = book.settings.currency
      target.quantity = amount * book.settings.currency.minorUnits
      change(&target)
      book.targets.update(target)
    }
  }
}
