import FunnelTestSupport
import Testing

@testable import FunnelCore

struct MarginTreeTests {
  private let tree = MarginTree(
    customers: 400, meetingRate: 0.5, closingRate: 0.2, averageOrder: 100_000, marginRate: 0.3)

  @Test func `a margin by hand`() {
    #expect(abs(tree.margin - 1_200_000) < 1e-6)
    for factor in MarginTree.Factor.allCases {
      #expect(abs(tree.effect(of: factor) - 120_000) < 1e-6)
    }
  }

  @Test func `any factor follows from the others`() throws {
    for factor in MarginTree.Factor.allCases {
      let needed = try #require(tree.needed(factor, for: 2_400_000))
      #expect(abs(needed - 2 * tree[factor]) < 1e-9)
    }
    var idle = tree
    idle.closingRate = 0
    #expect(idle.needed(.customers, for: 1) == nil)
    #expect(idle.needed(.closingRate, for: 0) == 0)
  }

  @Test func `a share ends at all of it`() {
    var full = tree
    full.meetingRate = 0.95
    // Only 5 of the 9.5 points are to be had: 1.2M × 1.9 × .05 / .95.
    #expect(abs(full.effect(of: .meetingRate) - 120_000) < 1e-6)
    full.meetingRate = 1
    #expect(full.effect(of: .meetingRate) == 0)
  }

  @Test func `measured factors multiply to what was won`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let accounts = ["A", "B", "C", "D"].map { builder.account($0) }
    builder.deal(amount: 300, visits: [(0, -60)], ended: (.won, -10)) { $0.account = accounts[0] }
    builder.deal(amount: 100, visits: [(0, -60)], ended: (.won, -5)) { $0.account = accounts[0] }
    builder.deal(stage: 1) { ($0.account, $0.lastContact) = (accounts[1], day("2026-11-01")) }
    builder.deal(stage: 1) { $0.account = accounts[2] }
    var scope = Scope(today: builder.today)
    let tree = try #require(MarginTree(builder.book, scope, marginRate: 0.25))
    // Four customers, two met, one of them ordered 400.
    #expect(tree.customers == 4)
    #expect(tree.meetingRate == 0.5)
    #expect(tree.closingRate == 0.5)
    #expect(tree.averageOrder == 400_00)
    #expect(tree.margin == 100_00)
    scope.pipeline = Pipeline.ID(1)
    #expect(MarginTree(builder.book, scope, marginRate: 0.25)?.customers == 3)
    scope.period = .month(of: day("2026-01-01"))
    #expect(MarginTree(builder.book, scope, marginRate: 0.25) == nil)
  }
}
