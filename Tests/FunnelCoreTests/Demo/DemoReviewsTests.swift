import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct DemoReviewsTests {
  @Test func `the first form is the one on paper`() throws {
    let form = GoldenForms.minSheng
    #expect(form.day == Day(year: 2000, month: 4, day: 15))
    #expect(form.salesRep == "Calvin")
    #expect(form.specification == "M1351A ×5, M1205A ×41, M3153A ×3")
    #expect(form.products.map(\.model) == ["PMD"])
    #expect(form.budget == nil && form.amount == nil)
    #expect(form.expectedClose == Day(year: 2000, month: 5, day: 31) && form.closeIsMonth)
    #expect((form.fundRate, form.competitionRate) == (75, 75))
    #expect(form.position?.rawValue == 2)
    #expect(form.influences.map { $0.rating?.rawValue } == [1, 5, 2, 1, 2])
    #expect(
      form.influences.map { Set($0.roles.map(\.rawValue)).sorted().joined() }
        == ["TU", "CT", "E", "T", "TU"])
    #expect(form.competitors.map(\.channel) == ["弘智", "光電"])
    #expect(form.competitors.map { $0.position?.rawValue } == [1, -2])
    #expect(form.strengths.count == 4)
    #expect(form.redFlags.map(\.text).last == "pricing")
    #expect(form.actions.map { $0.due?.description } == ["2000-04-18", "2000-04-20", "2000-04-21"])
    #expect(form.actions.map(\.assignee) == ["Calvin", "Simon", "Simon"])
  }

  @Test func `the second form is the one on paper`() {
    let form = GoldenForms.tongGeneral
    #expect(form.salesRep == "Frank")
    #expect(form.amount == 48_500_000 && form.currency.code == "TWD")
    #expect((form.fundRate, form.competitionRate) == (99, 75))
    #expect(form.position?.rawValue == 3)
    #expect(form.influences.count == 6)
    #expect(form.influences.allSatisfy { $0.rating == nil && !$0.roles.contains(.economic) })
    #expect(form.strengths.map(\.text) == ["good reputation", "coaching"])
    #expect(form.expectedClose == Day(year: 2000, month: 5, day: 31))
  }

  @Test func `a form survives being stored`() {
    for form in [GoldenForms.minSheng, GoldenForms.tongGeneral] {
      #expect(ReviewForm(form.value) == form)
    }
  }

  @Test func `equal forms are equal texts, whatever order roles were ticked in`() {
    var person = BuyingInfluence(key: 1, name: "BME")
    var (one, other) = (ReviewForm(), ReviewForm())
    for role in BuyingRole.allCases { person.roles.insert(role) }
    one.influences = [person]
    person.roles = []
    for role in BuyingRole.allCases.reversed() { person.roles.insert(role) }
    other.influences = [person]
    #expect(one.value == other.value)
  }
}
