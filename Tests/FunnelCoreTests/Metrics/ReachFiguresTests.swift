import FunnelCore
import FunnelTestSupport
import Testing

struct ReachFiguresTests {
  @Test func `leads become deals or end, and open ones are pending`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for _ in 1...5 { builder.deal(visits: [(0, -20)]) { $0.lastContact = day("2026-11-10") } }
    builder.deal(visits: [(0, -20)], ended: (.lost, -2))
    for _ in 1...2 { builder.deal(visits: [(0, -20)], ended: (.lost, -2)) { $0.isLead = true } }
    for _ in 1...2 { builder.deal(visits: [(0, -20)]) { $0.isLead = true } }
    builder.deal(visits: [(0, -20)], ended: (.withdrawn, -2)) { $0.isLead = true }
    let reach = ReachFigures(builder.book, builder.scope)
    #expect(reach.leadToDeal == Rate(6, of: 8))
    #expect(reach.pendingLeads == 2)
    #expect(reach.contact == Rate(5, of: 11))
  }

  @Test func `a quote is what reached the stage named for it`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(0, -20), (2, -10)], ended: (.won, -2))
    builder.deal(visits: [(0, -20), (3, -10)], ended: (.lost, -2))
    builder.deal(visits: [(0, -20), (1, -10)], ended: (.lost, -2))
    let reach = ReachFigures(builder.book, builder.scope)
    #expect(reach.quoteStage == Stage.ID(3))
    #expect(reach.quote == Rate(1, of: 2))
    let needs = ReachFigures(builder.book, builder.scope, quoteStage: Stage.ID(2))
    #expect(needs.quote == Rate(1, of: 3))
  }

  @Test func `satisfaction is what customers of won deals said`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for (ended, rating) in [(-2, 5), (-3, 4), (-4, nil), (-90, 1)] as [(Int, Int?)] {
      builder.deal(visits: [(0, -100)], ended: (.won, ended)) { $0.satisfaction = rating }
    }
    builder.deal(visits: [(0, -100)], ended: (.lost, -2)) { $0.satisfaction = 2 }
    builder.deal(visits: [(0, -100)]) { $0.satisfaction = 2 }
    var scope = builder.scope
    scope.period = .month(of: builder.today)
    let reach = ReachFigures(builder.book, scope)
    #expect(reach.satisfaction == 4.5)
    #expect(reach.rated == Rate(2, of: 3))
    scope.period = .month(of: day("2026-09-01"))
    #expect(ReachFigures(builder.book, scope).satisfaction == nil)
  }

  @Test func `a pipeline without such a stage has no quote figure`() {
    var builder = BookBuilder(today: day("2026-11-21"), stages: [("A", 10), ("B", 50)])
    builder.deal(visits: [(0, -20)], ended: (.won, -2))
    let reach = ReachFigures(builder.book, builder.scope)
    #expect(reach.quoteStage == nil)
    #expect(reach.quote.fraction == nil)
  }
}
