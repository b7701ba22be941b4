import FunnelCore
import FunnelWording

extension PackSection {
  /// Of the deals that left a stage within the period, those that went on.
  static let shortConversion = PackSection(
    "shortConversion", Phrase.Packs.shortConversion
  ) { question in
    let flows = StageFlow.all(question.now.book, question.now.scope)
    let chart = RateChart(
      title: Phrase.Packs.shortConversion[question.now.language],
      bars: flows.map { question.bar(of: $0.stage, $0.onward) })
    return ReportContent(
      [.shown([.line(Phrase.Packs.shortConversionNote[question.now.language])])]
        + question.drawn(flows.contains { $0.onward.n > 0 }) { chart.figure } + [
          .table(PackFigure.table(PackFigure.onward(question), question))
        ])
  }

  /// Of the deals that came to a stage in the period, those that went on since.
  static let conversion = PackSection("conversion", Report.conversion.label) { question in
    let language = question.now.language
    let stages = StageConversion.all(question.now.book, question.now.scope)
    let chart = RateChart(
      title: Report.conversion.label[language],
      bars: stages.map { conversion in
        var bar = question.bar(of: conversion.stage, conversion.rate)
        bar.benchmark = conversion.benchmark?.fraction
        return bar
      })
    var compared = PackFigure.table(PackFigure.converted(question), question)
    compared.key = "compared"
    return ReportContent(
      [.shown([.line(Report.conversion.definition[language])])]
        + question.drawn { chart.figure }
        + (question.isDrawn ? [.shown([.line(Phrase.Packs.conversionNote[language])])] : [])
        + [.table(compared)] + (try Report.conversion.content(question.now).parts))
  }

  /// Where the funnel leaks.
  static let leaks = PackSection(Report.leaks)
}

extension PackFigure {
  /// Of the deals that came to each stage in the period, those that went on since.
  static func converted(_ question: PackQuestion) -> [PackFigure] {
    let old = StageConversion.all(question.before.book, question.before.scope)
    return StageConversion.all(question.now.book, question.now.scope).map { conversion in
      .rate(
        "conversion:\(conversion.stage.rawValue)",
        question.now.stage(conversion.stage).text(question.now.style),
        old.first { $0.stage == conversion.stage }?.rate ?? Rate(0, of: 0), conversion.rate,
        in: question.now.language)
    }
  }

  /// Of the deals that left each stage in the period, those that went on.
  static func onward(_ question: PackQuestion) -> [PackFigure] {
    let before = StageFlow.all(question.before.book, question.before.scope)
    return StageFlow.all(question.now.book, question.now.scope).map { flow in
      .rate(
        "onward:\(flow.stage.rawValue)",
        question.now.stage(flow.stage).text(question.now.style),
        before.first { $0.stage == flow.stage }?.onward ?? Rate(0, of: 0), flow.onward,
        in: question.now.language)
    }
  }
}

extension PackQuestion {
  /// A rate as a bar with its interval.
  func bar(of stage: Stage.ID, _ rate: Rate) -> RateChart.Bar {
    let language = now.language
    let words =
      if let fraction = rate.fraction, let wilson = rate.wilson {
        "\(language.percent(fraction)) · \(language.ratio(rate.k, of: rate.n)) · "
          + language.interval(wilson)
      } else {
        Phrase.Common.notEnoughData[language]
      }
    return RateChart.Bar(
      name: now.stage(stage).text(now.style), share: rate.fraction, interval: rate.wilson,
      words: words)
  }
}
