import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// How good the chances of the stages, of the reviews and of what was learned have been.
struct LearnedPanel: ForecastPanel {
  let view: ForecastView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var qualities: [ChanceQuality] { view.figures.quality }

  var title: String { Phrase.Forecast.learnedChance[language] }
  var note: String {
    let isOn = view.session.pipeline?.learns == true
    return (isOn ? Phrase.Forecast.on : Phrase.Forecast.off)[language] + "  s"
  }
  var rows: Int { qualities.count + (shown?.bins.count ?? 0) }

  /// The chances whose reliability is shown.
  private var shown: ChanceQuality? { qualities.first { $0.source == view.choices.judged } }

  func open(at row: Int) -> Transition? {
    .push(
      ForecastDeals.ofAllDays(
        part: .all, DealFilter("status:won|lost"), Phrase.Forecast.learnedChance, view))
  }

  /// The chances of a line, to be shown in full.
  func source(at row: Int) -> WinChance.Source? {
    qualities.indices.contains(row) ? qualities[row].source : nil
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, at row: Int, isFocused: Bool) {
    let row = isFocused ? row : -1
    let isAiry = area.height >= 18
    canvas.put(state, at: area.origin, style: theme[.label], width: area.width)
    var line = isAiry ? 2 : 1
    for (place, quality) in qualities.enumerated() {
      draw(quality, isSelected: place == row, in: area.row(line), on: &canvas)
      line += 1
    }
    if isAiry { line += 1 }
    var table = area.inset(top: line)
    if isAiry {
      let (foot, rest) = table.divided(at: 2, from: .bottom)
      view.say(Phrase.Forecast.judgedLate[language], .faint, in: foot, on: &canvas)
      table = rest
    }
    guard let shown, !shown.bins.isEmpty, table.height > 1 else { return }
    drawHead(in: table.row(0), on: &canvas)
    let chosen = max(0, row - qualities.count)
    let visible = view.visible(shown.bins.count, chosen, room: table.height - 1)
    for (index, place) in visible.enumerated() {
      draw(
        shown.bins[place], isSelected: row - qualities.count == place,
        in: table.row(index + 1), on: &canvas)
    }
  }

  private var label: Int {
    view.width(qualities.map { $0.source.label[language] })
  }

  private func draw(
    _ quality: ChanceQuality, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    view.drawPointer(isSelected, in: line, on: &canvas)
    let isShown = quality.source == view.choices.judged
    canvas.put(
      quality.source.label[language], at: line.origin,
      style: theme[isSelected ? .accent : isShown ? .strong : .text])
    let x = label + 1
    guard let brier = quality.brier, let reference = quality.reference else {
      canvas.put(
        view.nothing, at: line.origin.offset(x: x), style: theme[.faint], width: line.width - x)
      return
    }
    var text = StyledText("Brier ", theme[.label])
    text.append(language.decimal(brier, digits: 3), theme[brier < reference ? .good : .warning])
    text.append(brier < reference ? " < " : " ≥ ", theme[.label])
    text.append(language.decimal(reference, digits: 3), theme[.label])
    text.append("  n \(language.number(quality.won.n))", theme[.label])
    canvas.put(text, at: line.origin.offset(x: x), width: line.width - x)
    let start = x + text.displayWidth + 2
    // A score of a quarter is that of tossing a coin.
    canvas.draw(
      Gauge(
        1 - min(1, brier / 0.25), style: theme[brier < reference ? .good : .warning],
        track: theme[.faint]),
      in: line.inset(left: min(start, line.width)))
  }

  private func drawHead(in line: Rect, on canvas: inout Canvas) {
    let columns = Columns(self)
    for (title, width, end) in [
      (Phrase.Forecast.said, columns.said, columns.said),
      (Phrase.Forecast.came, columns.came, columns.said + 1 + columns.came),
    ] {
      canvas.put(
        title[language].padded(to: width, alignment: .right),
        at: line.origin.offset(x: end - width), style: theme[.label])
    }
    canvas.put(
      "k/n", at: line.origin.offset(x: columns.said + columns.came + 2), style: theme[.label])
  }

