import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What a day earns, and what ten percent more or less of each factor would change.
struct LeversPanel: ForecastPanel {
  let view: ForecastView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var velocity: Velocity? { view.figures.velocity }
  private static let levers = Velocity.Lever.allCases

  var title: String {
    Phrase.Funnel.velocity[language] + " · " + Phrase.Forecast.levers[language]
  }
  var note: String { "\(view.period)  n \(language.number(view.figures.wins))" }
  var rows: Int { velocity == nil ? 0 : Self.levers.count }

  func supposition(at row: Int) -> Supposition? {
    row < rows ? .lever(Self.levers[row]) : nil
  }

  func open(at row: Int) -> Transition? {
    guard row < rows else { return nil }
    let lever = Self.levers[row]
    let terms =
      switch lever {
      case .deals: "status:open !gate:pseudo"
      case .winRate: "status:won|lost"
      case .amount, .days: "status:won"
      }
    return .push(
      DealsScreen(base: DealFilter(terms), period: view.figures.period, heading: lever.label))
  }

  /// The velocity with everything that is supposed.
  private func changed(_ velocity: Velocity) -> Velocity {
    Self.levers.reduce(velocity) { velocity, lever in
      velocity.changing(lever, by: view.value(of: .lever(lever)) ?? 0)
    }
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, at row: Int, isFocused: Bool) {
    guard let velocity else {
      view.say(whyNot, in: area, on: &canvas)
      return
    }
    let isAiry = area.height >= 13
    canvas.put(perDay(velocity), at: area.origin, width: area.width)
    let columns = Columns(self, velocity, width: area.width)
    drawHead(columns, in: area.row(1), on: &canvas)
    var line = 2
    for (place, lever) in Self.levers.enumerated() {
      draw(
        lever, velocity, columns, isSelected: isFocused && place == row, in: area.row(line),
        on: &canvas)
      line += isAiry ? 2 : 1
    }
    let rest = area.inset(top: area.height > line + 1 ? line + 1 : line)
    let shift = changed(velocity).perDay - velocity.perDay
    guard abs(shift) > 0.5, velocity.perDay > 0 else {
      view.say(Phrase.Forecast.tryLevers[language], in: rest, on: &canvas)
      return
    }
    let then = Phrase.Forecast.together(
      view.money(changed(velocity).perDay),
      change: language.change(shift / velocity.perDay),
      period: view.money(shift * Double(view.figures.period.length), isChange: true))
    view.say(then[language], shift > 0 ? .good : .bad, in: rest, on: &canvas)
  }

  /// Where the columns stand.
  private struct Columns {
    let name: Int
    let value: Int
    let change: Int
    let effect: Int
    let bar: Int
    let most: Double

    init(_ panel: LeversPanel, _ velocity: Velocity, width: Int) {
      let (view, levers) = (panel.view, LeversPanel.levers)
      let names = view.width(levers.map { $0.label[panel.language] })
      value = view.width(levers.map { panel.value(of: $0, velocity) })
      change = 6
      let effects = levers.flatMap { lever in
        [-0.1, 0.1].map { panel.effect(of: lever, $0, velocity) }
      }
      effect = view.width(effects.map { view.money($0, isChange: true) })
      name = min(names, max(6, width - value - change - 2 * effect - 12))
      bar = max(0, width - name - value - change - 2 * effect - 6)
      most = effects.map(abs).max() ?? 0
    }
  }

  /// What the effects are of.
  private func drawHead(_ columns: Columns, in line: Rect, on canvas: inout Canvas) {
    let end = line.x + columns.name + columns.value + columns.change + 4 + columns.effect
    for (share, end) in [(-0.1, end), (0.1, line.maxX)] {
      let text = language.change(share)
      canvas.put(text, at: Point(x: end - text.displayWidth, y: line.y), style: theme[.label])
    }
  }

