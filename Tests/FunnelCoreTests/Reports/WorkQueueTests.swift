import FunnelCore
import FunnelTestSupport
import Testing

struct WorkQueueTests {
  private let today = day("2026-11-21")
  private var builder = BookBuilder.fiveStage(today: day("2026-11-21"))

  private func reasons(of change: (inout DealEntry) -> Void) -> [WorkReason] {
    var builder = builder
    builder.deal(rates: (75, 75), visits: [(0, -3)]) { entry in
      entry.evidence = [.influenceContacted, .economicBuyer, .economicBuyerSupports]
      change(&entry)
    }
    return WorkQueue(builder.book, builder.scope).items.flatMap(\.reasons)
  }

  @Test func `the next step says how near it is`() {
    #expect(
      reasons { $0.nextStepOn = day("2026-11-18") } == [.nextStepOverdue(days: 3), .noCloseDay])
    #expect(reasons { $0.nextStepOn = day("2026-11-21") } == [.nextStep(days: 0), .noCloseDay])
    #expect(reasons { $0.nextStepOn = day("2026-11-23") } == [.nextStep(days: 2), .noCloseDay])
  }

  @Test func `the close day says how near it is`() {
    #expect(
      reasons { ($0.nextStepOn, $0.expectedClose) = (day("2026-11-21"), day("2026-12-03")) }
        == [.nextStep(days: 0), .closes(days: 12)])
    #expect(
      reasons { ($0.nextStepOn, $0.expectedClose) = (day("2026-11-21"), day("2026-11-16")) }
        == [.nextStep(days: 0), .pastDue(days: 5)])
  }

  @Test func `a deal that lacks evidence stands too deep`() {
    #expect(
      reasons { _ in } == [.noNextStep, .noCloseDay, .standingTooDeep(lacks: [.datedNextStep])])
    #expect(
      reasons { ($0.nextStep, $0.evidence) = ("call", [.influenceContacted]) }
        == [
          .undatedNextStep, .noCloseDay,
          .standingTooDeep(lacks: [.datedNextStep, .supportingEconomicBuyer]),
        ])
    #expect(
      reasons { ($0.competitionRate, $0.evidence) = (25, []) }
        == [.noNextStep, .noCloseDay, .standingTooDeep(lacks: [.influenceContacted])])
  }

  @Test func `a deal that stands still says for how long`() {
    var builder = builder
    builder.edit(stage: 0) { $0.rotDays = 30 }
    builder.deal(visits: [(0, -31)])
    builder.deal(visits: [(0, -30)])
    let queue = WorkQueue(builder.book, builder.scope)
    #expect(
      queue.items.map(\.reasons)
        == [[.noNextStep, .noCloseDay, .stagnant(quietDays: 31)], [.noNextStep, .noCloseDay]])
  }

  @Test func `each zone has its kind of work, in the order of work`() {
    var builder = builder
    builder.deal(rates: (50, 50))
    builder.deal()
    builder.deal(rates: (25, 25))
    builder.deal(rates: (75, 75))
    let queue = WorkQueue(builder.book, builder.scope)
    #expect(queue.items.map(\.deal.rawValue) == [4, 3, 2, 1])
    #expect(queue.items.map(\.work) == [.close, .qualify, .prospect, .coverTheBases])
  }

  @Test func `the queue of one person, and the beginning of it`() {
    var builder = builder
    let (mei, tom) = (builder.owner("Mei"), builder.owner("Tom"))
    for owner in [mei, tom, mei, mei] { builder.deal { $0.owner = owner } }
    builder.deal { ($0.owner, $0.pausedUntil) = (mei, day("2026-12-01")) }
    let queue = WorkQueue(builder.book, builder.scope, ownedBy: mei, limit: 2)
    #expect(queue.items.map(\.deal.rawValue) == [1, 3])
    #expect(queue.items.map(\.owner) == [mei, mei])
    #expect(queue.count == 3)
    #expect(WorkQueue(builder.book, builder.scope, limit: 0).items.isEmpty)
  }

  @Test func `what is bad has a code and its days`() {
    #expect(WorkReason.pastDue(days: 5).code == "pastDue" && WorkReason.pastDue(days: 5).days == 5)
    #expect(WorkReason.noNextStep.days == nil)
  }
}
