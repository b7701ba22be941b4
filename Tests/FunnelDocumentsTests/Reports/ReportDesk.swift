import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import FunnelWording

/// Asks reports about books, without a store behind them.
struct ReportDesk {
  var book: Book
  var today = day("2026-11-21")
  var activities: [Activity] = []
  var touches: [Touch] = []
  var past: Book?

  func question(
    _ period: Period? = nil, filter: String = "", in language: Language = .en
  ) -> ReportQuestion {
    let scope = Scope(
      pipeline: book.defaultPipeline?.id, period: period, filter: DealFilter(filter), today: today)
    let records = ReportRecords(
      activities: { activities }, touches: { touches }, deal: { _ in nil }, custom: { _ in [:] },
      past: { _ in past ?? book })
    return ReportQuestion(book, scope, in: language, records: records)
  }

  /// The JSON of a report without white space.
  func json(
    _ id: String, _ period: Period? = nil, by dimension: Dimension? = nil,
    _ change: (inout ReportQuestion) -> Void = { _ in }
  ) throws -> String {
    guard let report = Report.named(id) else { return "no report \(id)" }
    var question = question(period)
    question.dimension = dimension
    change(&question)
    return try report.answer(question).json.text.filter { !$0.isWhitespace }
  }
}
