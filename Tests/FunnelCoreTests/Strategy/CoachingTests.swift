import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct CoachingTests {
  private static let today = GoldenForms.day

  /// A deal in a book where five deals were won in 40 days with 300 minutes and 20 cents each, and
  /// five lost in 20 days with 60 minutes.
  private struct Case {
    var book = BookBuilder.fiveStage(today: today)
    var deal = DealRecord(id: DealRecord.ID(1))
    var form = ReviewForm()
    var reviewedOn: Day?
    var activities: [Activity] = []

    init(age: Int = 30, stage place: Int = 0) {
      let id = book.deal(stage: place, visits: [(place, -age)])
      deal.id = id
      (deal.pipeline, deal.stage) = (Pipeline.ID(1), book.stages[place].id)
      deal.created = today.adding(days: -age)
      for outcome in [Outcome.won, .lost] {
        let isWon = outcome == .won
        for _ in 0..<5 {
          let ended = book.deal(visits: [(0, -90)], ended: (outcome, isWon ? -50 : -70))
          spend(isWon ? 300 : 60, cost: 20, on: ended, daysAgo: 80)
        }
      }
    }

    mutating func spend(
      _ minutes: Int, cost: Int64? = nil, on id: Deal.ID? = nil, daysAgo: Int = 2,
      with contact: Int64? = nil
    ) {
      var activity = Activity(id: Activity.ID(0))
      (activity.deal, activity.day) = (id ?? deal.id, today.adding(days: -daysAgo))
      (activity.isDone, activity.minutes, activity.cost) = (true, minutes, cost)
      activity.contact = contact.map { Contact.ID($0) }
      activities.append(activity)
    }

    var coaching: Coaching {
      Coaching(
        of: deal, form: form, reviewedOn: reviewedOn,
        activities: activities.filter { $0.deal == deal.id },
        efforts: EffortTable(book.book, activities: activities, today: today), book: book.book,
        today: today)
    }

    func question(_ code: String) throws -> CoachingQuestion {
      try #require(coaching.questions.first { $0.code == code }, "\(code) is not asked")
    }

    func isProven(_ code: String) throws -> Bool { try question(code).isProven }
  }

  /// The form of the hospital on paper, of a deal whose gate is ticked without a word.
  private static var paper: Case {
    var paper = Case()
    paper.form = GoldenForms.minSheng
    paper.reviewedOn = today
    (paper.deal.need, paper.deal.funding, paper.deal.authority) = (.yes, .yes, .yes)
    return paper
  }

  private func counts(_ coaching: Coaching) -> [String] {
    CoachingQuestion.Group.allCases.map {
      let rate = coaching.unproven(in: $0)
      return "\(rate.k)/\(rate.n)"
    }
  }

  @Test func `of a deal nobody has written about nothing is proven but that it is young`() throws {
    let empty = Case()
    #expect(counts(empty.coaching) == ["9/9", "4/4", "5/5", "1/3"])
    #expect(empty.coaching.unproven == Rate(19, of: 21))
    #expect(
      empty.coaching.proven(in: .spent).map(\.code) == ["cycle", "quiet"])
    #expect(!empty.coaching.isExitWorthConsidering)
  }

  @Test func `the hospital on paper leaves these questions open`() {
    let coaching = Self.paper.coaching
    #expect(counts(coaching) == ["6/9", "2/7", "3/9", "1/3"])
    #expect(
      coaching.open(in: .evidence).map(\.code)
        == ["timing", "fundRate", "amount", "need", "authority", "budget"])
    #expect(coaching.open(in: .feasibility).map(\.code) == ["nextStep", "redFlags"])
    #expect(
      coaching.open(in: .relationships).map(\.code) == ["economicBuyerMet", "thread", "contacted"])
    #expect(coaching.open(in: .spent).map(\.code) == ["time"])
  }

  // MARK: Evidence

  @Test func `an element is proven by yes and words, and the gravest doubt is a no`() throws {
    var paper = Self.paper
    #expect(try paper.question("need").severity == .note)
    paper.deal.needEvidence = "the ward loses alarms at night"
    #expect(try paper.isProven("need"))
    paper.deal.need = .unknown
    #expect(try paper.question("need").severity == .warning)
    paper.deal.need = .no
    #expect(try paper.question("need").severity == .alarm)
    #expect(try !paper.isProven("need"))
    #expect(try paper.question("need").place == .gate(.need))
  }

  @Test func `a fund rate from 50 on asks for the words, and the ticked budget then does not`()
    throws
  {
    var paper = Self.paper
    #expect(try paper.isProven("funding") && !paper.isProven("fundRate"))
    paper.deal.fundingEvidence = "approved by the board on 3 April"
    #expect(try paper.isProven("fundRate"))
    paper.deal.fundingEvidence = "  "
    paper.form.fundRate = 25
    #expect(try !paper.isProven("funding") && paper.isProven("fundRate"))
    paper.form.fundRate = nil
    #expect(try paper.question("fundRate").place == .form(.header("fundRate")))
    #expect(try !paper.isProven("fundRate"))
  }

  @Test func `a secure position needs an economic buyer for us`() throws {
    var paper = Self.paper
    paper.form.position = Position(rawValue: 3)
    #expect(try paper.isProven("position"))
    paper.form.influences[2].rating = InfluenceRating(rawValue: -1)
    #expect(try !paper.isProven("position"))
    #expect(try paper.question("position").place == .form(.influence(3, "rating")))
    paper.form.position = Position(rawValue: 2)
    #expect(try paper.isProven("position"))
  }

  @Test func `a review counts for thirty days`() throws {
    var paper = Self.paper
    paper.reviewedOn = Self.today.adding(days: -30)
    #expect(try paper.isProven("review"))
    paper.reviewedOn = Self.today.adding(days: -31)
    #expect(try !paper.isProven("review"))
    #expect(try paper.question("review").subject == .review(daysOld: 31))
  }

  // MARK: Feasibility

  @Test func `price, specification, position and date are looked at`() throws {
    var paper = Self.paper
    #expect(!paper.coaching.questions.contains { $0.code == "price" })
    (paper.form.amount, paper.form.budget) = (112, 100)
    #expect(try !paper.isProven("price"))
    paper.form.amount = 100
    #expect(try paper.isProven("price"))
    paper.form.competitors[1].hasLockedSpecification = true
    #expect(try paper.question("lockedSpecification").subject == .specification(lockedBy: "NK"))
    #expect(try !paper.isProven("lockedSpecification"))
    paper.form.position = Position(rawValue: -3)
    #expect(try paper.question("standing").severity == .warning)
    paper.form.position = Position(rawValue: -4)
    #expect(try paper.question("standing").severity == .alarm)
    paper.form.expectedClose = Self.today.adding(days: -1)
    paper.form.closeIsMonth = false
    #expect(try paper.question("expectedClose").severity == .alarm)
  }

  @Test func `days in the stage are held against those it should take`() throws {
    var old = Case(age: 40, stage: 1)
    #expect(!old.coaching.questions.contains { $0.code == "daysInStage" })
    old.book.edit(stage: 1) { ($0.expectedDays, $0.rotDays) = (14, 40) }
    #expect(try old.question("daysInStage").subject == .stageDays(40, expected: 14))
    #expect(try old.question("daysInStage").severity == .warning)
    old.book.edit(stage: 1) { $0.rotDays = 39 }
    #expect(try old.question("daysInStage").severity == .alarm)
    old.book.edit(stage: 1) { $0.expectedDays = 40 }
    #expect(try old.isProven("daysInStage"))
  }

  @Test func `a gap in product or price is open until an action or strength closes it`() throws {
    var paper = Self.paper
    paper.form.redFlags[2].category = .productOrPriceGap
    #expect(try paper.question("productGap").subject == .productGap("pricing"))
    #expect(try paper.question("productGap").place == .form(.redFlag(3, "answeredBy")))
    paper.form.redFlags[2].answeredBy = 3
    #expect(try paper.isProven("productGap"))
  }

  @Test func `a resting deal is not asked what happens next, nor why it is quiet`() {
    var resting = Case()
    resting.deal.pausedUntil = Self.today.adding(days: 10)
    let codes = resting.coaching.questions.map(\.code)
    #expect(!codes.contains("nextStep") && !codes.contains("quiet"))
  }

  // MARK: Relationships

  @Test func `one person who knows us is no relationship`() throws {
    var paper = Self.paper
    paper.form.influences[0].contact = .met(Self.today.adding(days: -3))
    #expect(try paper.question("thread").subject == .thread(["Head nurse"], met: 1))
    #expect(try !paper.isProven("thread"))
    paper.spend(20, with: 7)
    #expect(try !paper.isProven("thread"))
    paper.spend(20, with: 8)
    #expect(try paper.isProven("thread"))
  }

  @Test func `never is asked before not recorded`() throws {
    var paper = Self.paper
    #expect(try paper.question("contacted").severity == .note)
    paper.form.influences[3].contact = .never
    #expect(
      try paper.question("contacted").subject
        == .uncontacted(["Boss's son"], isSaid: true, met: Rate(0, of: 5)))
    for index in paper.form.influences.indices {
      paper.form.influences[index].contact = .met(Self.today)
    }
    #expect(try paper.isProven("contacted") && paper.isProven("economicBuyerMet"))
  }

  @Test func `coach, economic buyer and private gains are looked at person by person`() throws {
    var paper = Self.paper
    #expect(try paper.isProven("coachRated") && paper.isProven("personalWins"))
    paper.form.influences[1].rating = nil
    #expect(try !paper.isProven("coachRated"))
    paper.form.influences[4].personalWin = " "
    #expect(try paper.question("personalWins").subject == .personalWins(["ICU chief"], of: 5))
    paper.form.influences.remove(at: 2)
    #expect(try paper.question("role:E").severity == .alarm)
    #expect(!paper.coaching.questions.contains { $0.code == "economicBuyerMet" })
  }

  // MARK: Spent against the chance

  @Test func `an expected win is what was spent by the chance, beside the median of won deals`()
    throws
  {
    var paper = Self.paper
    paper.spend(90)
    // 90 / 56.25 % = 160 minutes, won deals took 300.
    #expect(paper.coaching.minutesPerWin == 160)
    #expect(try paper.isProven("time"))
    paper.spend(90, cost: 9)
    // 180 / 56.25 % = 320; 9 / 56.25 % = 16 of 20.
    guard case .time(let time) = try paper.question("time").subject else {
      Issue.record("time is not asked about time")
      return
    }
    #expect((time.spent, time.perWin, time.median, time.count) == (180, 320, 300, 5))
    #expect(try paper.question("time").severity == .warning)
    #expect(try !paper.isProven("time") && paper.isProven("cost"))
    #expect(paper.coaching.costPerWin == 16)
    paper.spend(400)
    // 580 / 56.25 % = 1,031: more than three times 300.
    #expect(try paper.question("time").severity == .alarm)
    #expect(paper.coaching.reasons == [.effortAboveChance])
  }

  @Test func `a chance that is only the stage's speaks for nothing`() throws {
    var young = Case()
    young.spend(200)
    // 200 / 10 % = 2,000.
    #expect(try young.question("time").severity == .alarm)
    #expect(young.coaching.reasons.isEmpty)
    (young.form.fundRate, young.form.competitionRate) = (25, 25)
    #expect(young.coaching.reasons == [.effortAboveChance])
  }

  @Test func `without five won deals there is nothing to compare with`() {
    var alone = Case()
    alone.book = BookBuilder.fiveStage(today: Self.today)
    alone.book.deal(visits: [(0, -30)])
    alone.spend(500)
    let codes = alone.coaching.questions.map(\.code)
    #expect(!codes.contains("time") && !codes.contains("cycle"))
    #expect(alone.coaching.saving == nil)
  }

  @Test func `no chance at all is no trap`() throws {
    var hopeless = Case()
    (hopeless.form.fundRate, hopeless.form.competitionRate) = (0, 99)
    hopeless.spend(70, cost: .max)
    #expect(hopeless.coaching.minutesPerWin == nil)
    #expect(try hopeless.question("time").severity == .alarm)
    (hopeless.form.fundRate, hopeless.form.competitionRate) = (1, 1)
    #expect(hopeless.coaching.costPerWin == .max)
  }

  @Test func `age is held against the cycle of won deals, and silence against the bound`() throws {
    #expect(try Case(age: 40).isProven("cycle"))
    let old = Case(age: 41)
    #expect(try !old.isProven("cycle"))
    #expect(try old.question("quiet").subject == .quiet(days: 41, bound: 40))
    #expect(try Case(age: 81).question("quiet").severity == .alarm)
    #expect(try Case(age: 81).question("cycle").severity == .alarm)
  }

  // MARK: Leaving

  @Test func `facts speak for leaving, and a person decides`() {
    var paper = Self.paper
    #expect(paper.coaching.reasons.isEmpty)
    (paper.deal.need, paper.deal.funding) = (.no, .no)
    (paper.deal.authority, paper.deal.timing) = (.no, .no)
    paper.form.competitors[0].hasLockedSpecification = true
    paper.form.competitionRate = 50
    paper.form.position = Position(rawValue: -5)
    #expect(paper.coaching.reasons == ExitReason.allCases)
    paper.deal.outcome = .withdrawn
    #expect(paper.coaching.reasons.isEmpty)
  }

  @Test func `who has not met the decider in a whole cycle has no access`() {
    #expect(Case(age: 40).coaching.reasons.isEmpty)
    #expect(Case(age: 41).coaching.reasons == [.noAccess])
    var met = Case(age: 41)
    var person = BuyingInfluence(key: 1, name: "Director")
    (person.roles, person.contact) = ([.economic], .met(Self.today))
    met.form.influences = [person]
    #expect(met.coaching.reasons.isEmpty)
    #expect(Case(age: 81).coaching.reasons == [.noAccess, .postponed])
  }

  @Test func `leaving now saves what lost deals take beyond this`() throws {
    var paper = Self.paper
    paper.spend(25, cost: 4)
    let saving = try #require(paper.coaching.saving)
    // 60 − 25 minutes, 20 − 4 cents, max(0, 20 − 30) days, by five lost deals.
    #expect((saving.minutes, saving.cost, saving.days, saving.basis) == (35, 16, 0, 5))
  }
}
