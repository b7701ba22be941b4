import FunnelCore
import FunnelTestSupport
import Testing

struct DwellTests {
  @Test func `visits are summed per deal and only ended ones count`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(1, -30), (0, -27), (1, -20), (2, -16)])
    builder.deal(visits: [(1, -10)], ended: (.lost, -5))
    builder.deal(visits: [(1, -90)])
    let days = Dwell.all(builder.book, builder.scope)[1].days
    #expect(days?.count == 2)
    #expect(days?.mean == 6)
    #expect(days?.median == 6)
    #expect(days?.p80 == 7)
    #expect(Dwell.all(builder.book, builder.scope)[3].days == nil)
  }
}