  /// Where the columns of the reliability table stand.
  private struct Columns {
    let said: Int
    let came: Int
    let cases: Int

    init(_ panel: LearnedPanel) {
      let language = panel.language
      said = max(5, Phrase.Forecast.said[language].displayWidth)
      came = max(5, Phrase.Forecast.came[language].displayWidth)
      cases = panel.view.width(
        ["k/n"]
          + (panel.shown?.bins.map { language.ratio($0.won.k, of: $0.won.n) } ?? []))
    }
  }

  private func draw(
    _ bin: ChanceQuality.Bin, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    let columns = Columns(self)
    view.drawPointer(isSelected, in: line, on: &canvas)
    canvas.put(
      language.percent(bin.said).padded(to: columns.said, alignment: .right), at: line.origin,
      style: theme[.text])
    let came = bin.won.fraction ?? 0
    canvas.put(
      language.percent(came).padded(to: columns.came, alignment: .right),
      at: line.origin.offset(x: columns.said + 1), style: theme[.strong])
    let x = columns.said + columns.came + 2
    canvas.put(
      language.ratio(bin.won.k, of: bin.won.n), at: line.origin.offset(x: x),
      style: theme[.label])
    guard let bounds = bin.won.wilson else { return }
    let isOff = !bounds.contains(bin.said)
    canvas.draw(
      Interval(
        low: bounds.lowerBound, point: came, high: bounds.upperBound, mark: bin.said,
        styles: Interval.Styles(
          track: theme[.faint], range: theme[.accent], point: theme[.strong],
          mark: theme[isOff ? .bad : .good])),
      in: line.inset(left: min(line.width, x + columns.cases + 2)))
  }

  // MARK: Words

  /// How many deals have taught the pipeline, of those that it takes.
  private var state: String {
    guard let model = view.figures.model else { return view.nothing }
    return Phrase.Forecast.taught(
      wins: model.wins, losses: model.losses, needed: ChanceModel.minimum)[language]
  }

  var sections: [Document.Section] {
    let scores = DocumentTable(
      columns: [
        view.column(Phrase.Forecast.chances, "source", isNumeric: false),
        DocumentTable.Column(title: "Brier", key: "brier", isNumeric: true),
        view.column(Phrase.Forecast.reference, "reference"),
        DocumentTable.Column(title: "k/n", key: "cases", isNumeric: true),
      ],
      rows: qualities.map { quality in
        func score(_ score: Double?) -> DocumentTable.Cell {
          DocumentTable.Cell(
            score.map { language.decimal($0, digits: 3) } ?? view.nothing,
            raw: score.map { "\($0)" } ?? "")
        }
        return [
          DocumentTable.Cell(quality.source.label[language], raw: quality.source.rawValue),
          score(quality.brier), score(quality.reference),
          DocumentTable.Cell(language.ratio(quality.won.k, of: quality.won.n)),
        ]
      })
    let isOn = view.session.pipeline?.learns == true
    let state = "\((isOn ? Phrase.Forecast.on : Phrase.Forecast.off)[language]) · \(state)"
    return [.line(state), .table(scores), .line(Phrase.Forecast.judgedLate[language])]
      + qualities.filter { !$0.bins.isEmpty }.flatMap { quality in
        [.line(quality.source.label[language]), .table(reliability(quality))]
      }
  }

  private func reliability(_ quality: ChanceQuality) -> DocumentTable {
    DocumentTable(
      columns: [
        view.column(Phrase.Forecast.said, "said"), view.column(Phrase.Forecast.came, "came"),
        DocumentTable.Column(title: "k/n", key: "cases", isNumeric: true),
        DocumentTable.Column(
          title: Phrase.Health.wilson[language], key: "interval", isNumeric: true),
      ],
      rows: quality.bins.map { bin in
        [
          view.cell(share: bin.said), view.cell(share: bin.won.fraction),
          DocumentTable.Cell(language.ratio(bin.won.k, of: bin.won.n)),
          DocumentTable.Cell(bin.won.wilson.map { language.interval($0) } ?? "—"),
        ]
      })
  }
}
