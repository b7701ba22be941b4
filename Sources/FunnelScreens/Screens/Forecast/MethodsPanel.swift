import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What the period will bring by four methods, and how probable it is to reach the quota.
struct MethodsPanel: ForecastPanel {
  let view: ForecastView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var report: ForecastReport? { view.figures.report }
  private var methods: [ForecastReport.Row] { report?.rows ?? [] }

  var title: String { Phrase.Screen.forecast[language] }
  var note: String {
    guard let report else { return view.period }
    return Phrase.Forecast.wonAndOpen(
      view.money(report.won.value), open: report.open.count)[language]
  }
  var rows: Int { methods.isEmpty ? 0 : methods.count + 1 }

  /// The deals that a method counts; those won in earlier periods for the moving average.
  func open(at row: Int) -> Transition? {
    guard let report else { return nil }
    if methods.indices.contains(row), methods[row].method == .movingAverage {
      guard let first = report.history.suffix(MovingAverage.window).first?.period.first,
        let last = report.history.last?.period.last, let span = Period(first: first, last: last)
      else { return nil }
      return .push(
        DealsScreen(
          base: DealFilter("status:won"), period: span, heading: methods[row].method.label))
    }
    let label = methods.indices.contains(row) ? methods[row].method.label : Phrase.Forecast.chance
    return .push(
      DealsScreen(
        base: DealFilter("status:won|open !gate:pseudo !status:paused"), period: report.period,
        heading: label))
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, at row: Int, isFocused: Bool) {
    guard let report else {
      view.say(view.nothing, in: area, on: &canvas)
      return
    }
    let isAiry = area.height >= methods.count * 3 + 8
    let step = isAiry ? 3 : 1
    let columns = Columns(self, width: area.width)
    drawHead(report, columns, in: area.row(0), on: &canvas)
    var line = 1
    for (place, method) in methods.enumerated() {
      let isSelected = isFocused && place == row
      draw(method, columns, isSelected: isSelected, in: area.row(line), on: &canvas)
      if isAiry {
        canvas.put(
          intervals(of: method).joined(separator: " · "),
          at: area.row(line + 1).origin.offset(x: 2), style: theme[.label],
          width: area.width - 2)
      }
      line += step
    }
    if !isAiry, area.height >= 9 { line += 1 }
    let isChance = isFocused && row == methods.count
    drawChance(report, isSelected: isChance, in: area.row(line), on: &canvas)
    line += isAiry ? 2 : 1
    let words = row < methods.count ? detail(of: methods[row]) : [reason(report)]
    let rest = area.inset(top: line)
    let text = words.wrapped(joinedBy: " · ", to: rest.width).joined(separator: "\n")
    line += view.say(text, in: rest, on: &canvas)
    if isAiry { drawHistory(report, in: area.inset(top: line + 1), on: &canvas) }
  }

  /// Where the columns stand.
  private struct Columns {
    let name: Int
    let point: Int
    let error: Int
    let scale: Int
    let end: Double

    init(_ panel: MethodsPanel, width: Int) {
      let (view, methods) = (panel.view, panel.methods)
      name = min(
        view.width(methods.map { $0.method.label[panel.language] }), max(8, width * 2 / 5))
      point = view.width(methods.map(panel.point))
      error = view.width(
        methods.map(panel.error) + [Phrase.Forecast.backTest[panel.language]])
      scale = max(0, width - name - point - error - 4)
      let highest = methods.compactMap { $0.forecast?.nearlySure.upperBound }.max() ?? 0
      end = Double(max(1, max(highest, panel.report?.quota ?? 0)))
    }
  }

  private func drawHead(
    _ report: ForecastReport, _ columns: Columns, in row: Rect, on canvas: inout Canvas
  ) {
    let x = columns.name + columns.point + 2
    let end = view.money(columns.end)
    canvas.put("0", at: row.origin.offset(x: x), style: theme[.label])
    if let quota = report.quota {
      let text = "\(Phrase.Forecast.quota[language]) ┃"
      let place = Int((Double(quota) / columns.end * Double(columns.scale - 1)).rounded())
      let start = place - text.displayWidth + 1
      if start > 1, Double(quota) <= columns.end {
        canvas.put(text, at: row.origin.offset(x: x + start), style: theme[.warning])
      }
    }
    if report.quota.map({ Double($0) < columns.end * 0.8 }) ?? true {
      canvas.put(
        end, at: row.origin.offset(x: x + columns.scale - end.displayWidth), style: theme[.label])
    }
    canvas.put(
      Phrase.Forecast.backTest[language].padded(to: columns.error, alignment: .right),
      at: Point(x: row.maxX - columns.error, y: row.y), style: theme[.label])
  }

