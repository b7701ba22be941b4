import FunnelCore
import FunnelTestSupport
import Testing

struct StageConversionTests {
  /// p80 of the days to advance is 20; 10 deals are older, 3 of them went on.
  private func cohort() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(1, -50), (2, -40)])
    builder.deal(visits: [(1, -60), (2, -40)])
    builder.deal(visits: [(1, -60), (4, -40)], ended: (.lost, -10))
    for _ in 1...5 { builder.deal(visits: [(1, -50)], ended: (.lost, -45)) }
    for _ in 1...2 { builder.deal(visits: [(1, -20)]) }
    for _ in 1...2 { builder.deal(visits: [(1, -19)]) }
    return builder
  }

  private func needs(_ builder: BookBuilder, _ scope: Scope? = nil) -> StageConversion {
    StageConversion.all(builder.book, scope ?? builder.scope)[1]
  }

  @Test func `young open deals are pending and only mature ones are rated`() {
    let conversion = needs(cohort())
    #expect(conversion.maturity == 20)
    #expect(conversion.rate == Rate(3, of: 10))
    #expect(conversion.pending == 2)
    #expect(conversion.decidedEarly == 0)
    #expect(conversion.stage == Stage.ID(2))
    #expect(conversion.next == Stage.ID(3))
  }

  @Test func `what is decided young or withdrawn is not rated`() {
    var builder = cohort()
    builder.deal(visits: [(1, -5)], ended: (.lost, -1))
    builder.deal(visits: [(1, -50)], ended: (.withdrawn, -1))
    let conversion = needs(builder)
    #expect(conversion.rate == Rate(3, of: 10))
    #expect(conversion.decidedEarly == 1)
    #expect(conversion.withdrawn == 1)
  }

  @Test func `skips and returns count by the furthest stage`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(0, -50), (3, -40), (0, -5)])
    builder.deal(visits: [(3, -50), (1, -40)])
    builder.deal(visits: [(0, -50)], ended: (.won, -45))
    let all = StageConversion.all(builder.book, builder.scope)
    #expect(all[0].rate == Rate(2, of: 2))
    #expect(all[1].rate == Rate(1, of: 1))
    #expect(all[2].rate == Rate(0, of: 0))
    #expect(all[3].rate == Rate(0, of: 2))
  }

  @Test func `the cohort is what first came in the period`() {
    var builder = cohort()
    builder.deal(visits: [(1, -400), (0, -30), (1, -20)])
    var scope = builder.scope
    scope.period = .trailing(days: 55, to: builder.today)
    #expect(needs(builder, scope).rate == Rate(1, of: 8))
  }

  @Test(arguments: [
    (80, StageConversion.Verdict.alarm), (60, .watch), (30, .fine),
  ])
  func `below the benchmark is an alarm only beyond uncertainty`(
    benchmark: Int, verdict: StageConversion.Verdict
  ) {
    // 3/10 lies within .1078–.6032.
    var builder = cohort()
    builder.edit(stage: 1) { $0.benchmark = Percentage(percent: benchmark) }
    #expect(needs(builder).verdict == verdict)
  }

  @Test func `without a benchmark nothing is judged`() {
    #expect(needs(cohort()).verdict == .unknown)
  }
}
