import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// How many of the deals that came to a stage went on, with the interval and the benchmark.
struct ConversionPanel: HealthPanel {
  let view: HealthView

  private var all: [StageConversion] { view.figures.conversions }
  private var theme: Theme { view.theme }
  private var language: Language { view.language }

  var title: String { Phrase.Health.conversion[language] }
  var note: String { Phrase.Health.wilson[language] }
  var rows: Int { all.count }

  func open(at pointer: HealthPointer) -> Transition {
    guard all.indices.contains(pointer.row) else { return .stay }
    let stage = all[pointer.row].stage
    return view.open(
      StageConversion.counted(view.book, view.session.scope, in: stage),
      Phrase.Health.cameTo(view.book.stages[stage]?.name ?? Translated("")))
  }

  // MARK: Drawing

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    guard !all.isEmpty else { return view.drawNothing(in: area, on: &canvas) }
    let columns = Columns(
      all.map(view.step), all.compactMap(\.rate.fraction).map { language.percent($0) },
      all.map(ratio), width: area.width)
    let (header, body) = area.divided(at: area.height > 3 ? 1 : 0, from: .top)
    draw(header, columns, on: &canvas)
    let selected = isFocused ? pointer.row : nil
    let visible = view.visible(all.count, selected ?? 0, room: body.height)
    let detailed = detailed(visible, selected, room: body.height - visible.count)
    var row = 0
    for place in visible {
      draw(all[place], isSelected: place == selected, columns, in: body.row(row), on: &canvas)
      row += 1
      guard detailed.contains(place) else { continue }
      canvas.put(
        detail(all[place], width: body.width - 2), at: body.row(row).origin.offset(x: 2),
        width: body.width - 2)
      row += 1
    }
  }

  /// The lines under which something more is said, as far as there is room: the chosen one, then
  /// alarms, then what is to be watched, then the rest.
  private func detailed(_ places: Range<Int>, _ selected: Int?, room: Int) -> Set<Int> {
    let ranked = places.map { (rank: rank(all[$0], $0 == selected), place: $0) }
      .filter { $0.rank < 4 }.sorted { $0 < $1 }
    return Set(ranked.prefix(max(0, room)).map(\.place))
  }

  private func rank(_ conversion: StageConversion, _ isSelected: Bool) -> Int {
    if isSelected { return 0 }
    switch conversion.verdict {
    case .alarm: return 1
    case .watch: return 2
    case .fine, .unknown: return conversion.pending > 0 || conversion.rate.n == 0 ? 3 : 4
    }
  }

  private struct Columns {
    let label: Int
    let rate: Int
    let ratio: Int
    let bar: Int

    init(_ steps: [String], _ rates: [String], _ ratios: [String], width: Int) {
      ratio = ratios.map(\.displayWidth).max() ?? 0
      let longest = steps.map(\.displayWidth).max() ?? 0
      // Where the names are too long, the blanks before the rates and some of the bar are theirs.
      let isTight = longest > width - ratio - 25
      rate = isTight ? rates.map(\.displayWidth).max() ?? 0 : 6
      label = min(longest, max(10, width - ratio - rate - 5 - (isTight ? 12 : 14)))
      bar = max(0, width - label - ratio - rate - 5)
    }

    func axis(in row: Rect) -> Rect {
      Rect(x: row.maxX - bar, y: row.y, width: bar, height: row.height)
    }
  }

  private func draw(_ header: Rect, _ columns: Columns, on canvas: inout Canvas) {
    guard !header.isEmpty else { return }
    let axis = columns.axis(in: header)
    canvas.put(
      entered, at: header.origin, style: theme[.label], width: header.width - columns.bar - 1)
    guard columns.bar >= 12 else { return }
    canvas.put("0", at: axis.origin, style: theme[.label])
    canvas.put("50", at: axis.origin.offset(x: (columns.bar - 1) / 2), style: theme[.label])
    canvas.put("100", at: axis.origin.offset(x: columns.bar - 3), style: theme[.label])
  }

  /// Which deals are counted.
  private var entered: String {
    (view.session.scope.period == nil
      ? Phrase.Health.enteredEver : Phrase.Health.enteredInPeriod)[language]
  }

  private func ratio(_ conversion: StageConversion) -> String {
    language.ratio(conversion.rate.k, of: conversion.rate.n)
  }

  private func role(_ conversion: StageConversion) -> Role {
    switch conversion.verdict {
    case .alarm: .bad
    case .watch: .warning
    case .fine, .unknown: .text
    }
  }

  private func draw(
    _ conversion: StageConversion, isSelected: Bool, _ columns: Columns, in row: Rect,
    on canvas: inout Canvas
  ) {
    view.drawPointer(isSelected, in: row, on: &canvas)
    let role = isSelected ? .accent : role(conversion)
    canvas.put(
      view.step(conversion), at: row.origin, style: theme[role], width: columns.label)
    let figures = row.origin.offset(x: columns.label + 1)
    guard let fraction = conversion.rate.fraction, let bounds = conversion.rate.wilson else {
      canvas.put(view.nothing, at: figures, style: theme[.faint], width: row.maxX - figures.x)
      return
    }
    canvas.put(
      language.percent(fraction).padded(to: columns.rate, alignment: .right), at: figures,
      style: theme[conversion.verdict == .alarm ? .bad : .strong])
    canvas.put(ratio(conversion), at: figures.offset(x: columns.rate + 1), style: theme[.label])
    let mark = mark(conversion)
    canvas.put(
      mark.text, at: figures.offset(x: columns.rate + columns.ratio + 2), style: theme[mark.role])
    canvas.draw(
      Interval(
        low: bounds.lowerBound, point: fraction, high: bounds.upperBound,
        mark: conversion.benchmark?.fraction,
        styles: Interval.Styles(
          track: theme[.faint], range: theme[rangeRole(conversion)], point: theme[.strong],
          mark: theme[.warning])),
      in: columns.axis(in: row))
  }

  private func rangeRole(_ conversion: StageConversion) -> Role {
    switch conversion.verdict {
    case .alarm: .bad
    case .watch: .warning
    case .fine, .unknown: .person
    }
  }

  private func mark(_ conversion: StageConversion) -> (text: String, role: Role) {
    switch conversion.verdict {
    case .alarm: ("▼", .bad)
    case .watch: ("▽", .warning)
    case .fine, .unknown: ("", .label)
    }
  }

  // MARK: Words

  /// As much as fits of what is to be said of a conversion.
  private func detail(_ conversion: StageConversion, width: Int) -> StyledText {
    var text = StyledText()
    for (part, role) in remarks(of: conversion) {
      let isFirst = text.spans.isEmpty
      guard isFirst || text.displayWidth + 3 + part.displayWidth <= width else { continue }
      if !isFirst { text.append(" · ", theme[.faint]) }
      text.append(part, theme[role])
    }
    return text
  }

  /// What is to be said of a conversion beside its rate, the most telling first.
  private func remarks(of conversion: StageConversion) -> [(String, Role)] {
    var remarks: [(String, Role)] = []
    if let benchmark = conversion.benchmark?.fraction {
      let bound = language.percent(benchmark)
      switch conversion.verdict {
      case .alarm: remarks.append((Phrase.Health.surelyBelow(bound)[language], .bad))
      case .watch: remarks.append((Phrase.Health.perhapsBelow(bound)[language], .warning))
      case .fine: remarks.append((Phrase.Health.reaches(bound)[language], .good))
      case .unknown: break
      }
    }
    if let fall = view.figures.falls.first(where: { $0.stage == conversion.stage }),
      fall.isAlarm, let share = fall.share
    {
      remarks.append((Phrase.Health.fallen(language.percent(share))[language], .bad))
    }
    for (phrase, count) in [
      (Phrase.Health.pending, conversion.pending),
      (Phrase.Health.decidedEarly, conversion.decidedEarly),
      (Phrase.Funnel.withdrawn, conversion.withdrawn),
    ] where count > 0 {
      remarks.append(("\(phrase[language]) \(language.number(count))", .label))
    }
    let maturity = language.duration(days: conversion.maturity)
    remarks.append((Phrase.Health.matureAfter(maturity)[language], .label))
    return remarks
  }

  var sections: [Document.Section] {
    [.line(entered), .table(table)]
  }

  private var table: DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(title: Phrase.Deals.stage[language], key: "stage"),
        DocumentTable.Column(
          title: Phrase.Health.rate[language], key: "rate", isNumeric: true),
        DocumentTable.Column(title: "k/n", key: "cases"),
        DocumentTable.Column(title: Phrase.Health.wilson[language], key: "interval"),
        DocumentTable.Column(title: "", key: "remarks", limit: 80),
      ],
      rows: all.map { conversion in
        [
          DocumentTable.Cell(
            "\(view.name(of: conversion.stage)) → \(view.name(of: conversion.next))"),
          DocumentTable.Cell(
            conversion.rate.fraction.map { language.percent($0) } ?? view.nothing,
            raw: conversion.rate.fraction.map { "\($0)" } ?? ""),
          DocumentTable.Cell(ratio(conversion)),
          DocumentTable.Cell(conversion.rate.wilson.map(language.interval) ?? "—"),
          DocumentTable.Cell(remarks(of: conversion).map(\.0).joined(separator: ", ")),
        ]
      })
  }
}
