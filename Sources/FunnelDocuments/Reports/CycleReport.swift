import FunnelCore
import FunnelWording

extension Report {
  /// Days from creation to winning.
  static let cycle = Report("cycle") { question in
    let days = Cycle.summary(question.book, question.scope)
    return ReportContent([
      .facts([
        ReportFact("count", Phrase.Reports.dealsWon, .count(days?.count ?? 0)),
        ReportFact("mean", Phrase.Common.mean, days.map { .days($0.mean) }),
        ReportFact("median", Phrase.Common.median, days.map { .days($0.median) }),
        ReportFact("p80", Phrase.Reports.p80, days.map { .days(Double($0.p80)) }),
      ])
    ])
  }
}
