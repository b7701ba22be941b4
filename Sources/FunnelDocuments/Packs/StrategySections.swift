import FunnelCore
import FunnelWording

extension PackSection {
  /// The strategic funnel, with the board of scores and dates.
  static let zones = PackSection("zones", Report.zones.label) { question in
    var all = question.now
    all.scope.period = nil
    let document = ZoneDocument(ZoneReport(all.book, all.scope), in: all.language)
    let board: [Document.Section] = [
      .heading(Phrase.Strategy.board[all.language]), .table(document.board),
    ]
    return ReportContent(try Report.zones.content(all).parts + [.shown(board)])
  }

  /// How time was shared between the zones.
  static let time = PackSection("time", Phrase.Strategy.allocation) { question in
    let now = question.now
    let report = TimeReport(
      now.book, try now.records.activities(), now.scope, period: question.period.period)
    let document = TimeDocument(report, in: now.language)
    let zones = report.rows.map { row in
      JSON.members([
        "zone": .text(row.zone.rawValue), "target": .double(Double(row.target) / 100),
        "minutes": .integer(row.minutes.amount), "share": .double(row.minutes.share),
        "accounts": .integer(row.accounts.amount), "accountShare": .double(row.accounts.share),
      ])
    }
    return ReportContent([
      .shown([.line(document.heading), .table(document.table), .facts(document.facts)]),
      .hidden("zones", .array(zones)),
    ])
  }
}
