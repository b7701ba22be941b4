import FunnelCore
import FunnelWording

extension PackSection {
  /// What was done with customers, channel by channel.
  static let activities = PackSection("activities", Phrase.Packs.activities) { question in
    let language = question.now.language
    let before = ActivityReport(
      question.before.book, try question.before.records.activities(), question.before.scope)
    let now = ActivityReport(
      question.now.book, try question.now.records.activities(), question.now.scope)
    let kinds = Channel.allCases.filter { channel in
      (before.rows + now.rows).contains { $0.channel == channel }
    }
    func count(_ report: ActivityReport, _ channel: Channel) -> Int {
      report.rows.first { $0.channel == channel }?.count ?? 0
    }
    let figures =
      kinds.map { channel in
        PackFigure.count(
          channel.rawValue, channel.label[language], count(before, channel), count(now, channel),
          moreIsBetter: true)
      } + [
        .count(
          "customerFacing", Phrase.Packs.customerFacing.capitalized[language],
          before.customerFacing,
          now.customerFacing, moreIsBetter: true),
        .rate(
          "touched", Phrase.Packs.touched[language], before.touched, now.touched, in: language),
      ]
    var rows = ReportRows("channels", of: now.rows)
    rows.words("channel", EntityKind.activity.label(ofField: "channel")) {
      question.now.choice($0.channel)
    }
    rows.figure("count", Phrase.Common.count) { .count($0.count) }
    rows.figure("minutes", Phrase.Strategy.time) { .minutes($0.minutes) }
    rows.figure("deals", EntityKind.deal.pluralLabel) { .count($0.deals) }
    return ReportContent([
      .table(PackFigure.table(figures, question)), .table(rows.table(empty: Phrase.Packs.none)),
    ])
  }
}
