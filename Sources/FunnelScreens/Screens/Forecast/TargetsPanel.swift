import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The quotas of the period: how far each is reached, and whether what is open is enough.
struct TargetsPanel: ForecastPanel {
  let view: ForecastView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var lines: [TargetLine] { view.figures.targets }

  var title: String { Phrase.Forecast.targets[language] }
  /// The period, and how many quotas there are, of which not all may be in sight.
  var note: String {
    lines.isEmpty ? view.period : "\(view.period) · n \(language.number(lines.count))"
  }
  var rows: Int { lines.count }

  func open(at row: Int) -> Transition? {
    guard lines.indices.contains(row) else { return nil }
    let line = lines[row]
    if let stage = line.progress.stage {
      let period = view.figures.period
      let scope = view.figures.scope.narrowed(to: line.terms)
      let arrivals = StageArrivals(view.book, scope, at: stage, in: period)
      return .push(
        DealsScreen(part: .deals(arrivals.deals), heading: Phrase(verbatim: name(of: line))))
    }
    let terms =
      line.progress.measure == .newProspects
      ? DealFilter("created:\(view.figures.period.code)") : DealFilter("status:won|open")
    return .push(
      DealsScreen(
        base: line.terms.and(terms), period: view.figures.period,
        heading: Phrase(verbatim: name(of: line))))
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, at row: Int, isFocused: Bool) {
    guard !lines.isEmpty else {
      view.say(Phrase.Forecast.noTargets[language], in: area, on: &canvas)
      return
    }
    // The detail stands apart where all lines have room above it, too.
    let isAiry = area.height >= lines.count + 3
    let (foot, list) = area.divided(
      at: area.height < 6 ? 0 : isAiry ? 2 : 1, from: .bottom)
    let columns = Columns(self, width: list.width)
    drawHead(columns, in: list.row(0), on: &canvas)
    let body = list.inset(top: 1)
    let visible = view.visible(lines.count, row, room: body.height)
    for (index, place) in visible.enumerated() {
      draw(
        lines[place], columns, isSelected: isFocused && place == row, in: body.row(index),
        on: &canvas)
    }
    drawDetail(lines[min(row, lines.count - 1)], in: foot.inset(top: isAiry ? 1 : 0), on: &canvas)
  }

  /// Where the columns stand.
  private struct Columns {
    let name: Int
    let won: Int
    let quota: Int
    let share: Int
    let cover: Int
    let gap: Int
    let bar: Int

    init(_ panel: TargetsPanel, width: Int) {
      let (lines, view, language) = (panel.lines, panel.view, panel.language)
      func column(_ title: Phrase, _ text: (TargetLine) -> String) -> Int {
        view.width([title[language]] + lines.map(text))
      }
      won = column(Phrase.Funnel.won) { view.amount($0.progress.won, of: $0.progress.measure) }
      quota = column(Phrase.Forecast.quota) {
        view.amount($0.progress.quota, of: $0.progress.measure)
      }
      share = view.width(lines.map { language.percent($0.progress.attainment) })
      gap = column(Phrase.Forecast.gap, panel.gap)
      let cover = column(Phrase.Forecast.cover, panel.cover)
      let names = view.width(lines.map(panel.name))
      let fixed = won + quota + share + gap + 5
      // The bar says at a glance what the other columns say in figures, so coverage goes first.
      self.cover = width - fixed - cover - 1 >= min(names, 10) + 6 ? cover : 0
      let rest = width - fixed - (self.cover > 0 ? self.cover + 1 : 0)
      name = max(4, min(names, rest - 7))
      bar = max(0, rest - name - 1)
    }
  }

  private func drawHead(_ columns: Columns, in row: Rect, on canvas: inout Canvas) {
    func put(_ title: Phrase, _ width: Int, endingAt end: Int) {
      guard width > 0 else { return }
      canvas.put(
        title[language].padded(to: width, alignment: .right),
        at: Point(x: row.x + end - width, y: row.y), style: theme[.label], width: width)
    }
    let ends = ends(columns)
    put(Phrase.Funnel.won, columns.won, endingAt: ends.won)
    put(Phrase.Forecast.quota, columns.quota, endingAt: ends.quota)
    canvas.put(
      Phrase.Forecast.attainment[language],
      at: row.origin.offset(x: ends.quota + 1), style: theme[.label],
      width: columns.bar + columns.share)
    put(Phrase.Forecast.cover, columns.cover, endingAt: ends.cover)
    put(Phrase.Forecast.gap, columns.gap, endingAt: ends.gap)
  }

  private func ends(_ columns: Columns) -> (won: Int, quota: Int, share: Int, cover: Int, gap: Int)
  {
    let won = columns.name + 1 + columns.won
    let quota = won + 1 + columns.quota
    let share = quota + 1 + columns.bar + 1 + columns.share
    let cover = share + (columns.cover > 0 ? columns.cover + 1 : 0)
    return (won, quota, share, cover, cover + 1 + columns.gap)
  }

