/// The two hospital reviews of the demonstration, as they stand on paper.
public enum DemoReviews {
  /// Patient monitoring at Min-Sheng Hospital: fund 75, own 75, Best Few.
  ///
  /// - Parameter day: The day on the form; the plan's days follow it by 3, 5 and 6 days, and
  ///   the deal is expected to close in the month after.
  public static func minSheng(on day: Day) -> ReviewForm {
    var form = blank(on: day, rep: "Calvin")
    form.specification = "M1351A ×5, M1205A ×41, M3153A ×3"
    (form.fundRate, form.competitionRate) = (75, 75)
    form.position = Position(rawValue: 2)
    form.influences = [
      person(1, "Head nurse", [.user, .technical], 1, "stay away from trouble", "easy to use"),
      person(2, "Purchasing chief", [.technical, .coach], 5, "position", "TBMS wins"),
      person(3, "VP", [.economic], 2, "brand reputation", "future vision"),
      person(4, "Boss's son", [.technical], 1, "position", "performance"),
      person(5, "ICU chief", [.technical, .user], 2, "stability", "reputation, respect"),
    ]
    form.competitors = [
      rival(1, "S.L.", via: "弘智", "90385", 1, "pricing and solution"),
      rival(2, "NK", via: "光電", "LS-M", -2, "multi-function module and pricing"),
    ]
    form.strengths = strengths([
      "installed base", "uniform system", "quality", "safety and after-service",
    ])
    form.redFlags = [
      RedFlag(key: 1, text: "an unsatisfied customer in the past"),
      RedFlag(key: 2, text: "total package from GE"),
      RedFlag(key: 3, text: "pricing"),
    ]
    form.actions = [
      PlannedAction(
        key: 1, task: "complete the data (quotation, cost, vendor)", assignee: "Calvin",
        due: day.adding(days: 3)),
      PlannedAction(
        key: 2, task: "meet the division head (部長)", assignee: "Simon",
        due: day.adding(days: 5)),
      PlannedAction(
        key: 3, task: "price talks with purchasing", assignee: "Simon",
        due: day.adding(days: 6)),
    ]
    return form
  }

  /// Patient monitoring at Tong General Hospital: fund 99, own 75, Best Few, no economic buyer.
  ///
  /// - Parameter day: The day on the form; the deal is expected to close in the month after.
  public static func tongGeneral(on day: Day) -> ReviewForm {
    var form = blank(on: day, rep: "Frank")
    form.specification = "M1205A ×29, PDS ×1"
    form.amount = 485_000 * form.currency.minorUnits
    (form.fundRate, form.competitionRate) = (99, 75)
    form.position = Position(rawValue: 3)
    form.influences = [
      person(1, "Executive secretary", [.technical]), person(2, "BME", [.technical, .user]),
      person(3, "BME", [.technical]), person(4, "BME", [.technical]),
      person(5, "Anaesthesia chief", [.user, .technical]),
      person(6, "Purchasing chief", [.coach, .technical]),
    ]
    form.strengths = strengths(["good reputation", "coaching"])
    return form
  }

  private static func blank(on day: Day, rep: String) -> ReviewForm {
    var form = ReviewForm()
    (form.day, form.salesRep) = (day, rep)
    form.products = [ProductLine(model: "PMD")]
    form.currency = .twd
    form.expectedClose = day.adding(months: 1).lastOfMonth
    form.closeIsMonth = true
    return form
  }

  private static func person(
    _ key: Int, _ name: String, _ roles: Set<BuyingRole>, _ rating: Int? = nil,
    _ win: String? = nil, _ result: String? = nil
  ) -> BuyingInfluence {
    var person = BuyingInfluence(key: key, name: name)
    person.roles = roles
    person.rating = rating.flatMap(InfluenceRating.init(rawValue:))
    (person.personalWin, person.businessResult) = (win, result)
    return person
  }

  private static func rival(
    _ key: Int, _ name: String, via channel: String, _ products: String, _ position: Int,
    _ strategy: String
  ) -> Competitor {
    var rival = Competitor(key: key, name: name)
    (rival.channel, rival.products, rival.strategy) = (channel, products, strategy)
    rival.position = Position(rawValue: position)
    return rival
  }

  private static func strengths(_ texts: [String]) -> [Strength] {
    texts.enumerated().map { Strength(key: $0.offset + 1, text: $0.element) }
  }
}
