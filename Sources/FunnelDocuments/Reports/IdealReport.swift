import FunnelCore
import FunnelWording

extension Report {
  /// How many deals each stage has to hold for the quota, and how many it holds.
  static let ideal = Report("ideal", options: [.by, .method], needsPeriod: true) { question in
    let (book, scope) = (question.book, question.scope)
    guard let ideal = IdealFunnel(book, scope, method: question.method) else {
      return ReportContent([
        .facts(facts(nil, question)), .hidden("stages", .array([])),
        .hidden("diagnoses", .array([])), .hidden("mirror", .array([])),
      ])
    }
    let fit = FunnelFit(book, scope, ideal: ideal)
    let steps = Array(zip(fit.rows, ideal.steps))
    var stages = ReportRows("stages", of: steps)
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.0.stage) }
    stages.words("part", Phrase.Reports.part) { question.choice($0.0.part) }
    stages.figure("chance", Phrase.Deals.probability) { .share($0.1.chance) }
    stages.figure("time", Phrase.Reports.time) { row in row.1.time.map { .days($0) } }
    stages.figure("ideal", Phrase.Reports.ideal) { row in
      row.0.ideal.map { .number($0, digits: 1) }
    }
    stages.figure("actual", Phrase.Forecast.actual) { .count($0.0.actual) }
    stages.figure("difference", Phrase.Reports.difference) { row in
      row.0.difference.map { .number($0, digits: 1) }
    }
    var mirror = ReportRows("mirror", of: fit.mirror, Phrase.Reports.mirror)
    mirror.words("zone", Phrase.Deals.zone) { row in
      .named(Phrase.Forecast.mirror(row.zone)[question.language], code: row.zone.rawValue)
    }
    mirror.figure("actual", Phrase.Forecast.actual) { .count($0.actual) }
    mirror.figure("ideal", Phrase.Reports.ideal) { row in
      row.ideal.map { .number($0, digits: 1) }
    }
    mirror.figure("shortage", Phrase.Forecast.shortage) { row in
      row.shortage.map { .count($0) }
    }
    let diagnoses = fit.diagnoses.map { diagnosis in
      Document.Section.line(
        "▲ \(diagnosis.label[question.language])  \(diagnosis.meaning[question.language])")
    }
    return ReportContent([
      .facts(facts(ideal, question)), .table(stages.table()), .table(mirror.table()),
      .shown(diagnoses), .hidden("diagnoses", .array(fit.diagnoses.map { .text($0.rawValue) })),
    ])
  }

  private static func facts(_ ideal: IdealFunnel?, _ question: ReportQuestion) -> [ReportFact] {
    [
      ReportFact("method", Phrase.Reports.method, question.choice(question.method)),
      ReportFact("quota", Phrase.Forecast.quota, ideal.map { .money($0.quota) }),
      ReportFact("averageOrder", Phrase.Forecast.averageDeal, .amount(ideal?.averageOrder)),
      ReportFact("orders", Phrase.Reports.orders, ideal.map { .number($0.orders, digits: 1) }),
      ReportFact("cycle", Phrase.Funnel.cycle, ideal?.cycle.map { .days($0) }),
      ReportFact("face", Phrase.Reports.face, .amount(ideal?.face)),
      ReportFact("weighted", Phrase.Funnel.weighted, .amount(ideal?.weighted)),
    ]
  }
}
