public import FunnelCore
import FunnelWording

extension Report {
  /// Time and money that went into deals, and what leaving deals has saved.
  static let effort = Report("effort") { question in
    let table = EffortTable(
      question.book, activities: try question.records.activities(), today: question.scope.today)
    let report = EffortReport(question.book, question.scope, table)
    var rows = ReportRows("rows", of: report.rows)
    rows.words("outcome", Phrase.Reports.outcome) { question.choice($0.group) }
    rows.figure("deals", EntityKind.deal.pluralLabel) { .count($0.deals) }
    rows.figure("timed", Phrase.Effort.timed) { .count($0.timed) }
    rows.figure("activities", EntityKind.activity.pluralLabel) { .count($0.effort.activities) }
    rows.figure("minutes", Phrase.Coaching.time) { .minutes($0.effort.minutes) }
    rows.figure("cost", Phrase.Coaching.money) { .money($0.effort.cost) }
    let saved = report.saved
    return ReportContent(
      [
        .table(rows.table()), .shown([.facts(question.words(report))]),
        .facts([
          ReportFact(
            "minutesPerWin", Phrase.Effort.perWin,
            report.perWin.map { .minutes($0.minutes) }, .programs),
          ReportFact(
            "costPerWin", Phrase.Effort.perWin, report.perWin.map { .money($0.cost) }, .programs),
        ]),
        .hidden(
          "saved",
          .members([
            "exits": .integer(saved.exits), "measured": .integer(saved.measured),
            "minutes": saved.measured == 0 ? .null : .integer(saved.minutes),
            "cost": .amount(saved.cost, in: report.currency), "days": .integer(saved.days),
          ])),
      ] + (try exits(report, question)))
  }

  private static func exits(
    _ report: EffortReport, _ question: ReportQuestion
  ) throws -> [ReportContent.Part] {
    let left = try report.exits.map { exit in
      (exit: exit, reason: try question.records.deal(exit.deal)?.closeReason)
    }
    guard !left.isEmpty else { return [.hidden("exits", .array([]))] }
    let language = question.language
    var exits = ReportRows("exits", of: left, Outcome.withdrawn.label)
    exits.words("deal", Phrase.Deals.deal) { question.deal($0.exit.deal) }
    exits.words("closedOn", EntityKind.deal.label(ofField: "closedOn")) { row in
      row.exit.day.map { .day($0) }
    }
    exits.words("reason", EntityKind.deal.label(ofField: "closeReason")) { row in
      let known = row.reason.flatMap { ExitReason(written: $0)?.label[language] }
      return .composed(known ?? row.reason ?? "", .optional(row.reason))
    }
    exits.add("minutes", Phrase.Coaching.time, .figure) { .minutes($0.exit.effort.minutes) }
    exits.add("cost", Phrase.Coaching.money, .figure) { .money($0.exit.effort.cost) }
    exits.words("saved", Phrase.Effort.saved) { row in
      guard let saved = row.exit.saved else {
        return .composed(Phrase.Common.notEnoughData[language], .null)
      }
      return .composed(saved.words(in: report.currency)[language], saved.json(in: report.currency))
    }
    return [.table(exits.table())]
  }
}

extension ReportQuestion {
  /// What a win has taken and what leaving has saved, for people.
  fileprivate func words(_ report: EffortReport) -> [Document.Fact] {
    let unknown = Phrase.Common.notEnoughData[language]
    let saved = report.saved
    let perWin = report.perWin.map { perWin in
      Phrase.Coaching.amounts(
        minutes: perWin.minutes, cost: style.money(perWin.cost), days: nil, in: language)
    }
    let sum = Phrase.Coaching.amounts(
      minutes: saved.minutes, cost: saved.cost.map(style.money), days: saved.days, in: language)
    let basis = Phrase.Effort.measured(saved.measured, of: saved.exits)[language]
    return [
      Document.Fact(Phrase.Effort.perWin[language], perWin ?? unknown),
      Document.Fact(
        Phrase.Effort.saved[language], saved.measured == 0 ? unknown : "\(sum)  \(basis)"),
    ]
  }
}

extension SavedEffort {
  /// What leaving saves, for programs.
  public func json(in currency: Currency) -> JSON {
    .members([
      "minutes": .integer(minutes), "cost": .amount(cost, in: currency),
      "days": .integer(days), "count": .integer(basis),
    ])
  }
}
