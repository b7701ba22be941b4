import FunnelCore
import FunnelTestSupport
import Testing

struct StagnationTests {
  /// Won deals stood in Needs 10, 20, 30, 40, 50 days: p80 is 40.
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for days in [10, 20, 30, 40, 50] {
      builder.deal(visits: [(1, -100), (2, days - 100)], ended: (.won, -1))
    }
    builder.edit(stage: 1) { $0.rotDays = 30 }
    return builder
  }

  private func isStagnant(
    quiet: Int, _ builder: BookBuilder? = nil, _ change: (inout DealEntry) -> Void = { _ in }
  ) throws -> Bool {
    var builder = builder ?? self.builder()
    let id = builder.deal(visits: [(1, -quiet)], ended: nil, change)
    let deal = try #require(builder.book.deals[id])
    let answer = Stagnation(builder.book, today: builder.today)
      .isStagnant(deal, on: builder.today)
    let filter = DealFilter("stale:yes")
    #expect(filter.matches(deal, in: builder.book, today: builder.today) == answer)
    return answer
  }

  @Test func `the bound is the larger of rot days and the p80 of won deals`() throws {
    var builder = builder()
    let needs = builder.stages[1].id
    #expect(Stagnation(builder.book, today: builder.today).bounds[needs] == 40)
    builder.edit(stage: 1) { $0.rotDays = 60 }
    #expect(Stagnation(builder.book, today: builder.today).bounds[needs] == 60)
    #expect(Stagnation(builder.book, today: builder.today).bounds[builder.stages[4].id] == nil)
    #expect(try !isStagnant(quiet: 40))
    #expect(try isStagnant(quiet: 41))
  }

  @Test func `a contact or a move resets the clock`() throws {
    #expect(try !isStagnant(quiet: 90) { $0.lastContact = day("2026-11-01") })
    #expect(try isStagnant(quiet: 90) { $0.lastContact = day("2026-10-01") })
  }

  @Test func `an activity booked within a fortnight and a rest pause it`() throws {
    #expect(try !isStagnant(quiet: 90) { $0.nextActivity = day("2026-12-05") })
    #expect(try isStagnant(quiet: 90) { $0.nextActivity = day("2026-12-06") })
    #expect(try isStagnant(quiet: 90) { $0.nextActivity = day("2026-11-20") })
    #expect(try !isStagnant(quiet: 90) { $0.pausedUntil = day("2026-11-22") })
    #expect(try isStagnant(quiet: 90) { $0.pausedUntil = day("2026-11-21") })
  }

  @Test func `no horizon that a store may hold is too far`() throws {
    var builder = builder()
    let id = builder.deal(visits: [(1, -90)]) { $0.nextActivity = day("2027-12-06") }
    var book = builder.book
    var pipeline = try #require(book.pipelines.first)
    pipeline.pauseDays = Int(Int32.max)
    book.pipelines.update(pipeline)
    let deal = try #require(book.deals[id])
    #expect(!Stagnation(book, today: builder.today).isStagnant(deal, on: builder.today))
    #expect(try isStagnant(quiet: 90) { $0.nextActivity = day("2027-12-06") })
  }
}
