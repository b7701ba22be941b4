import FunnelCore
import FunnelTestSupport
import Testing

struct ImprovementResultTests {
  /// Before 1 October 12 of 40 went on from Needs, since then 14 of 20; 10 of these are tagged,
  /// of which 9 went on.
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    func add(_ entered: Int, goesOn: Bool, tag: String = "") {
      builder.deal(
        visits: goesOn ? [(1, entered), (2, entered + 5)] : [(1, entered)], ended: (.lost, -2)
      ) { $0.tags = Tags(tag) }
    }
    // 51 days before 21 November is 1 October; the 52 days before that begin on 10 August.
    for number in 0..<40 { add(-103 + number, goesOn: number < 12) }
    for number in 0..<10 { add(-51 + number, goesOn: number < 9, tag: "budget first,key") }
    for number in 0..<10 { add(-51 + number, goesOn: number < 5) }
    return builder
  }

  private func improvement(_ change: (inout Improvement) -> Void = { _ in }) -> Improvement {
    var improvement = Improvement(id: Improvement.ID(1))
    (improvement.pipeline, improvement.stage) = (Pipeline.ID(1), Stage.ID(2))
    (improvement.cause, improvement.begunOn) = ("Budget asked too late", day("2026-10-01"))
    change(&improvement)
    return improvement
  }

  private func outcome(of improvement: Improvement) -> ImprovementResult? {
    let builder = builder()
    return ImprovementResult(builder.book, improvement, today: builder.today)
  }

  @Test func `without a tag as many days before are compared with those since`() throws {
    let result = try #require(outcome(of: improvement()))
    #expect(result.first.scope.period == Period("2026-08-10..2026-09-30", today: Fixture.today))
    #expect(result.second.scope.period == Period("2026-10-01..2026-11-21", today: Fixture.today))
    #expect(result.first.conversion.rate == Rate(12, of: 40))
    #expect(result.second.conversion.rate == Rate(14, of: 20))
    #expect(abs((result.difference.value ?? 0) - 0.4) < 1e-9)
    // Wilson: 12/40 .1807–.4543, 14/20 .4810–.8545: .4 − √(.2190² + .1543²), .4 + √(.1545² + .1193²).
    let interval = try #require(result.difference.interval)
    #expect(abs(interval.lowerBound - 0.1321) < 0.0002)
    #expect(abs(interval.upperBound - 0.5952) < 0.0002)
    #expect(result.difference.verdict == .better)
  }

  @Test func `with a tag the others of the same days are the comparison`() throws {
    let result = try #require(outcome(of: improvement { $0.tag = "budget first" }))
    #expect(result.first.scope.period == result.second.scope.period)
    #expect(result.first.conversion.rate == Rate(5, of: 10))
    #expect(result.second.conversion.rate == Rate(9, of: 10))
    #expect(abs((result.difference.value ?? 0) - 0.4) < 1e-9)
  }

  @Test func `the last day ends the days that count`() throws {
    let result = try #require(
      outcome(of: improvement { ($0.endedOn, $0.state) = (day("2026-10-03"), .adopted) }))
    // On each of the first three days of October two deals came, and all six went on.
    #expect(result.second.conversion.rate == Rate(6, of: 6))
    #expect(result.first.scope.period == Period("2026-09-28..2026-09-30", today: Fixture.today))
    #expect(result.first.conversion.rate.n == 0)
    #expect(result.difference.verdict == .notEnoughData)
  }

  @Test func `a remedy that begins tomorrow, or at a stage that is gone, has no result`() {
    #expect(outcome(of: improvement { $0.begunOn = day("2026-11-22") }) == nil)
    #expect(outcome(of: improvement { $0.stage = Stage.ID(99) }) == nil)
    #expect(outcome(of: improvement { $0.stage = Stage.ID(6) }) == nil)
  }
}
