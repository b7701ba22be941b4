import FunnelCore
import FunnelTestSupport
import Testing

struct TimeAllocationTests {
  @Test(arguments: [
    (TimeAllocation.Preset.harvest, 6, 6, 18), (.build, 21, 3, 6), (.balanced, 12, 6, 12),
  ])
  func `thirty accounts by preset`(
    preset: TimeAllocation.Preset, above: Int, inFunnel: Int, bestFew: Int
  ) {
    #expect(
      preset.allocation.accounts(of: 30)
        == [.above: above, .inFunnel: inFunnel, .bestFew: bestFew])
  }

  @Test func `no account is lost by rounding`() {
    for total in 0...50 {
      let accounts = TimeAllocation.Preset.build.allocation.accounts(of: total)
      #expect(accounts.values.reduce(0, +) == total)
    }
  }

  @Test func `shares add up to a hundred`() {
    #expect(TimeAllocation(above: 30, inFunnel: 30, bestFew: 30) == nil)
    #expect(TimeAllocation(above: 110, inFunnel: -10, bestFew: 0) == nil)
    #expect(TimeAllocation(above: 30, inFunnel: 30, bestFew: 40)?.percent(of: .bestFew) == 40)
  }

  @Test func `deviations are in points of the time spent below the Universe`() throws {
    let balanced = TimeAllocation.Preset.balanced.allocation
    let deviations = try #require(
      balanced.deviations(from: [.above: 60, .inFunnel: 60, .bestFew: 120, .universe: 999]))
    #expect(deviations == [.above: -15, .inFunnel: 5, .bestFew: 10])
    #expect(balanced.deviations(from: [.universe: 10]) == nil)
  }

  @Test func `the day starts with Best Few and the nearest step`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(rates: (50, 50))
    builder.deal(rates: (25, 25))
    builder.deal()
    builder.deal(rates: (75, 75), close: 30)
    builder.deal(rates: (75, 75), close: 10)
    builder.deal(rates: (75, 75), close: 90) { $0.nextStepOn = day("2026-11-22") }
    builder.deal(rates: (75, 75)) { $0.pausedUntil = day("2027-11-22") }
    builder.deal(rates: (75, 75), visits: [(0, -9)], ended: (.lost, -1))
    #expect(OrderOfWork.deals(builder.book, builder.scope).map(\.rawValue) == [6, 5, 4, 2, 3, 1])
  }
}
