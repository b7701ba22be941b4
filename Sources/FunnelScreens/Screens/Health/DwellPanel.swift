import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// How long deals stand in a stage, how long those did that were won, and how many stand still.
struct DwellPanel: HealthPanel {
  let view: HealthView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }

  /// The figures of one stage.
  private struct Line {
    var stage: Stage.ID
    var days: DaySummary?
    var won: DaySummary?
    var stuck: Int
    /// From how many quiet days on a deal stands still.
    var bound: Int?
  }

  private var lines: [Line] {
    let rows = view.session.figures.funnel.stages
    return view.figures.dwell.map { dwell in
      Line(
        stage: dwell.stage, days: dwell.days,
        won: view.figures.wonDwell.first { $0.stage == dwell.stage }?.days,
        stuck: rows.first { $0.stage.id == dwell.stage }?.stagnant ?? 0,
        bound: view.session.stagnation.bounds[dwell.stage])
    }
  }

  var title: String { Phrase.Health.daysInStage[language] }
  var note: String {
    "● \(Phrase.Common.median[language]) ┃ p80 ░ \(Phrase.Health.wonDeals[language])"
  }
  var rows: Int { view.figures.dwell.count }

  func open(at pointer: HealthPointer) -> Transition {
    let lines = lines
    guard lines.indices.contains(pointer.row) else { return .stay }
    let line = lines[pointer.row]
    let name = view.book.stages[line.stage]?.name ?? Translated("")
    if line.stuck > 0 {
      return .push(
        DealsScreen(
          part: .stage(line.stage), base: DealFilter("status:open stale:yes"),
          heading: Phrase.Health.stuckIn(name)))
    }
    return view.open(
      Dwell.deals(view.book, view.session.scope, in: line.stage), Phrase.Health.wentFrom(name))
  }

  // MARK: Drawing

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    let lines = lines
    guard lines.contains(where: { $0.days != nil || $0.won != nil || $0.stuck > 0 }) else {
      return view.drawNothing(in: area, on: &canvas)
    }
    let label = min(lines.map { view.short($0.stage).displayWidth }.max() ?? 0, area.width / 3)
    let stuck = lines.map { stuckText($0).displayWidth }.max() ?? 0
    let bars = max(4, area.width - label - stuck - (stuck > 0 ? 3 : 2))
    let longest = lines.flatMap { [$0.days?.p80, $0.won?.p80] }.compactMap { $0 }.max() ?? 0
    let scale = DayScale(longest: longest, width: bars)
    let extra = area.height - lines.count
    let foot = min(2, max(0, extra))
    let body = area.inset(top: extra > 2 ? 1 : 0, bottom: foot)
    let visible = view.visible(lines.count, isFocused ? pointer.row : 0, room: body.height)
    let spacing = view.spacing(of: lines.count, room: body.height)
    for (row, place) in visible.enumerated() {
      let isSelected = isFocused && place == pointer.row
      let line = body.row(row * spacing)
      view.drawPointer(isSelected, in: line, on: &canvas)
      canvas.put(
        view.short(lines[place].stage), at: line.origin,
        style: theme[isSelected ? .accent : .text], width: label)
      draw(
        lines[place], scale, in: Rect(x: line.x + label + 2, y: line.y, width: bars, height: 1),
        on: &canvas)
      canvas.put(
        stuckText(lines[place]).padded(to: stuck, alignment: .right),
        at: Point(x: line.maxX - stuck, y: line.y),
        style: theme[lines[place].stuck > 4 ? .bad : .warning])
    }
    if foot > 1 {
      scale.draw(
        in: Rect(
          x: body.x + label + 2, y: body.y + visible.count * spacing, width: bars, height: 1),
        theme[.label], language, on: &canvas)
    }
    guard foot > 0 else { return }
    let chosen = isFocused ? lines[min(pointer.row, lines.count - 1)] : most(lines)
    canvas.put(
      chosen.map(sentence) ?? "", at: area.row(area.height - 1).origin,
      style: theme[chosen.map { $0.stuck > 0 } == true ? .warning : .label], width: area.width)
  }

  private func draw(
    _ line: Line, _ scale: DayScale, in row: Rect, on canvas: inout Canvas
  ) {
    if let won = line.won {
      canvas.fill(
        Rect(x: row.x, y: row.y, width: scale.column(Double(won.p80)) + 1, height: 1),
        theme[.faint], with: "░")
    }
    guard let days = line.days else {
      if line.won == nil { canvas.put("—", at: row.origin, style: theme[.faint]) }
      return
    }
    canvas.put(
      "┃", at: row.origin.offset(x: scale.column(Double(days.p80))), style: theme[.strong])
    canvas.put("●", at: row.origin.offset(x: scale.column(days.median)), style: theme[.accent])
  }

  private func stuckText(_ line: Line) -> String {
    guard line.stuck > 0 else { return "" }
    return language.isChinese
      ? "\(Phrase.Health.stuck[language]) \(language.number(line.stuck))"
      : "\(language.number(line.stuck)) \(Phrase.Health.stuck[language])"
  }

  /// The stage in which most deals stand still.
  private func most(_ lines: [Line]) -> Line? {
    lines.max { $0.stuck < $1.stuck }.flatMap { $0.stuck > 0 ? $0 : nil }
  }

  /// The figures of a stage, with the marks that the picture has for them.
  private func sentence(_ line: Line) -> String {
    var parts: [String] = []
    if line.stuck > 0, let bound = line.bound {
      parts.append(
        Phrase.Health.quietLonger(line.stuck, than: language.duration(days: bound))[language])
    }
    if let days = line.days {
      parts.append(
        "● \(language.decimal(days.median, digits: 0)) ┃ \(days.p80)"
          + " n \(language.number(days.count))")
    } else {
      parts.append(view.nothing)
    }
    if let won = line.won { parts.append("░ \(won.p80) n \(language.number(won.count))") }
    return view.named(view.short(line.stage), parts.joined(separator: " · "))
  }

  var sections: [Document.Section] {
    func column(_ title: String, _ key: String, isNumeric: Bool = true) -> DocumentTable.Column {
      DocumentTable.Column(title: title, key: key, isNumeric: isNumeric)
    }
    func days(_ number: Double?) -> DocumentTable.Cell {
      DocumentTable.Cell(
        number.map { language.decimal($0, digits: 0) } ?? "—", raw: number.map { "\($0)" } ?? "")
    }
    return [
      .table(
        DocumentTable(
          columns: [
            column(Phrase.Deals.stage[language], "stage", isNumeric: false),
            column(Phrase.Common.median[language], "medianDays"), column("p80", "p80Days"),
            column("n", "deals"),
            column("\(Phrase.Health.wonDeals[language]) p80", "wonP80Days"),
            column("n", "wonDeals"), column(Phrase.Health.stuck[language], "stagnant"),
            column(Phrase.Health.quietBound[language], "quietDays"),
          ],
          rows: lines.map { line in
            [
              DocumentTable.Cell(view.name(of: line.stage)), days(line.days?.median),
              days(line.days.map { Double($0.p80) }), view.cell(line.days?.count ?? 0),
              days(line.won.map { Double($0.p80) }), view.cell(line.won?.count ?? 0),
              view.cell(line.stuck), days(line.bound.map(Double.init)),
            ]
          }))
    ]
  }
}

/// Days as places on a row, from 0 to a round number.
private struct DayScale {
  let longest: Int
  let step: Int
  let width: Int

  init(longest: Int, width: Int) {
    self.width = width
    let steps = [1, 2, 5, 10, 20, 30, 50, 100, 200, 500, 1_000, 5_000, 10_000]
    // A mark takes up to six cells.
    let marks = max(1, width / 7)
    step = steps.first { $0 * marks >= longest } ?? max(1, longest)
    self.longest = max(1, longest)
  }

  func column(_ days: Double) -> Int {
    Int((min(max(0, days / Double(longest)), 1) * Double(width - 1)).rounded())
  }

  func draw(in row: Rect, _ style: Style, _ language: Language, on canvas: inout Canvas) {
    let unit = language.isChinese ? "天" : " d"
    for mark in stride(from: 0, through: longest, by: step) {
      let isLast = mark + step > longest
      let text = language.number(mark) + (isLast ? unit : "")
      let x = min(column(Double(mark)), width - text.displayWidth)
      canvas.put(text, at: row.origin.offset(x: max(0, x)), style: style)
    }
  }
}
