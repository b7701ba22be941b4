import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// How a figure went from month to month, with what the moving average said of it beforehand.
struct TrendPanel: HealthPanel {
  let view: HealthView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var unit: CalendarUnit { view.choices.unit }
  private var report: TrendReport { view.figures.trend(by: unit) }

  /// The figures to choose from, those of every pipeline first.
  private var all: [TrendFigure] {
    [.wonDeals, .wonValue, .newDeals, .newValue, .lostDeals, .averageDeal, .winRate]
      + [.winRateByCohort, .winRateByValue, .cycleMedian]
      + view.figures.conversions.map { .conversion($0.stage) }
  }

  private func figure(at pointer: HealthPointer) -> TrendFigure {
    let all = all
    return all[min(max(0, pointer.row), all.count - 1)]
  }

  var title: String { Phrase.Health.trend[language] }
  var note: String { unit.label[language] + "  v m" }
  var rows: Int { all.count }
  var sideways: Sideways { .chooses(report.points.count) }

  func open(at pointer: HealthPointer) -> Transition {
    let points = report.points
    guard points.indices.contains(pointer.column) else { return .stay }
    let (figure, period) = (figure(at: pointer), points[pointer.column].period)
    var scope = view.session.scope
    scope.period = period
    let heading = Phrase { language in
      "\(figure.label(in: view.book)[language])  \(period.name(in: language))"
    }
    switch figure {
    case .newDeals, .newValue:
      scope.period = nil
      return view.open(scope.narrowed(to: DealFilter("created:\(period.code)")), heading)
    case .wonDeals, .wonValue, .averageDeal, .cycleMedian:
      return view.open(scope.narrowed(to: DealFilter("status:won")), heading)
    case .lostDeals: return view.open(scope.narrowed(to: DealFilter("status:lost")), heading)
    case .winRate, .winRateByValue:
      return view.open(scope.narrowed(to: DealFilter("status:won|lost")), heading)
    case .winRateByCohort:
      scope.period = nil
      return view.open(
        scope.narrowed(to: DealFilter("status:won|lost created:\(period.code)")), heading)
    case .conversion(let stage):
      return view.open(StageConversion.counted(view.book, scope, in: stage), heading)
    }
  }

