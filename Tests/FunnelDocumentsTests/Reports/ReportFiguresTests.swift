import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import Testing

/// Figures of a book small enough to be counted by hand.
struct ReportFiguresTests {
  private let today = day("2026-11-21")

  /// Mei has won 600 and lost 200, Tom has 1,000 open in Needs, closing in December.
  private var book: BookBuilder {
    var book = BookBuilder.fiveStage(today: today)
    let (mei, tom) = (book.owner("Mei", region: "North"), book.owner("Tom", region: "South"))
    book.deal("A", amount: 600, visits: [(0, -60), (1, -40)], ended: (.won, -10)) {
      ($0.owner, $0.source) = (mei, "Fair")
    }
    book.deal("B", amount: 200, visits: [(0, -50)], ended: (.lost, -5)) { $0.owner = mei }
    book.deal("C", amount: 1_000, close: 20, visits: [(0, -30), (1, -10)]) { $0.owner = tom }
    return book
  }

  @Test func `win rates come with their cases, of everything and by stage`() throws {
    let json = try ReportDesk(book: book.book).json("winrate")
    #expect(json.contains(#""winRate":{"k":1,"n":2,"rate":0.5,"low":0.0945"#))
    // 600 / (600 + 200).
    #expect(json.contains(#""byValue":0.75"#))
    #expect(
      json.contains(
        #"{"stage":{"id":2,"name":"Needsconfirmed"},"winRate":{"k":1,"n":1,"rate":1,"low":0.2065"#))
  }

  @Test func `a report told apart by owner has a line for each`() throws {
    let desk = ReportDesk(book: book.book)
    var question = desk.question()
    question.dimension = .owner
    let answer = try #require(try Report.named("winrate")?.answer(question))
    #expect(
      answer.table.columns.prefix(4).map(\.key) == ["group", "winRateK", "winRateN", "winRate"])
    #expect(
      answer.table.rows.map { $0.prefix(4).map(\.raw) } == [
        ["Mei", "1", "2", "0.5"], ["Tom", "0", "0", ""],
      ])
    let json = try desk.json("stages", by: .owner)
    #expect(json.contains(#""by":"owner","groups":[{"group":"Mei","name":"Mei","stages":["#))
  }

  @Test func `a breakdown adds up to its total`() throws {
    let json = try ReportDesk(book: book.book).json("breakdown", by: .region)
    #expect(json.contains(#"{"group":"North","filter":"region=North","deals":2,"#))
    #expect(json.contains(#""total":{"deals":3,"open":{"count":1,"value":"1000.00"},"#))
  }

  @Test func `conversion leaves out what is too young`() throws {
    // A advanced after 20 days and C after 20, so deals of 20 days and more are mature: A, B and C.
    let json = try ReportDesk(book: book.book).json("conversion")
    #expect(json.contains(#""next":{"id":2,"name":"Needsconfirmed"},"rate":{"k":2,"n":3,"#))
  }

  @Test func `the bridge between two days leaves no residue`() throws {
    var past = book
    past.edit { book in
      var deals = DealTable()
      var entry = DealEntry(id: Deal.ID(3))
      (entry.name, entry.pipeline, entry.stage) = ("C", Pipeline.ID(1), Stage.ID(1))
      (entry.amount, entry.expectedClose) = (80_000, day("2026-12-11"))
      entry.visits = [Visit(stage: Stage.ID(1), entered: day("2026-10-22"))]
      deals.update(entry)
      book.deals = deals
    }
    var desk = ReportDesk(book: book.book)
    desk.past = past.book
    let json = try desk.json("waterfall") { $0.from = day("2026-11-01") }
    #expect(json.contains(#"{"step":"start","count":1,"value":"800.00","#))
    #expect(
      json.contains(
        #"{"step":"increased","count":1,"value":"200.00","deals":[{"deal":{"id":3,"name":"C"},"#))
    #expect(json.contains(#"{"step":"won","count":1,"value":"600.00","#))
    #expect(json.contains(#"{"step":"end","count":1,"value":"1000.00","#))
    #expect(json.contains(#""residue":{"count":0,"value":"0.00"}"#))
  }

  @Test func `targets say how far everyone, each team and each owner has come`() throws {
    var book = book
    book.edit { book in
      for (number, owner) in [nil, Owner.ID(1)].enumerated() {
        var target = Target(id: Target.ID(Int64(number + 1)))
        (target.first, target.last) = (day("2026-10-01"), day("2026-12-31"))
        (target.quantity, target.currency, target.owner) = (120_000, .usd, owner)
        book.targets.update(target)
      }
    }
    let json = try ReportDesk(book: book.book).json("quota")
    // 600 of 1,200 won; open 1,000 against the 600 that remain; weighted 250.
    #expect(
      json.contains(
        #"{"kind":"everyone","holder":"everyone","measure":"amountWon","stage":null,"quota":"1200.00","#
          + #""won":"600.00","attainment":0.5,"remaining":"600.00","open":"1000.00","#
          + #""coverage":1.6666666666666667,"neededCoverage":1.3333333333333333,"#
          + #""weighted":"250.00","gap":"350.00"}"#))
    // Nothing of Mei's is open.
    #expect(json.contains(#"{"kind":"owner","holder":{"id":1,"name":"Mei"},"#))
    #expect(json.contains(#""coverage":0,"#))
  }

  @Test func `people read the same gap as programs where more is expected than needed`() throws {
    var book = book
    book.edit { book in
      var target = Target(id: Target.ID(1))
      (target.first, target.last) = (day("2026-10-01"), day("2026-12-31"))
      (target.quantity, target.currency) = (70_000, .usd)
      book.targets.update(target)
    }
    let desk = ReportDesk(book: book.book)
    // 700 − 600 won − 250 weighted.
    #expect(try desk.json("quota").contains(#""gap":"-150.00"}"#))
    let answer = try #require(try Report.named("quota")?.answer(desk.question()))
    let text = Document(answer.sections).markdown
    #expect(text.contains("-150") || text.contains("−150"))
  }

  @Test func `the target of a stage counts what came there`() throws {
    var book = book
    book.edit { book in
      var target = Target(id: Target.ID(1))
      (target.first, target.last) = (day("2026-10-01"), day("2026-12-31"))
      (target.measure, target.quantity, target.stage) = (.dealsWon, 4, Stage.ID(2))
      book.targets.update(target)
    }
    let desk = ReportDesk(book: book.book)
    // A came on 12 October, C on 11 November.
    #expect(
      try desk.json("quota").contains(
        #""measure":"dealsWon","stage":{"id":2,"name":"Needsconfirmed"},"quota":4,"won":2,"#
          + #""attainment":0.5,"remaining":2,"open":0,"coverage":null,"neededCoverage":null,"#))
    let answer = try #require(try Report.named("quota")?.answer(desk.question()))
    let text = Document(answer.sections).markdown
    #expect(text.contains("| everyone | Deals into Needs confirmed | 4 | 2 | 50 % |"))
  }

  @Test func `the past is read once for all groups`() throws {
    var reads = 0
    let desk = ReportDesk(book: book.book)
    var question = desk.question()
    question.records = ReportRecords(
      activities: { [] }, touches: { [] }, deal: { _ in nil }, custom: { _ in [:] },
      past: { _ in
        reads += 1
        return desk.book
      })
    (question.dimension, question.from) = (.owner, day("2026-11-01"))
    _ = try Report.named("waterfall")?.answer(question)
    #expect(reads == 1)
  }

  @Test func `orders are shared by one model or by each`() throws {
    var touch = Touch(id: Touch.ID(1))
    (touch.deal, touch.source, touch.day) = (Deal.ID(1), "Call", day("2026-11-01"))
    var desk = ReportDesk(book: book.book)
    desk.touches = [touch]
    let all = try desk.json("attribution")
    #expect(
      all.contains(
        #"{"source":"Fair","direction":"outbound","deals":1,"lastTouch":"0.00","#
          + #""firstTouch":"600.00","linear":"300.00","#))
    let one = try desk.json("attribution") { $0.model = .linear }
    #expect(one.contains(#"{"source":"Call","direction":"outbound","deals":1,"linear":"300.00"}"#))
  }

  @Test func `money without a rate stands apart`() throws {
    var book = book
    book.deal("Taipei", stage: 1, amount: 500) { $0.currency = .twd }
    let desk = ReportDesk(book: book.book)
    for id in ["stages", "figures", "breakdown", "forecast", "waterfall", "leaks", "margin"] {
      #expect(
        try desk.json(id).contains(#""unconverted":["#), "\(id)")
    }
    let open = #""unconverted":[{"currency":"TWD","count":1,"value":"500.00"}]"#
    #expect(try desk.json("zones").contains(open))
    #expect(try desk.json("compare").contains(#""unconverted":[]"#))
    book.deal("Tainan", amount: 700, visits: [(0, -30)], ended: (.won, -5)) {
      $0.currency = .twd
    }
    let won = #""unconverted":[{"currency":"TWD","count":1,"value":"700.00"}]"#
    for id in ["quota", "leaks", "compare"] {
      #expect(try ReportDesk(book: book.book).json(id).contains(won), "\(id)")
    }
    #expect(
      try desk.json("stages").contains(
        #""unconverted":[{"currency":"TWD","count":1,"value":"500.00"}]"#))
  }

  @Test func `two periods are compared where no groups are named`() throws {
    let json = try ReportDesk(book: book.book).json("compare")
    #expect(json.contains(#""a":"Q32026","b":"Q42026","shared":0"#))
    #expect(
      json.contains(
        #""second":{"k":1,"n":2,"rate":0.5,"#))
    #expect(json.contains(#""verdict":"notEnoughData""#))
  }
}