  private func draw(
    _ row: ForecastReport.Row, _ columns: Columns, isSelected: Bool, in line: Rect,
    on canvas: inout Canvas
  ) {
    view.drawPointer(isSelected, in: line, on: &canvas)
    canvas.put(
      row.method.label[language], at: line.origin, style: theme[isSelected ? .accent : .text],
      width: columns.name)
    let scale = Rect(
      x: line.x + columns.name + columns.point + 2, y: line.y, width: columns.scale, height: 1)
    guard let forecast = row.forecast else {
      canvas.put(
        view.nothing, at: line.origin.offset(x: columns.name + 1), style: theme[.faint],
        width: columns.point + columns.scale + 1)
      return
    }
    canvas.put(
      point(of: row).padded(to: columns.point, alignment: .right),
      at: line.origin.offset(x: columns.name + 1), style: theme[.strong])
    canvas.draw(
      ForecastScale(
        point: Double(forecast.point), likely: forecast.likely.doubles,
        nearlySure: forecast.nearlySure.doubles, quota: report?.quota.map(Double.init),
        end: columns.end, theme: theme), in: scale)
    canvas.put(
      error(of: row).padded(to: columns.error, alignment: .right),
      at: Point(x: line.maxX - columns.error, y: line.y),
      style: theme[row.test == nil ? .faint : .label])
  }

  private func drawChance(
    _ report: ForecastReport, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    view.drawPointer(isSelected, in: line, on: &canvas)
    let role: Role = isSelected ? .accent : .text
    guard let quota = report.quota, let chance = report.chanceToReachQuota else {
      canvas.put(
        "\(Phrase.Forecast.chance[language])  \(Phrase.Funnel.noTarget[language])",
        at: line.origin, style: theme[isSelected ? .accent : .label], width: line.width)
      return
    }
    let label = Phrase.Forecast.reach(view.money(quota))[language]
    canvas.put(label, at: line.origin, style: theme[role], width: line.width)
    let percent = language.percent(chance)
    let x = label.displayWidth + 2
    canvas.put(percent, at: line.origin.offset(x: x), style: theme[.strong])
    let style: Role = chance >= 0.7 ? .good : chance >= 0.3 ? .warning : .bad
    canvas.draw(
      Gauge(chance, style: theme[style], track: theme[.faint]),
      in: line.inset(left: x + percent.displayWidth + 2))
  }

  /// What each earlier period brought, as columns.
  private func drawHistory(_ report: ForecastReport, in area: Rect, on canvas: inout Canvas) {
    guard area.height >= 3, report.history.count > 1 else { return }
    let past = report.history.suffix(max(1, area.width / 2))
    canvas.put(
      Phrase.Forecast.earlier(report.history.count)[language], at: area.origin,
      style: theme[.label], width: area.width)
    canvas.draw(
      Sparkline(past.map { Double($0.won) }, style: theme[.accent]), in: area.row(1))
    if let first = past.first, let last = past.last {
      canvas.put(
        "\(first.period.name(in: language)) … \(last.period.name(in: language))  "
          + view.money(last.won), at: area.row(2).origin, style: theme[.faint], width: area.width)
    }
  }

  // MARK: Words

  private func point(of row: ForecastReport.Row) -> String {
    row.forecast.map { view.money($0.point) } ?? ""
  }

  /// The back-test in short: `±18 % n 8`.
  private func error(of row: ForecastReport.Row) -> String {
    guard let test = row.test else { return "—" }
    let size =
      test.meanAbsolutePercentageError.map { language.percent($0) }
      ?? view.money(test.meanAbsoluteError)
    return "±\(size) n \(test.points.count)"
  }

