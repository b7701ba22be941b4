import FunnelCore
import FunnelWording
import TerminalUI

/// The cadence radar: follow-ups by segment, the clocks of first contacts, and who is in time.
struct RadarPane: Widget {
  let session: Session
  let figures: DayFigures
  let lines: [RadarLine]
  /// The line with the pointer; nil where another pane has the keys.
  let selected: Int?

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  /// A row on screen.
  private enum Row {
    case head
    case line(Int)
    case heading(Phrase)
    case note(String)
    case blank
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let rows = rows(tall: area.height >= lines.count + 8)
    let place = rows.firstIndex { row in
      if case .line(let line) = row { line == selected } else { false }
    }
    let first = max(0, min((place ?? 0) - area.height + 2, rows.count - area.height))
    for (row, content) in rows.dropFirst(first).prefix(area.height).enumerated() {
      draw(content, in: area.row(row), on: &canvas)
    }
  }

  private func rows(tall: Bool) -> [Row] {
    var rows: [Row] = [.head]
    let clocks = lines.indices.filter { if case .clock = lines[$0] { true } else { false } }
    let people = lines.indices.filter { if case .person = lines[$0] { true } else { false } }
    for index in lines.indices {
      if case .segment = lines[index] { rows.append(.line(index)) }
    }
    let without = figures.radar.withoutSegment
    if without > 0 { rows.append(.note(Phrase.Today.withoutSegment(without)[language])) }
    if tall { rows.append(.blank) }
    rows.append(.heading(Phrase.Today.firstContacts))
    rows += clocks.map { .line($0) }
    if clocks.isEmpty { rows.append(.note(Phrase.Today.noClocks[language])) }
    if tall { rows.append(.blank) }
    rows.append(.heading(Phrase.Today.inTime))
    rows += people.map { .line($0) }
    if people.isEmpty { rows.append(.note(Phrase.Today.noFollowUps[language])) }
    return rows
  }

  private func draw(_ row: Row, in area: Rect, on canvas: inout Canvas) {
    switch row {
    case .blank: break
    case .heading(let phrase):
      canvas.put(phrase[language], at: area.origin.offset(x: 1), style: theme[.title])
    case .note(let text):
      canvas.put(text, at: area.origin.offset(x: 1), style: theme[.label], width: area.width - 1)
    case .head: drawHead(in: area, on: &canvas)
    case .line(let index):
      if index == selected { canvas.put("▸", at: area.origin, style: theme[.accent]) }
      let rest = area.inset(left: 1)
      switch lines[index] {
      case .segment(let row): draw(row, in: rest, on: &canvas)
      case .clock(let followUp): draw(followUp, in: rest, on: &canvas)
      case .person(let row): draw(row, in: rest, on: &canvas)
      }
      guard index == selected else { return }
      canvas.restyle(area) { style in
        style.background = theme[.selection].background
        style.attributes.formUnion(theme[.selection].attributes)
      }
    }
  }

  // MARK: Segments

  /// The columns of figures; where they leave the names no room, without the clocks, which stand
  /// below one by one.
  private func titles(in area: Rect) -> [String] {
    let titles = [
      Phrase.Today.late, Phrase.Common.today, Phrase.Today.booked, Phrase.Today.ahead,
      Phrase.Today.clocks,
    ].map { $0[language] }
    let names = figures.radar.rows.map { $0.segment.label[language].displayWidth }.max() ?? 0
    let isTight = titles.reduce(names) { $0 + max(5, $1.displayWidth) + 1 } > area.width
    return isTight ? titles.dropLast() : titles
  }

  /// Where the columns of figures end, from the right.
  private func places(in area: Rect) -> [(end: Int, width: Int)] {
    var end = area.maxX
    return titles(in: area).reversed().map { title in
      let width = max(5, title.displayWidth)
      defer { end -= width + (area.width >= 50 ? 2 : 1) }
      return (end, width)
    }.reversed()
  }

