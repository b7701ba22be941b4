import FunnelCore
import FunnelTestSupport
import Testing

struct AutomaticRedFlagTests {
  private func flags(
    on today: String = "2000-04-15", _ change: (inout ReviewForm) -> Void
  ) -> [AutomaticRedFlag] {
    var form = GoldenForms.minSheng
    (form.amount, form.nextStepOn) = (100, day("2000-04-20"))
    change(&form)
    return form.automaticRedFlags(on: day(today))
  }

  @Test func `a complete form has none`() {
    #expect(flags { _ in } == [])
  }

  @Test func `a deal that has ended is not late, and lacks what it lacked`() {
    var form = GoldenForms.minSheng
    (form.nextStepOn, form.influences[1].roles) = (nil, [.technical])
    // The form was written on 15 April and closes at the end of May.
    let later = day("2000-06-30")
    #expect(
      form.automaticRedFlags(on: later) == [
        .noCoach, .closePassed, .noDatedNextStep, .oldForm, .missing(.amount),
      ])
    #expect(form.automaticRedFlags(on: later, isOpen: false) == [.noCoach, .missing(.amount)])
    let analysis = ReviewAnalysis(form, on: later, isOpen: false)
    #expect(!analysis.standsTooDeep)
    #expect(analysis.covered == Rate(0, of: 5))
  }

  @Test func `every danger is seen and points at its field`() {
    let cases: [(AutomaticRedFlag, ReviewPlace, (inout ReviewForm) -> Void)] = [
      (.noEconomicBuyer, .influences, { $0.influences[2].roles = [.user] }),
      (.noCoach, .influences, { $0.influences[1].roles = [.technical] }),
      (
        .severalEconomicBuyers(5), .influence(5, "roles"),
        { $0.influences[4].roles = [.economic] }
      ),
      (.neverContacted(4), .influence(4, "contact"), { $0.influences[3].contact = .never }),
      (.newInJob(1), .influence(1, "isNewInJob"), { $0.influences[0].isNewInJob = true }),
      (
        .opposed(5), .influence(5, "rating"),
        { $0.influences[4].rating = InfluenceRating(rawValue: -1) }
      ),
      (
        .lockedSpecification(2), .competitor(2, "hasLockedSpecification"),
        { $0.competitors[1].hasLockedSpecification = true }
      ),
      (.noDatedNextStep, .header("nextStepOn"), { $0.nextStepOn = nil }),
      (.missing(.position), .header("position"), { $0.position = nil }),
      (.missing(.amount), .header("amount"), { $0.amount = nil }),
      (.missing(.competitors), .competitors, { $0.competitors = [] }),
      (.missing(.expectedClose), .header("expectedClose"), { $0.expectedClose = nil }),
    ]
    for (flag, place, change) in cases {
      #expect(flags(change) == [flag])
      #expect(flag.place == place)
    }
    let codes = cases.map(\.0.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func `a month passes with its last day, a form on its thirty-first`() {
    let change: (inout ReviewForm) -> Void = { $0.day = day("2000-05-31") }
    #expect(flags(on: "2000-05-31", change) == [])
    #expect(flags(on: "2000-06-01", change) == [.closePassed])
    #expect(flags(on: "2000-05-15") { _ in } == [])
    #expect(flags(on: "2000-05-16") { _ in } == [.oldForm])
  }

  @Test func `not recorded is not never`() {
    #expect(flags { $0.influences[0].contact = .met(day("2000-04-02")) } == [])
  }
}
