import FunnelCore
import FunnelTestSupport
import Testing

struct BreakdownTests {
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let mei = builder.owner("Mei", region: "North", team: "Ward")
    let tom = builder.owner("Tom", region: "South", team: "ward")
    let ann = builder.owner("Ann")
    let mercy = builder.account("Mercy", region: "East")
    builder.edit { book in
      var account = book.accounts[mercy] ?? Account(id: mercy)
      (account.sector, account.segment) = ("Health", .highIntent)
      book.accounts.update(account)
      for (id, manager) in [(mei, "Wu"), (tom, "Wu")] {
        var owner = book.owners[id] ?? Owner(id: id)
        owner.manager = manager
        book.owners.update(owner)
      }
    }
    for number in 0..<4 {
      let ended: (how: Outcome, day: Int) = (number < 3 ? .won : .lost, -10 - 30 * number)
      builder.deal(amount: 100, visits: [(0, -150)], ended: ended) {
        ($0.owner, $0.account, $0.productType) = (mei, mercy, "Monitor")
      }
    }
    builder.deal(stage: 1, amount: 50, close: 20) {
      ($0.owner, $0.source, $0.productType) = (tom, "Fair", "monitor")
    }
    builder.deal(stage: 1, amount: 60, close: 50) {
      ($0.owner, $0.source, $0.isLead) = (ann, "Web", true)
      $0.account = mercy
    }
    builder.deal(stage: 2, amount: 70) { $0.region = "North" }
    builder.deal(visits: [(0, -30)], ended: (.withdrawn, -2)) { $0.owner = tom }
    return builder
  }

  private func breakdown(_ dimension: Dimension, _ period: String? = nil) -> Breakdown {
    let builder = builder()
    var scope = builder.scope
    scope.period = period.flatMap { Period($0, today: builder.today) }
    return Breakdown(builder.book, scope, by: dimension) { $0.rawValue % 2 == 0 ? "even" : nil }
  }

  @Test func `owners are listed by the number of their deals`() {
    let breakdown = breakdown(.owner)
    let rows = breakdown.rows
    #expect(rows.map { $0.group.code(in: builder().book) } == ["Mei", "Tom", "Ann", nil])
    #expect(rows.map(\.figures.count) == [4, 2, 1, 1])
    #expect(rows[0].winRate.closed == Rate(3, of: 4))
    #expect(rows[0].figures.won.value == 30_000)
    // 140, 110 and 80 days.
    #expect(rows[0].cycle?.mean == 110)
    #expect(rows[1].figures.withdrawn.count == 1)
    #expect(rows[2].pseudoRate == Rate(1, of: 1))
    #expect(breakdown.total.count == 8)
  }

  @Test(arguments: Dimension.allCases + [.custom("parity")])
  func `groups share out the whole and open their own deals`(dimension: Dimension) {
    for period in [nil, "2026-Q4"] {
      let breakdown = breakdown(dimension, period)
      let book = builder().book
      #expect(breakdown.rows.map(\.figures.count).reduce(0, +) == breakdown.total.count)
      #expect(
        breakdown.rows.map(\.figures.open.value).reduce(0, +) == breakdown.total.open.value)
      for row in breakdown.rows {
        #expect(row.terms?.problems.isEmpty ?? true)
        #expect(row.query.count(in: book) == row.figures.count, "\(row.terms?.text ?? "none")")
      }
    }
  }

  @Test(arguments: [
    (Dimension.manager, ["manager=Wu", "missing:manager"]),
    (.team, ["team=Ward", "missing:team"]),
    (.region, ["region=North", "region=South", "region=East"]),
    (.sector, ["sector=Health", "missing:sector"]),
    (.productType, ["product=Monitor", "missing:product"]),
    (.segment, ["segment:highintent", "missing:segment"]),
    (.stage, ["stage=#2", "stage=#3", "stage=#6", "stage=#7"]),
    (.outcome, ["status:open", "status:won !status:upgraded", "status:lost", "status:withdrawn"]),
    (.quarter, ["period:2026-Q3", "period:2026-Q4", "period:2027-Q1", "missing:period"]),
  ])
  func `the terms of a group are what one would type`(dimension: Dimension, terms: [String]) {
    #expect(breakdown(dimension).rows.compactMap(\.terms?.text) == terms)
  }

  @Test func `case does not tell texts apart`() {
    let product = breakdown(.productType).rows[0]
    #expect(product.figures.count == 5)
    #expect(breakdown(.team).rows[0].figures.count == 6)
  }

  @Test func `a name that two people have is asked for by number`() {
    var builder = builder()
    let other = builder.owner("mei")
    builder.deal { $0.owner = other }
    let rows = Breakdown(builder.book, builder.scope, by: .owner).rows
    #expect(rows.compactMap(\.terms?.text).prefix(2) == ["owner=#1", "owner=Tom"])
    for row in rows { #expect(row.query.count(in: builder.book) == row.figures.count) }
  }

  @Test(arguments: ["A|B", "say \"hi\"", "  blank ends ", "#7", "仁愛 醫院", "a:b", "!no"])
  func `whatever an account is called its deals are found`(name: String) {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let account = builder.account(name)
    builder.account("Other")
    builder.deal { $0.account = account }
    builder.deal()
    let row = Breakdown(builder.book, builder.scope, by: .account).rows[0]
    #expect(row.query.deals(in: builder.book).map(\.id) == [Deal.ID(1)])
  }

  @Test func `by month the rate by creation is that of the month`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(0, -50)], ended: (.won, -1))
    builder.deal(visits: [(0, -40)], ended: (.lost, -30))
    builder.deal(visits: [(0, -10)], ended: (.lost, -1))
    let rows = Breakdown(builder.book, builder.scope, by: .month).rows
    #expect(rows.map { $0.group.code(in: builder.book) } == ["2026-10", "2026-11"])
    #expect(rows.map(\.winRate.closed) == [Rate(0, of: 1), Rate(1, of: 2)])
    #expect(rows.map(\.winRate.cohort) == [Rate(1, of: 2), Rate(0, of: 1)])
  }

  @Test func `an owner's quota is measured by the owner's deals`() {
    var builder = builder()
    builder.edit { book in
      var target = Target(id: Target.ID(1))
      (target.owner, target.quantity) = (Owner.ID(1), 60_000)
      (target.first, target.last) = (day("2026-10-01"), day("2026-12-31"))
      book.targets.update(target)
    }
    var scope = builder.scope
    scope.period = .quarter(of: builder.today)
    let rows = Breakdown(builder.book, scope, by: .owner).rows
    let mei = rows.first { $0.terms?.text == "owner=Mei" }
    #expect(mei.flatMap { QuotaProgress($0.figures) }?.attainment == 1.0 / 3)
  }

  @Test(arguments: ["owner", "product", "month", "custom:Zip code"])
  func `dimensions are read from words`(word: String) {
    #expect(Dimension(rawValue: word)?.rawValue == word)
  }

  @Test(arguments: ["", "custom:", "weather", "Owner"])
  func `other words name no dimension`(word: String) {
    #expect(Dimension(rawValue: word) == nil)
  }

  @Test func `an empty book has no groups`() {
    let scope = Scope(today: day("2026-11-21"))
    for dimension in Dimension.allCases {
      #expect(Breakdown(Book(), scope, by: dimension).rows.isEmpty)
    }
  }
}
