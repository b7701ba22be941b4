import FunnelCore
import FunnelTestSupport
import Testing

struct ScopeQuotaTests {
  @Test func `a filter by one owner is measured by that owner's quota`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let ann = builder.owner("Ann", region: "North", team: "Blue")
    _ = builder.owner("Bob", region: "South", team: "Red")
    builder.edit { book in
      let holders: [(Owner.ID?, String?, String?, Int64)] = [
        (nil, nil, nil, 900), (ann, nil, nil, 200), (nil, "Red", nil, 300),
        (nil, nil, "South", 400),
      ]
      for (index, (owner, team, region, quantity)) in holders.enumerated() {
        var target = Target(id: Target.ID(Int64(index) + 1))
        (target.owner, target.team, target.region) = (owner, team, region)
        (target.first, target.last) = (day("2026-01-01"), day("2026-12-31"))
        target.quantity = quantity
        book.targets.update(target)
      }
    }
    var scope = builder.scope
    scope.period = .year(of: day("2026-11-21"))
    func quota(_ filter: String) -> Int64? {
      scope.filter = DealFilter(filter)
      return HealthReport(builder.book, scope).quota?.quota
    }
    #expect(quota("") == 900)
    #expect(quota("owner:ann") == 200)
    #expect(quota("owner:#\(ann.rawValue)") == 200)
    #expect(quota("owner:bob") == nil)
    #expect(quota("owner:b|ann") == nil)
    #expect(quota("!owner:ann") == nil)
    #expect(quota("team:red") == 300)
    #expect(quota("region:south") == 400)
    #expect(quota("owner:ann amount>5") == nil)
    #expect(quota("stage:proposal") == nil)
  }

  @Test func `another pipeline than the default one has no quota but its own`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let year = Period.year(of: day("2026-11-21"))
    builder.edit { book in
      var target = Target(id: Target.ID(1))
      (target.first, target.last, target.quantity) = (year.first, year.last, 900)
      book.targets.update(target)
    }
    let book = builder.book
    #expect(book.quota(of: .everyone, in: year, pipeline: book.defaultPipeline?.id) == 900)
    #expect(book.quota(of: .everyone, in: year, pipeline: Pipeline.ID(99)) == nil)
    #expect(book.quota(of: .everyone, in: year) == 900)
  }
}
