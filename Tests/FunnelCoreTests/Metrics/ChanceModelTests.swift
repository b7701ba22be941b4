import FunnelTestSupport
import Testing

@testable import FunnelCore

struct ChanceModelTests {
  /// Forty closed deals and two open ones.
  ///
  /// 20 won deals, all found at a fair and gone through all stages; 20 lost from the first stage,
  /// 4 of them found at a fair and 16 by mail. One open deal of each source in the second stage.
  private func builder(won: Int = 20, lost: Int = 20) -> BookBuilder {
    var builder = BookBuilder(
      today: day("2026-11-21"), stages: [("First", 30), ("Second", 60)])
    for _ in 0..<won {
      builder.deal(amount: 10, visits: [(0, -40), (1, -30)], ended: (.won, -20)) {
        $0.source = "Fair"
      }
    }
    for number in 0..<lost {
      builder.deal(amount: 10, visits: [(0, -40)], ended: (.lost, -20)) {
        $0.source = number < 4 ? "Fair" : "Mail"
      }
    }
    builder.deal("fair", amount: 100, visits: [(0, -9), (1, -5)]) { $0.source = "Fair" }
    builder.deal("mail", amount: 100, visits: [(0, -9)]) { $0.source = "Mail" }
    builder.edit { book in
      guard var pipeline = book.pipelines.first else { return }
      pipeline.learns = true
      book.pipelines.update(pipeline)
    }
    return builder
  }

  @Test func `factor by factor by hand`() throws {
    let book = builder().book
    let model = book.chanceModel(of: Pipeline.ID(1))
    #expect((model.wins, model.losses) == (20, 20))
    // Mail in the first stage: .5 × 1 × .1/20.2 against .5 × 1 × 16.1/20.2.
    let mail = try #require(model.explanation(of: book.deals[41]))
    #expect(mail.prior == 0.5)
    #expect(mail.factors.map(\.field) == [nil, .source])
    #expect(mail.factors.map(\.value) == [nil, "Mail"])
    #expect(mail.factors[0].ratio == 1)
    #expect(abs(mail.factors[1].ratio - 0.1 / 16.1) < 1e-12)
    #expect(mail.chance.basisPoints == 62)
    // A fair in the second stage: 20.1/20.2 of the won against 4.1/20.2 of the lost, and
    // 20.1/20.1 against .1/20.1 that got so far: odds 4.902 × 201, so 99.90 %.
    let fair = try #require(model.explanation(of: book.deals[40]))
    #expect(abs(fair.factors[0].ratio - 201) < 1e-9)
    #expect(abs(fair.factors[1].ratio - 20.1 / 4.1) < 1e-9)
    #expect(fair.chance.basisPoints == 99_90)
    #expect(model.chance(of: book.deals[40]) == fair.chance)
  }

  @Test func `a pipeline uses it only when it is switched on`() {
    var builder = builder()
    #expect(builder.book.winChance(of: builder.book.deals[41]).source == .learned)
    #expect(builder.book.winChance(of: builder.book.deals[41]).percentage.basisPoints == 62)
    // 99.90 % and 0.62 % of 100.00 each.
    #expect(SalesFigures(builder.book, builder.scope).weighted == 99_90 + 62)
    builder.edit { book in
      guard var pipeline = book.pipelines.first else { return }
      pipeline.learns = false
      book.pipelines.update(pipeline)
    }
    #expect(builder.book.winChance(of: builder.book.deals[41]).source == .stage)
    #expect(SalesFigures(builder.book, builder.scope).weighted == 60_00 + 30_00)
  }

  @Test func `a chance by hand and an SDI estimate come before it`() {
    var builder = builder()
    builder.deal(visits: [(0, -3)]) { $0.probability = Percentage(percent: 7) }
    builder.deal(rates: (fund: 75, us: 50), visits: [(0, -3)])
    let chances = builder.book.deals.suffix(2).map { builder.book.winChance(of: $0).source }
    #expect(chances == [.manual, .sdi])
  }

  @Test func `nineteen wins or losses are not enough`() {
    for book in [builder(won: 19).book, builder(lost: 19).book] {
      #expect(!book.chanceModel(of: Pipeline.ID(1)).isReady)
      #expect(book.deals.last.map { book.winChance(of: $0).source } == .stage)
    }
  }

  @Test func `a change of the book is learned from, and leaves copies alone`() {
    var builder = builder(won: 19)
    let before = builder.book
    #expect(before.chanceModel(of: Pipeline.ID(1)).wins == 19)
    builder.deal(visits: [(0, -9)], ended: (.won, -1))
    #expect(builder.book.chanceModel(of: Pipeline.ID(1)).wins == 20)
    #expect(before.chanceModel(of: Pipeline.ID(1)).wins == 19)
  }