  private func draw(
    _ lever: Velocity.Lever, _ velocity: Velocity, _ columns: Columns, isSelected: Bool,
    in line: Rect, on canvas: inout Canvas
  ) {
    view.drawPointer(isSelected, in: line, on: &canvas)
    canvas.put(
      lever.label[language], at: line.origin, style: theme[isSelected ? .accent : .text],
      width: columns.name)
    var x = line.x + columns.name + 1
    canvas.put(
      value(of: lever, velocity).padded(to: columns.value, alignment: .right),
      at: Point(x: x, y: line.y), style: theme[.strong])
    x += columns.value + 1
    view.drawField(
      .lever(lever), isSelected: isSelected,
      in: Rect(x: x, y: line.y, width: columns.change, height: 1), on: &canvas)
    x += columns.change + 2
    let (less, more) = (effect(of: lever, -0.1, velocity), effect(of: lever, 0.1, velocity))
    put(less, columns.effect, at: Point(x: x, y: line.y), on: &canvas)
    x += columns.effect + 1
    drawBars(
      less, more, columns.most,
      in: Rect(x: x, y: line.y, width: columns.bar, height: 1), on: &canvas)
    put(more, columns.effect, at: Point(x: line.maxX - columns.effect, y: line.y), on: &canvas)
  }

  private func put(_ effect: Double, _ width: Int, at point: Point, on canvas: inout Canvas) {
    canvas.put(
      view.money(effect, isChange: true).padded(to: width, alignment: .right), at: point,
      style: theme[effect > 0 ? .good : .bad])
  }

  /// Less of a factor to the left of the middle, more of it to the right.
  private func drawBars(
    _ less: Double, _ more: Double, _ most: Double, in bars: Rect, on canvas: inout Canvas
  ) {
    guard bars.width >= 5, most > 0 else { return }
    let half = Double(bars.width) / 2
    func bar(_ effect: Double, isLeft: Bool) {
      let length = abs(effect) / most * (half - 0.5)
      let style = theme[effect > 0 ? .good : .bad].on(theme[.text].background)
      let bar =
        isLeft
        ? Bar(from: half - length, to: half, style: style)
        : Bar(from: half, to: half + length, style: style)
      canvas.draw(bar, in: bars)
    }
    bar(less, isLeft: true)
    bar(more, isLeft: false)
  }

  // MARK: Words

  private func perDay(_ velocity: Velocity) -> StyledText {
    let unit = Phrase.Common.perDay[language]
    var text = StyledText(language.isChinese ? unit + " " : "", theme[.label])
    text.append(view.money(velocity.perDay), theme[.strong])
    if !language.isChinese { text.append(" " + unit, theme[.label]) }
    return text
  }

  private func effect(of lever: Velocity.Lever, _ share: Double, _ velocity: Velocity) -> Double {
    velocity.changing(lever, by: share).perDay - velocity.perDay
  }

  private func value(of lever: Velocity.Lever, _ velocity: Velocity) -> String {
    switch lever {
    case .deals: language.decimal(velocity.deals, digits: 0)
    case .winRate: language.percent(velocity.winRate)
    case .amount: view.money(velocity.amount)
    case .days: language.duration(days: Int(velocity.days.rounded()))
    }
  }

  private var whyNot: String {
    view.nothing + (language.isChinese ? "：" : ": ")
      + "\(Phrase.Forecast.fewWins(view.figures.wins, view.period)[language])"
  }

  var sections: [Document.Section] {
    guard let velocity else { return [.line(whyNot)] }
    return [
      .line("\(perDay(velocity).text) · \(note)"),
      .table(
        DocumentTable(
          columns: [
            view.column(Phrase.Forecast.factor, "lever", isNumeric: false),
            view.column(Phrase.Common.value, "value"),
            DocumentTable.Column(title: "−10 %", key: "less", isNumeric: true),
            DocumentTable.Column(title: "+10 %", key: "more", isNumeric: true),
          ],
          rows: Self.levers.map { lever in
            [
              DocumentTable.Cell(lever.label[language], raw: lever.rawValue),
              DocumentTable.Cell(value(of: lever, velocity)),
              view.cell(effect(of: lever, -0.1, velocity)),
              view.cell(effect(of: lever, 0.1, velocity)),
            ]
          })),
    ]
  }
}
