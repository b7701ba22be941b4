import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import FunnelWording
import Testing

struct ReportTests {
  private static let today = day("2026-11-21")

  /// Books that careless people leave behind.
  private static var oddBooks: [(name: String, book: Book)] {
    var lost = BookBuilder.fiveStage(today: today)
    var nothing = BookBuilder.fiveStage(today: today)
    var backwards = BookBuilder.fiveStage(today: today)
    var one = BookBuilder.fiveStage(today: today)
    one.deal("Only one", stage: 0)
    for number in 1...30 {
      lost.deal(amount: Int64(number), visits: [(0, -9)], ended: (.lost, -number % 9))
      nothing.deal(
        amount: 0, visits: [(2, -5)], ended: number % 2 == 0 ? (.won, -5) : (.lost, -5))
      // Won before it was created, and expected before that.
      backwards.deal(amount: 100, close: -40, visits: [(1, -3)], ended: (.won, -number))
    }
    return [
      ("no pipeline", Book()), ("no deal", BookBuilder.fiveStage(today: today).book),
      ("one deal", one.book), ("all lost", lost.book), ("worth nothing", nothing.book),
      ("ended before it began", backwards.book),
    ]
  }

  /// Figures that stand for none: a word of their own anywhere in what was written.
  private static func isSound(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "∞" }
    return !words.contains { $0 == "nan" || $0 == "inf" || $0 == "infinity" || $0 == "∞" }
  }

  private static func check(_ report: Report, _ question: ReportQuestion, _ name: String) throws {
    let answer = try report.answer(question)
    let page = Document(answer.sections).markdown
    #expect(isSound(answer.json.text), "\(report.id) of \(name) as JSON")
    #expect(isSound(page), "\(report.id) of \(name)")
    #expect(!answer.sections.isEmpty)
    for row in answer.table.rows { #expect(row.count == answer.table.columns.count) }
  }

  @Test func `every report says something sensible of odd books, in and out of any period`() throws
  {
    let periods = [nil, Period("2026-Q4", today: Self.today), Period("1999", today: Self.today)]
    for (name, book) in Self.oddBooks {
      for (report, period) in Report.all.flatMap({ report in periods.map { (report, $0) } }) {
        try Self.check(report, ReportDesk(book: book).question(period), name)
      }
    }
  }

  @Test func `every report stands wild histories, told apart by anything`() throws {
    for seed in UInt64(1)...6 {
      var history = RandomHistory(seed: seed, today: Self.today)
      let (book, period) = (history.book(), history.period())
      for report in Report.all {
        try Self.check(report, ReportDesk(book: book).question(period), "seed \(seed)")
        guard report.options.contains(.by) else { continue }
        for dimension in [Dimension.owner, .stage, .month] {
          var question = ReportDesk(book: book).question()
          question.dimension = dimension
          try Self.check(report, question, "seed \(seed) by \(dimension.rawValue)")
        }
      }
    }
  }

  @Test func `a day in the future is seen from there`() throws {
    var builder = BookBuilder.fiveStage(today: Self.today)
    builder.deal("Cranes", stage: 1, amount: 100, close: 10, visits: [(0, -10), (1, -5)])
    var desk = ReportDesk(book: builder.book)
    desk.today = day("2031-01-01")
    for report in Report.all { try Self.check(report, desk.question(), "2031") }
    #expect(try desk.json("figures").contains("\"pastDue\":1,"))
  }

  @Test func `every report has a name and a definition of its own in every language`() {
    for language in Language.allCases {
      let names = Report.all.map { $0.label[language] }
      #expect(Set(names).count == names.count)
      for report in Report.all {
        #expect(report.label[language] != report.id)
        #expect(report.definition[language].count > 10, "\(report.id)")
      }
    }
    #expect(Set(Report.all.map(\.id)).count == Report.all.count)
  }

  @Test func `nothing is called out where too little is known`() throws {
    let desk = ReportDesk(book: BookBuilder.fiveStage(today: Self.today).book)
    #expect(
      try desk.json("winrate").contains(
        #""winRate":{"k":0,"n":0,"rate":null,"low":null,"high":null}"#))
    #expect(try desk.json("velocity").contains(#""perDay":null"#))
    let question = desk.question()
    let answer = try #require(try Report.named("velocity")?.answer(question))
    let page = Document(answer.sections).markdown
    #expect(page.contains("not enough data"))
  }
}
