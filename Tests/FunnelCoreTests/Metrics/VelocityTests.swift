import FunnelCore
import FunnelTestSupport
import Testing

struct VelocityTests {
  @Test func `four factors make what a day earns`() {
    let velocity = Velocity(deals: 20, winRate: 0.25, amount: 10_000, days: 50)
    #expect(velocity.perDay == 1_000)
    #expect(abs(velocity.effect(of: .deals) - 100) < 1e-9)
    #expect(abs(velocity.effect(of: .winRate) - 100) < 1e-9)
    #expect(abs(velocity.effect(of: .amount) - 100) < 1e-9)
    // 1,000 / 1.1 − 1,000
    #expect(abs(velocity.effect(of: .days) + 90.909_090_909) < 1e-6)
  }

  @Test func `two wins are not enough, three are`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(amount: 100, visits: [(0, -30)], ended: (.won, -10))
    builder.deal(amount: 300, visits: [(0, -30)], ended: (.won, -10))
    builder.deal(amount: 900, visits: [(0, -30)], ended: (.lost, -10))
    for _ in 1...4 { builder.deal() }
    builder.deal { $0.isLead = true }
    #expect(Velocity(SalesFigures(builder.book, builder.scope)) == nil)
    builder.deal(amount: 200, visits: [(0, -50)], ended: (.upgraded, -30))
    let velocity = try #require(Velocity(SalesFigures(builder.book, builder.scope)))
    // 4 genuine × 3/4 × 200.00 / 20 days
    #expect(velocity == Velocity(deals: 4, winRate: 0.75, amount: 20_000, days: 20))
    #expect(velocity.perDay == 3_000)
  }

  @Test func `cycles run from creation to winning`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for days in [10, 20, 60] {
      builder.deal(visits: [(0, -days - 1)], ended: (.won, -1))
    }
    builder.deal(visits: [(0, -500)], ended: (.lost, -1))
    builder.deal(visits: [(0, -70)], ended: (.won, -1)) { $0.created = nil }
    let cycle = try #require(Cycle.summary(builder.book, builder.scope))
    #expect(cycle.mean == 30)
    #expect(cycle.median == 20)
    #expect(cycle.p80 == 60)
  }
}