  // MARK: Drawing

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    let figure = figure(at: pointer)
    let series = Series(report, figure)
    let (head, rest) = area.divided(at: area.height > 5 ? 1 : 0, from: .top)
    drawHead(figure, pointer, isFocused, in: head, on: &canvas)
    guard series.numbers.contains(where: { $0 != nil }) else {
      return view.drawNothing(in: rest, on: &canvas)
    }
    let (foot, plot) = rest.divided(at: rest.height > 5 ? 2 : 1, from: .bottom)
    let top = series.top
    let axis = [top, top / 2, 0].map { self.axis($0, figure) }
    let label = axis.map(\.displayWidth).max() ?? 0
    let chart = plot.inset(left: label + 1)
    for (text, row) in zip(axis, [0, (plot.height - 1) / 2, plot.height - 1])
    where plot.height > 3 || row != (plot.height - 1) / 2 {
      canvas.put(
        text.padded(to: label, alignment: .right), at: plot.row(row).origin, style: theme[.label])
    }
    let chosen = pointer.column
    draw(series, chosen, isFocused, in: chart, on: &canvas)
    if foot.height > 1 { drawMonths(chosen, isFocused, in: foot.row(0), from: chart, on: &canvas) }
    canvas.put(
      sentence(figure, series, at: chosen), at: foot.row(foot.height - 1).origin,
      width: foot.width)
  }

  private func drawHead(
    _ figure: TrendFigure, _ pointer: HealthPointer, _ isFocused: Bool, in row: Rect,
    on canvas: inout Canvas
  ) {
    guard !row.isEmpty else { return }
    view.drawPointer(isFocused, in: row, on: &canvas)
    var text = StyledText(
      figure.label(in: view.book)[language], theme[isFocused ? .accent : .strong])
    text.append("  ↑↓ \(pointer.row + 1)/\(all.count)", theme[.faint])
    canvas.put(text, at: row.origin, width: row.width)
  }

  private func draw(
    _ series: Series, _ chosen: Int, _ isFocused: Bool, in chart: Rect, on canvas: inout Canvas
  ) {
    guard view.choices.drawing != .columns else {
      canvas.draw(
        ColumnChart(
          series.numbers, maximum: series.top, marked: isFocused ? chosen : nil,
          style: theme[.person], markedStyle: theme[.accent]),
        in: chart)
      return
    }
    let dots: TrendLine.Dots = view.choices.drawing == .dots ? .braille : .quarters
    let range = 0...max(series.top, .leastNormalMagnitude)
    canvas.draw(
      TrendLine(series.expected, in: range, dots: dots, style: theme[.label]), in: chart)
    let line = TrendLine(series.numbers, in: range, dots: dots, style: theme[.person])
    canvas.draw(line, in: chart)
    guard isFocused, series.numbers.indices.contains(chosen), let number = series.numbers[chosen]
    else { return }
    canvas.put(
      "●",
      at: chart.origin.offset(
        x: column(of: chosen, in: chart), y: line.row(of: number, height: chart.height)),
      style: theme[.accent])
  }

  /// Where a period stands under the chart.
  private func column(of place: Int, in chart: Rect) -> Int {
    let count = report.points.count
    return view.choices.drawing == .columns
      ? chart.width * place / max(1, count)
      : TrendLine.column(of: place, among: count, width: chart.width)
  }

  private func drawMonths(
    _ chosen: Int, _ isFocused: Bool, in row: Rect, from chart: Rect, on canvas: inout Canvas
  ) {
    var next = row.x
    for (place, point) in report.points.enumerated() {
      let text = tick(point.period)
      let x = min(chart.x + column(of: place, in: chart), row.maxX - text.displayWidth)
      guard x >= next else { continue }
      canvas.put(
        text, at: Point(x: x, y: row.y),
        style: theme[isFocused && place == chosen ? .accent : .label])
      next = x + text.displayWidth + 1
    }
  }

  private func tick(_ period: Period) -> String {
    switch unit {
    case .month:
      language.isChinese
        ? "\(period.first.month)" : String(period.first.monthName(in: language).prefix(1))
    case .quarter: "Q\(period.first.quarter)"
    case .year: "\(period.first.year)"
    }
  }

  private func axis(_ number: Double, _ figure: TrendFigure) -> String {
    switch figure {
    case .newDeals, .wonDeals, .lostDeals, .cycleMedian:
      language.decimal(number, digits: number == number.rounded() ? 0 : 1)
    case .newValue, .wonValue, .averageDeal: view.money(number)
    case .winRate, .winRateByCohort, .winRateByValue, .conversion:
      language.percent(number)
    }
  }

  // MARK: Words

  /// The chosen period: its figure, and what the moving average expects of the one that runs.
  private func sentence(_ figure: TrendFigure, _ series: Series, at chosen: Int) -> StyledText {
    let points = report.points
    guard points.indices.contains(chosen) else { return StyledText() }
    let point = points[chosen]
    var text = StyledText(point.period.name(in: language) + "  ", theme[.label])
    let value = figure.value(point)
    text.append(value.text(in: language, currency: report.currency), theme[.strong])
    if point.isRunning { text.append("  " + Phrase.Health.soFar[language], theme[.label]) }
    guard let average = series.average, point.isRunning else { return text }
    let (expected, bounds) = average.expectation(after: value.number ?? 0, .likely)
    text.append("  " + Phrase.Health.expected[language] + " ", theme[.label])
    text.append(self.axis(expected, figure), theme[.strong])
    text.append(
      "  \(language.percent(0.8)) \(self.axis(bounds.lowerBound, figure))–\(self.axis(bounds.upperBound, figure))",
      theme[.label])
    return text
  }

  /// The numbers of a figure, and what the average of the three before said of each.
  private struct Series {
    let numbers: [Double?]
    let expected: [Double?]
    /// The average of what is over; nil for shares and days, and where too little is over.
    let average: MovingAverage?
    private let isShare: Bool
    private let isCount: Bool

    init(_ report: TrendReport, _ figure: TrendFigure) {
      let values = report.values(figure)
      numbers = values.map(\.number)
      isShare = values.contains { value in
        switch value {
        case .rate, .share: true
        default: false
        }
      }
      isCount = values.contains { if case .count = $0 { true } else { false } }
      let amounts: [Int64] = zip(values, report.points).compactMap { value, point in
        guard !point.isRunning else { return nil }
        switch value {
        case .count(let count): return Int64(count)
        case .money(let units): return units
        default: return nil
        }
      }
      let isWhole = amounts.count == report.points.count { !$0.isRunning }
      average = isWhole ? MovingAverage(amounts) : nil
      expected = values.indices.map { place in
        isWhole && place <= amounts.count
          ? MovingAverage(Array(amounts.prefix(place)))?.point : nil
      }
    }

    /// The value at the upper edge of the chart.
    var top: Double {
      if isShare { return 1 }
      let greatest = (numbers + expected).compactMap { $0 }.max() ?? 0
      // Half of a number of deals would be no number of deals.
      return isCount ? max(2, (greatest / 2).rounded(.up) * 2) : greatest > 0 ? greatest : 1
    }
  }

  var sections: [Document.Section] {
    let report = report
    let figures = all
    return [
      .line(unit.label[language]),
      .table(
        DocumentTable(
          columns: [
            DocumentTable.Column(title: Phrase.Health.period[language], key: "period")
          ]
            + figures.map { figure in
              DocumentTable.Column(
                title: figure.label(in: view.book)[language],
                key: figure.label(in: view.book)[.en], isNumeric: true)
            },
          rows: report.points.map { point in
            [
              DocumentTable.Cell(
                point.period.name(in: language)
                  + (point.isRunning ? " (\(Phrase.Health.soFar[language]))" : ""),
                raw: point.period.code)
            ]
              + figures.map { figure in
                let value = figure.value(point)
                return DocumentTable.Cell(
                  value.number == nil
                    ? "—" : value.text(in: language, currency: report.currency),
                  raw: value.number.map { "\($0)" } ?? "")
              }
          })),
    ]
  }
}
