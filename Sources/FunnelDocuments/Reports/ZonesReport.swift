import FunnelCore
import FunnelWording

extension Report {
  /// The strategic funnel: zones by score, audited by date.
  static let zones = Report("zones") { question in
    let report = ZoneReport(question.book, question.scope)
    var zones = ReportRows("zones", of: report.zones)
    zones.words("zone", Phrase.Deals.zone) { question.choice($0.zone) }
    zones.words("work", Phrase.Strategy.work, .programs) { question.choice($0.zone.work) }
    zones.figure("count", Phrase.Common.count) { .count($0.deals.count) }
    zones.figure("value", Phrase.Common.value) { .money($0.deals.value) }
    zones.figure("weighted", Phrase.Common.weighted) { .money($0.weighted) }
    zones.figure("meanScore", Phrase.Strategy.meanScore) { row in
      row.meanScore.map { .number($0, digits: 0) }
    }
    zones.figure("meanJoint", Phrase.Strategy.meanJoint) { row in
      row.meanJoint.map { .share($0) }
    }
    let audits = DateAudit.allCases.map { audit in
      let label = audit == .unknown ? Phrase.CommandLine.notRatedOrDated : audit.label
      let count = report.audits[audit] ?? 0
      return ReportFact(
        audit.rawValue, label, .count(count), count > 0 ? .everywhere : .programs)
    }
    return ReportContent(
      [
        .table(zones.table()), .facts(key: "dateAudits", audits),
        .facts([
          ReportFact("pseudo", Phrase.Funnel.pseudo, .count(report.pseudo.count)),
          ReportFact("standingTooDeep", Phrase.Reports.tooDeep, .count(report.tooDeep.count)),
        ]),
      ], unconverted: report.unconverted)
  }
}
