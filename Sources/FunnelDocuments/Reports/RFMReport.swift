import FunnelCore
import FunnelWording

extension Report {
  /// How recently, how often and for how much each customer bought, with the class that follows.
  static let rfm = Report("rfm", options: []) { question in
    let values = CustomerValue.all(in: question.book, question.scope)
    var rows = ReportRows("customers", of: values)
    rows.words("account", EntityKind.account.label) { value in
      .reference(
        question.book.accounts[value.account]?.name ?? value.account.description,
        value.account.rawValue)
    }
    rows.words("class", Phrase.CustomerReport.customerClass) { question.choice($0.segment) }
    rows.words("rfm", Phrase.CustomerReport.ranks) { .text($0.code) }
    rows.figure("recency", Phrase.CustomerReport.recency) { .count($0.recency) }
    rows.figure("frequency", Phrase.CustomerReport.frequency) { .count($0.frequency) }
    rows.figure("money", Phrase.CustomerReport.money) { .money($0.money) }
    rows.words("cadence", Phrase.CustomerReport.cadence) { question.choice($0.segment.cadence) }
    return ReportContent([
      .table(rows.table()),
      .facts([
        ReportFact("count", Phrase.CustomerReport.customers, .count(values.count)),
        ReportFact(
          "ranks", Phrase.CustomerReport.rankCount, values.first.map { .count($0.ranks) }),
      ]),
    ])
  }
}
