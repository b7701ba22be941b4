import FunnelCore
import FunnelWording
import TerminalUI

/// Working time and accounts by zone as bars, beside the shares they are to have.
struct TimePane: Widget {
  let session: Session
  let report: TimeReport
  /// The zone with the pointer; nil where another pane has the keys.
  let selected: Int?

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  /// What stands beside a title: how time is to be spent and the key that chooses it, the key
  /// alone where there is no room for both.
  static func note(_ allocation: String, beside title: String, in width: Int) -> String {
    let note = allocation + "  m"
    return title.displayWidth + note.displayWidth + 9 <= width ? note : "m"
  }

  /// What a bar stands for.
  private struct Line {
    var label: Phrase
    var share: Double?
    var note: StyledText
    var style: Style
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let isTall = area.height >= 10
    let block = isTall ? (area.height >= 13 ? 4 : 3) : 1
    for (place, row) in report.rows.enumerated() {
      let rows = Rect(
        x: area.x, y: area.y + place * block, width: area.width,
        height: min(isTall ? 3 : 1, area.height - place * block))
      if isTall {
        drawBars(of: row, place, in: rows, on: &canvas)
      } else {
        drawLine(of: row, place, in: rows, on: &canvas)
      }
    }
    let foot = area.height - 1
    if foot >= report.rows.count * block - (block > 3 ? 1 : 0) {
      let width = area.width - 1
      let text = outside(isShort: false)
      canvas.put(
        text.displayWidth <= width ? text : outside(isShort: true),
        at: area.row(foot).origin.offset(x: 1), width: width)
    }
  }

  private func drawBars(
    of row: TimeReport.Row, _ place: Int, in rows: Rect, on canvas: inout Canvas
  ) {
    let zones = TimeAllocation.zones.map { $0.label[language].displayWidth }.max() ?? 0
    let lines = lines(of: row)
    let labels = lines.map { $0.label[language].displayWidth }.max() ?? 0
    let notes = report.rows.flatMap { self.lines(of: $0) }.map(\.note.displayWidth).max() ?? 0
    let start = zones + labels + (rows.width < 48 ? 9 : 10)
    guard rows.width - start - notes - 1 >= 4 else {
      return drawFigures(lines, of: row, place, in: rows, on: &canvas)
    }
    let bars = rows.width - start - notes - 1
    let longest = max(0.5, report.longestShare)
    let isSelected = place == selected
    canvas.put(
      (isSelected ? "▸" : " ") + row.zone.label[language], at: rows.origin,
      style: theme[isSelected ? .accent : row.zone.role])
    for (index, line) in lines.enumerated() where index < rows.height {
      let origin = rows.row(index).origin
      canvas.put(line.label[language], at: origin.offset(x: zones + 2), style: theme[.label])
      canvas.put(
        (line.share.map { language.percent($0) } ?? "—").padded(to: 5, alignment: .right),
        at: origin.offset(x: zones + labels + 3), style: theme[.strong])
      let bar = Rect(x: rows.x + start, y: origin.y, width: bars, height: 1)
      canvas.draw(Bar(to: (line.share ?? 0) / longest * Double(bars), style: line.style), in: bar)
      canvas.put(
        line.note, at: Point(x: bar.maxX + 1, y: origin.y), width: max(0, rows.maxX - bar.maxX - 1))
    }
  }

  /// The figures of a zone without bars, for which there is no room: its name beside the target.
  private func drawFigures(
    _ lines: [Line], of row: TimeReport.Row, _ place: Int, in rows: Rect, on canvas: inout Canvas
  ) {
    let zones = TimeAllocation.zones.map { $0.label[language].displayWidth }.max() ?? 0
    let labels = lines.map { $0.label[language].displayWidth }.max() ?? 0
    let start = max(zones, labels) + 3
    let isSelected = place == selected
    for (index, line) in lines.enumerated() where index < rows.height {
      let origin = rows.row(index).origin
      var note = line.note
      if index == 0 {
        canvas.put(
          (isSelected ? "▸" : " ") + row.zone.label[language], at: origin,
          style: theme[isSelected ? .accent : row.zone.role])
        note = StyledText(line.label[language], theme[.label])
      } else {
        canvas.put(line.label[language], at: origin.offset(x: 2), style: theme[.label])
      }
      canvas.put(
        (line.share.map { language.percent($0) } ?? "—").padded(to: 5, alignment: .right),
        at: origin.offset(x: start), style: theme[.strong])
      canvas.put(note, at: origin.offset(x: start + 6), width: max(0, rows.width - start - 6))
    }
  }