  private func intervals(of row: ForecastReport.Row) -> [String] {
    guard let forecast = row.forecast else { return [] }
    return [(Confidence.likely, forecast.likely), (.nearlySure, forecast.nearlySure)].map {
      "\($0.label[language]) \(view.money($1.lowerBound)) – \(view.money($1.upperBound))"
    }
  }

  /// Everything about a method: its interval, its test, whose chances it takes.
  private func detail(of row: ForecastReport.Row) -> [String] {
    guard let forecast = row.forecast else {
      return [Phrase.Forecast.whyNot(row.method)[language]]
    }
    var parts = intervals(of: row)
    if let test = row.test {
      parts.append(
        Phrase.Forecast.tested(
          error: view.money(test.meanAbsoluteError),
          bias: view.money(test.bias, isChange: true), periods: test.points.count)[language])
    } else {
      parts.append(Phrase.Forecast.untested[language])
    }
    if let judged = forecast.judged, row.method != .stageWeighted {
      parts.append(Phrase.Forecast.judged(judged)[language])
    }
    if let chance = forecast.chanceToReachQuota {
      parts.append("\(Phrase.Funnel.chanceOfQuota[language]) \(language.percent(chance))")
    }
    return parts
  }

  /// How the chance to reach the quota is worked out.
  private func reason(_ report: ForecastReport) -> String {
    guard report.quota != nil else { return Phrase.Forecast.noTargets[language] }
    var text = Phrase.Forecast.howChance(
      won: view.money(report.won.value), open: report.open.count)[language]
    if let quota = report.dealQuota, let chance = report.chanceToReachDealQuota {
      text +=
        " " + Phrase.Forecast.reachDeals(quota, language.percent(chance))[language]
    }
    return text
  }

  var sections: [Document.Section] {
    guard let report else { return [.line(view.nothing)] }
    var facts: [Document.Fact] = []
    if let chance = report.chanceToReachQuota {
      facts.append(
        Document.Fact(Phrase.Forecast.chance[language], language.percent(chance)))
    }
    let foreign = report.unconverted.map { value in
      Money(minorUnits: value.value, currency: value.currency).compactWithCurrency(in: language)
    }
    if !foreign.isEmpty {
      facts.append(
        Document.Fact(
          Phrase.Common.unconverted[language], foreign.joined(separator: " · ")))
    }
    return [
      .line(note), .table(table(report)), .facts(facts), .line(reason(report)),
    ]
  }

  private func table(_ report: ForecastReport) -> DocumentTable {
    DocumentTable(
      columns: [
        view.column(Phrase.Forecast.methods, "method", isNumeric: false),
        view.column(Phrase.Screen.forecast, "forecast"),
        DocumentTable.Column(
          title: Confidence.likely.label[language], key: "likely", isNumeric: false),
        DocumentTable.Column(
          title: Confidence.nearlySure.label[language], key: "nearlySure", isNumeric: false),
        DocumentTable.Column(title: "MAE", key: "meanAbsoluteError", isNumeric: true),
        DocumentTable.Column(title: "MAPE", key: "meanAbsolutePercentageError", isNumeric: true),
        DocumentTable.Column(title: "n", key: "periods", isNumeric: true),
        view.column(Phrase.Funnel.chanceOfQuota, "chanceToReachQuota"),
      ],
      rows: report.rows.map { row in
        func range(_ range: ClosedRange<Int64>?) -> DocumentTable.Cell {
          guard let range else { return "—" }
          return DocumentTable.Cell(
            "\(view.money(range.lowerBound)) – \(view.money(range.upperBound))")
        }
        let forecast = row.forecast
        return [
          DocumentTable.Cell(row.method.label[language], raw: row.method.rawValue),
          forecast.map { view.cell($0.point) } ?? DocumentTable.Cell(view.nothing, raw: ""),
          range(forecast?.likely), range(forecast?.nearlySure),
          view.cell(row.test?.meanAbsoluteError),
          view.cell(share: row.test?.meanAbsolutePercentageError),
          DocumentTable.Cell("\(row.test?.points.count ?? 0)"),
          view.cell(share: forecast?.chanceToReachQuota),
        ]
      })
  }
}

extension ClosedRange<Int64> {
  fileprivate var doubles: ClosedRange<Double> { Double(lowerBound)...Double(upperBound) }
}