  private func drawHead(in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, theme[.header])
    let area = area.inset(left: 1)
    let places = places(in: area)
    canvas.put(
      Phrase.Today.segment[language], at: area.origin, style: theme[.header],
      width: nameWidth(before: places, in: area))
    for (title, place) in zip(titles(in: area), places) {
      canvas.put(
        title, at: Point(x: place.end - title.displayWidth, y: area.y), style: theme[.header])
    }
  }

  private func nameWidth(before places: [(end: Int, width: Int)], in area: Rect) -> Int {
    max(0, (places.first.map { $0.end - $0.width } ?? area.maxX) - area.x - 1)
  }

  private func draw(_ row: CadenceRadar.Row, in area: Rect, on canvas: inout Canvas) {
    let places = places(in: area)
    canvas.put(
      row.segment.label[language], at: area.origin, style: theme[.text],
      width: nameWidth(before: places, in: area))
    let figures: [(Int, Role, String)] = [
      (row.overdue, .bad, "! "), (row.today, .strong, ""), (row.booked, .good, "✓ "),
      (row.ahead, .text, ""), (row.clocks, .warning, ""),
    ]
    for ((number, role, sign), place) in zip(figures, places) {
      let text = number == 0 ? "·" : sign + language.number(number)
      canvas.put(
        text, at: Point(x: place.end - text.displayWidth, y: area.y),
        style: theme[number == 0 ? .faint : role])
    }
  }

  // MARK: Clocks

  private func draw(_ followUp: FollowUp, in area: Rect, on canvas: inout Canvas) {
    guard let deal = session.book.deals[followUp.deal] else { return }
    let minutes = max(0, followUp.minutesLeft(at: session.moment) ?? 0)
    let whole = followUp.cadence.firstDays * 1_440
    let left = language.countdown(minutes: minutes)
    let role: Role = minutes * 4 < whole ? .bad : minutes * 2 < whole ? .warning : .good
    let name = session.book.fullName(of: deal)
    let bar = area.width >= 40 ? 10 : 0
    let text = 12
    canvas.put(
      name, at: area.origin, style: theme[.text],
      width: area.width - bar - text - (bar > 0 ? 2 : 1))
    if bar > 0 {
      let place = Rect(x: area.maxX - text - bar - 1, y: area.y, width: bar, height: 1)
      canvas.fill(place, theme[.faint], with: "┈")
      canvas.draw(
        Bar(to: Double(min(minutes, whole)) / Double(whole) * Double(bar), style: theme[role]),
        in: place)
    }
    canvas.put(
      left, at: Point(x: area.maxX - left.displayWidth, y: area.y),
      style: theme[role == .bad ? .bad : .strong])
  }

  // MARK: People

  private func draw(_ row: FollowUpCompliance.Row, in area: Rect, on canvas: inout Canvas) {
    let name =
      row.owner.flatMap { session.book.owners[$0]?.name } ?? Phrase.Common.noOwner[language]
    let share = row.rate.fraction.map { language.percent($0) } ?? "—"
    let cases = language.ratio(row.rate.k, of: row.rate.n)
    let bounds = row.rate.wilson
    let axis = area.width >= 46 ? min(16, area.width - 34) : 0
    canvas.put(
      name, at: area.origin, style: theme[.person], width: area.width - axis - 16)
    let figures =
      "\(cases.padded(to: 7, alignment: .right)) \(share.padded(to: 5, alignment: .right))"
    canvas.put(
      figures, at: Point(x: area.maxX - axis - 1 - figures.displayWidth, y: area.y),
      style: theme[.strong])
    guard axis > 0, let bounds else { return }
    canvas.draw(
      Interval(
        low: bounds.lowerBound, point: row.rate.fraction, high: bounds.upperBound,
        styles: Interval.Styles(
          track: theme[.faint], range: theme[.label], point: theme[.accent], mark: theme[.label])),
      in: Rect(x: area.maxX - axis, y: area.y, width: axis, height: 1))
  }
}