  private func lines(of row: TimeReport.Row) -> [Line] {
    [
      Line(
        label: Phrase.Strategy.target, share: Double(row.target) / 100, note: StyledText(),
        style: theme[.faint]),
      Line(
        label: Phrase.Strategy.time, share: row.minutes.share,
        note: note(language.hours(minutes: row.minutes.amount), row.minutes),
        style: theme[row.minutes.isOff ? .warning : .good]),
      Line(
        label: Phrase.Strategy.accounts, share: row.accounts.share,
        note: note(
          Phrase.Review.part(row.accounts.amount, of: report.accounts)[language], row.accounts),
        style: theme[row.accounts.isOff ? .warning : .good]),
    ]
  }

  private func note(_ amount: String, _ spent: TimeReport.Spent) -> StyledText {
    var note = deviation(of: spent)
    note.append(" " + amount, theme[.label])
    return note
  }

  /// `! +22` where a share is too far off, else `  −3`.
  private func deviation(of spent: TimeReport.Spent) -> StyledText {
    guard let deviation = spent.deviation else { return StyledText("     ", theme[.text]) }
    let points = language.points(deviation).padded(to: 3, alignment: .right)
    return StyledText(
      (spent.isOff ? "! " : "  ") + points, theme[spent.isOff ? .bad : .label])
  }

  private func drawLine(
    of row: TimeReport.Row, _ place: Int, in line: Rect, on canvas: inout Canvas
  ) {
    guard !line.isEmpty else { return }
    let zones = TimeAllocation.zones.map { $0.label[language].displayWidth }.max() ?? 0
    let isSelected = place == selected
    var text = StyledText(
      (isSelected ? "▸" : " ") + row.zone.label[language].padded(to: zones + 1),
      theme[isSelected ? .accent : row.zone.role])
    text.append(Phrase.Strategy.target[language] + " ", theme[.label])
    text.append(language.percent(Double(row.target) / 100), theme[.strong])
    for (label, spent) in [
      (Phrase.Strategy.time, row.minutes), (Phrase.Strategy.accounts, row.accounts),
    ] {
      text.append("   \(label[language]) ", theme[.label])
      text.append(spent.share.map { language.percent($0) } ?? "—", theme[.strong])
      text.spans += deviation(of: spent).spans
    }
    canvas.put(text, at: line.origin, width: line.width)
  }

  /// Prospecting, and time of no deal; in short in whole hours, without the number of accounts.
  private func outside(isShort: Bool) -> StyledText {
    func time(_ minutes: Int) -> String {
      isShort ? language.hours(minutes: minutes) : language.duration(minutes: minutes)
    }
    var text = StyledText()
    if report.minutes + report.universeMinutes + report.minutesWithoutDeal == 0 {
      return StyledText(Phrase.Strategy.noMinutes[language], theme[.faint])
    }
    text.append(Zone.universe.label[language] + " ", theme[Zone.universe.role])
    text.append(time(report.universeMinutes), theme[.text])
    if !isShort {
      text.append(
        " · " + EntityKind.account.counted(report.universeAccounts)[language], theme[.label])
    }
    if report.minutesWithoutDeal > 0 {
      text.append(
        (isShort ? "  " : "   ") + Phrase.Strategy.withoutDeal[language] + " ", theme[.label])
      text.append(time(report.minutesWithoutDeal), theme[.text])
    }
    return text
  }
}

extension TimeReport {
  /// The largest share there is or is to be, which fills a whole bar.
  fileprivate var longestShare: Double {
    rows.flatMap { [Double($0.target) / 100, $0.minutes.share ?? 0, $0.accounts.share ?? 0] }
      .max() ?? 1
  }
}