  @Test func `copies made before anything was learned do not share it`() {
    var builder = builder(won: 19)
    let before = builder.book
    builder.deal(visits: [(0, -9)], ended: (.won, -1))
    #expect(before.chanceModel(of: Pipeline.ID(1)).wins == 19)
    #expect(builder.book.chanceModel(of: Pipeline.ID(1)).wins == 20)
  }

  @Test func `withdrawn deals teach nothing, and fields can be chosen`() {
    var builder = builder()
    builder.deal(visits: [(0, -9)], ended: (.withdrawn, -1))
    builder.edit { book in
      guard var pipeline = book.pipelines.first else { return }
      pipeline.learnsFrom = Tags("owner,nonsense")
      book.pipelines.update(pipeline)
    }
    let model = builder.book.chanceModel(of: Pipeline.ID(1))
    #expect(model.losses == 20)
    #expect(model.fields == [.owner])
    // Without the source both stand at even odds in the first stage.
    #expect(model.chance(of: builder.book.deals[41])?.basisPoints == 50_00)
  }

  @Test func `region and segment come from owner and account`() throws {
    var builder = builder()
    let north = builder.owner("Mei", region: "North")
    let acme = builder.account("Acme", region: "South")
    builder.deal(visits: [(0, -9)], ended: (.won, -1)) { $0.owner = north }
    builder.deal(visits: [(0, -9)], ended: (.lost, -1)) { $0.region = "North" }
    builder.deal(visits: [(0, -9)], ended: (.lost, -1)) { $0.account = acme }
    let open = builder.deal(visits: [(0, -1)]) { ($0.owner, $0.account) = (north, acme) }
    let deal = try #require(builder.book.deals[open])
    let reasons = builder.book.chanceModel(of: Pipeline.ID(1)).explanation(of: deal)?.factors
    let region = try #require(reasons?.first { $0.field == .region })
    // North: 1 won and 1 lost; South: 1 lost. 1.1/1.2 of the won, 1.1/2.2 of the lost.
    #expect(region.value == "North")
    #expect(abs(region.won - 1.1 / 1.2) < 1e-12)
    #expect(abs(region.lost - 0.5) < 1e-12)
  }
}

struct ChanceQualityTests {
  @Test func `Brier score and reliability by hand`() throws {
    var builder = BookBuilder(today: day("2026-11-21"), stages: [("First", 30), ("Second", 80)])
    builder.deal(visits: [(0, -9), (1, -5)], ended: (.won, -1))
    builder.deal(rates: (fund: 50, us: 20), visits: [(0, -9)], ended: (.lost, -1))
    builder.deal(visits: [(0, -9)], ended: (.withdrawn, -1))
    let all = ChanceQuality.all(builder.book, builder.scope)
    #expect(all.map(\.source) == [.stage, .sdi, .learned])
    // 30 % and 80 % of the won deal, 30 % of the lost one: (.49 + .04 + .09) / 3.
    #expect(all[0].won == Rate(2, of: 3))
    #expect(abs(try #require(all[0].brier) - 0.62 / 3) < 1e-12)
    #expect(abs(try #require(all[0].reference) - 2.0 / 9) < 1e-12)
    #expect(all[0].bins.map(\.tenth) == [2, 7])
    #expect(all[0].bins.map(\.won) == [Rate(1, of: 2), Rate(1, of: 1)])
    #expect(all[0].bins.map(\.said) == [0.3, 0.8])
    // 10 % of the lost deal.
    #expect(abs(try #require(all[1].brier) - 0.01) < 1e-12)
    #expect(all[1].bins.map(\.tenth) == [0])
    #expect(all[2].won.n == 0)
    #expect(all[2].brier == nil)
    #expect(all[2].bins.isEmpty)
  }

  @Test func `a learned chance is judged without the deal itself`() throws {
    var builder = BookBuilder(today: day("2026-11-21"), stages: [("First", 50)])
    for number in 0..<42 {
      let outcome: Outcome = number < 21 ? .won : .lost
      builder.deal(visits: [(0, -9)], ended: (outcome, -1))
    }
    let learned = try #require(ChanceQuality.all(builder.book, builder.scope).last)
    // Without itself there are 20.1 of 41.2 on its side: 48.79 % for won deals, 51.21 % for lost.
    #expect(learned.won == Rate(21, of: 42))
    #expect(abs(try #require(learned.brier) - 0.5121 * 0.5121) < 1e-12)
  }

  @Test func `a model with just enough wins is judged by all its deals`() throws {
    var builder = BookBuilder(today: day("2026-11-21"), stages: [("First", 50)])
    for number in 0..<50 {
      builder.deal(visits: [(0, -9)], ended: (number < 20 ? .won : .lost, -1))
    }
    let learned = try #require(ChanceQuality.all(builder.book, builder.scope).last)
    #expect(learned.won == Rate(20, of: 50))
  }
}
