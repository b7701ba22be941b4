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

  @Test func `shares are typed as a preset or as three numbers`() {
    #expect(TimeAllocation("Build") == TimeAllocation.Preset.build.allocation)
    #expect(TimeAllocation(" 50/20/30 ")?.percent(of: .above) == 50)
    #expect(TimeAllocation("50 / 20 / 30")?.digits == "50/20/30")
    #expect(TimeAllocation("20/20/60")?.preset == .harvest)
    #expect(TimeAllocation("20/20/60")?.typed == "harvest")
    #expect(TimeAllocation("50/20/30")?.typed == "50/20/30")
    for wrong in [
      "", "greedy", "50/50", "50/20/40", "120/-20/0", "1/2/3/94", "9223372036854775807/1/0",
    ] {
      #expect(TimeAllocation(wrong) == nil, "\(wrong)")
    }
  }

  @Test func `what is stored does not depend on what a preset means`() {
    let build = TimeAllocation.Preset.build.allocation
    #expect(build.value == .text("70/10/20"))
    #expect(TimeAllocation(build.value) == build)
    #expect(TimeAllocation(Value.integer(3)) == nil)
  }

  @Test func `a person's shares come before the store's`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let (mei, tom) = (builder.owner("Mei"), builder.owner("Tom"))
    #expect(builder.book.timeAllocation(of: mei).preset == .balanced)
    builder.edit { book in
      book.settings.timeAllocation = TimeAllocation.Preset.harvest.allocation
      var owner = Owner(id: tom)
      (owner.name, owner.timeAllocation) = ("Tom", TimeAllocation("70/10/20"))
      book.owners.update(owner)
    }
    #expect(builder.book.timeAllocation().preset == .harvest)
    #expect(builder.book.timeAllocation(of: mei).preset == .harvest)
    #expect(builder.book.timeAllocation(of: tom).preset == .build)
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