  private func draw(
    _ line: TargetLine, _ columns: Columns, isSelected: Bool, in row: Rect,
    on canvas: inout Canvas
  ) {
    let (progress, ends) = (line.progress, ends(columns))
    view.drawPointer(isSelected, in: row, on: &canvas)
    let plain: Role = line.holder == .everyone ? .strong : .person
    canvas.put(
      name(of: line), at: row.origin, style: theme[isSelected ? .accent : plain],
      width: columns.name)
    func put(_ text: String, _ width: Int, endingAt end: Int, _ role: Role) {
      guard width > 0 else { return }
      canvas.put(
        text.padded(to: width, alignment: .right), at: row.origin.offset(x: end - width),
        style: theme[role], width: width)
    }
    put(view.amount(progress.won, of: progress.measure), columns.won, endingAt: ends.won, .strong)
    put(
      view.amount(progress.quota, of: progress.measure), columns.quota, endingAt: ends.quota,
      .label)
    canvas.draw(
      Gauge(
        progress.attainment, style: theme[progress.remaining == 0 ? .good : .accent],
        track: theme[.faint]),
      in: Rect(x: row.x + ends.quota + 1, y: row.y, width: columns.bar, height: 1))
    put(language.percent(progress.attainment), columns.share, endingAt: ends.share, .text)
    put(
      cover(of: line), columns.cover, endingAt: ends.cover,
      progress.isShort == true ? .warning : .text)
    put(
      gap(of: line), columns.gap, endingAt: ends.gap, progress.gap > 0 ? .warning : .good)
  }

  /// Coverage and what is needed of it, in words, for the chosen line.
  private func drawDetail(_ line: TargetLine, in row: Rect, on canvas: inout Canvas) {
    let parts = detail(of: line)
    let shown = parts.indices.reversed().lazy.map { parts[...$0].joined(separator: " · ") }
      .first { $0.displayWidth <= row.width }
    canvas.put(
      shown ?? parts.first ?? "", at: row.origin, style: theme[.label], width: row.width)
  }

  // MARK: Words

  private func name(of line: TargetLine) -> String {
    let name = line.name(in: view.book) ?? Phrase.Forecast.everyone[language]
    if let stage = line.progress.stage {
      let place = Phrase(view.book.stages[stage]?.name ?? Translated(stage.description))
      let counted = Phrase.Forecast.arrivals(
        at: place, inMoney: line.progress.measure == .amountWon)
      return "\(name) · \(counted[language])"
    }
    return line.progress.measure == .amountWon
      ? name : "\(name) · \(line.progress.measure.label[language])"
  }

  private func cover(of line: TargetLine) -> String {
    guard let coverage = line.progress.coverage else { return "—" }
    return (line.progress.isShort == true ? "!" : "") + language.multiple(coverage)
  }

  private func gap(of line: TargetLine) -> String {
    line.progress.gap > 0
      ? view.amount(line.progress.gap, of: line.progress.measure) : "✓"
  }

  private func detail(of line: TargetLine) -> [String] {
    let progress = line.progress
    guard !progress.countsArrivals else { return [] }
    var parts: [String] = []
    if let coverage = progress.coverage {
      let needed = progress.neededCoverage.map(language.multiple)
      parts.append(
        Phrase.Forecast.covered(language.multiple(coverage), needed: needed)[language])
    }
    parts.append(
      "\(Phrase.Forecast.open[language]) \(view.amount(progress.open, of: progress.measure))")
    parts.append(
      "\(Phrase.Common.weighted[language]) "
        + view.amount(progress.weighted, of: progress.measure))
    return parts
  }

  var sections: [Document.Section] {
    guard !lines.isEmpty else { return [.line(Phrase.Forecast.noTargets[language])] }
    func amount(_ units: Int64, _ line: TargetLine) -> DocumentTable.Cell {
      line.progress.measure == .amountWon
        ? view.cell(units) : DocumentTable.Cell(language.number(units), raw: "\(units)")
    }
    func times(_ number: Double?) -> DocumentTable.Cell {
      DocumentTable.Cell(number.map(language.multiple) ?? "—", raw: number.map { "\($0)" } ?? "")
    }
    return [
      .table(
        DocumentTable(
          columns: [
            view.column(Phrase.Forecast.targets, "target", isNumeric: false),
            view.column(Phrase.Funnel.won, "won"), view.column(Phrase.Forecast.quota, "quota"),
            view.column(Phrase.Forecast.attainment, "attainment"),
            view.column(Phrase.Forecast.open, "open"),
            view.column(Phrase.Common.weighted, "weighted"),
            view.column(Phrase.Forecast.coverage, "coverage"),
            view.column(Phrase.Funnel.needs, "neededCoverage"),
            view.column(Phrase.Forecast.gap, "gap"),
          ],
          rows: lines.map { line in
            let progress = line.progress
            return [
              DocumentTable.Cell(name(of: line)), amount(progress.won, line),
              amount(progress.quota, line), view.cell(share: progress.attainment),
              amount(progress.open, line), amount(progress.weighted, line),
              times(progress.coverage), times(progress.neededCoverage),
              amount(max(0, progress.gap), line),
            ]
          }))
    ]
  }
}
