import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// Where the deals went that left a stage, as a heat table: the more of them, the stronger.
struct MatrixPanel: HealthPanel {
  let view: HealthView

  private var matrix: ConversionMatrix { view.figures.matrix }
  private var theme: Theme { view.theme }
  private var language: Language { view.language }

  var title: String { Phrase.Health.matrix[language] }
  var note: String {
    let all = matrix.counts.reduce(0) { $0 + $1.reduce(0, +) }
    return "\(Phrase.Health.shareOfExits[language]) · n \(language.number(all))"
  }
  var rows: Int { matrix.stages.count }
  var sideways: Sideways { .chooses(outlets.count) }

  /// The columns; withdrawn and elsewhere only where a deal went there.
  private var outlets: [ConversionMatrix.Outlet] {
    matrix.outlets.enumerated().filter { place, outlet in
      switch outlet {
      case .stage, .won, .lost: true
      case .withdrawn, .elsewhere: matrix.counts.contains { $0[place] > 0 }
      }
    }.map(\.element)
  }

  private func name(of outlet: ConversionMatrix.Outlet, isShort: Bool = false) -> String {
    switch outlet {
    case .stage(let stage): isShort ? view.short(stage) : view.name(of: stage)
    case .won: Phrase.Funnel.won[language]
    case .lost: Phrase.Health.lostOutlet[language]
    case .withdrawn: (isShort ? Phrase.Health.left : Phrase.Funnel.withdrawn)[language]
    case .elsewhere: Phrase.Health.elsewhere[language]
    }
  }

  func open(at pointer: HealthPointer) -> Transition {
    let outlets = outlets
    guard matrix.stages.indices.contains(pointer.row), outlets.indices.contains(pointer.column)
    else { return .stay }
    let (stage, outlet) = (matrix.stages[pointer.row], outlets[pointer.column])
    let deals = ConversionMatrix.deals(
      view.book, view.session.scope, from: stage, to: outlet)
    return view.open(
      deals, Phrase(verbatim: "\(view.name(of: stage)) → \(name(of: outlet))"))
  }

  // MARK: Drawing

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    guard !matrix.stages.isEmpty else { return view.drawNothing(in: area, on: &canvas) }
    let outlets = outlets
    let longest = matrix.stages.map { view.short($0).displayWidth }.max() ?? 0
    let least = min(longest, max(6, area.width - outlets.count * 5)) + 1
    let heading = outlets.map { name(of: $0, isShort: true).displayWidth }.max() ?? 0
    let cell = min(max(7, heading + 1), (area.width - least) / max(1, outlets.count))
    guard cell >= 4 else { return view.drawNothing(in: area, on: &canvas) }
    // What the columns leave goes to the names.
    let label = max(least, min(longest + 1, area.width - outlets.count * cell))
    for (column, outlet) in outlets.enumerated() {
      canvas.put(
        head(of: outlet, in: cell - 1).padded(to: cell, alignment: .right),
        at: area.origin.offset(x: label + column * cell), style: theme[.label])
    }
    let foot = area.height > matrix.stages.count + 1 ? 1 : 0
    let body = area.inset(top: 1, bottom: foot)
    let visible = view.visible(
      matrix.stages.count, isFocused ? pointer.row : 0, room: body.height)
    let spacing = view.spacing(of: matrix.stages.count, room: body.height)
    for (line, row) in visible.enumerated() {
      let isSelected = isFocused && row == pointer.row
      let band = body.row(line * spacing)
      view.drawPointer(isSelected, in: band, on: &canvas)
      canvas.put(
        view.short(matrix.stages[row]), at: band.origin,
        style: theme[isSelected ? .accent : .text], width: label - 1)
      if spacing > 1 {
        canvas.put(
          "n \(language.number(matrix.exits(from: matrix.stages[row])))",
          at: band.origin.offset(y: 1), style: theme[.label], width: label - 1)
      }
      for (column, outlet) in outlets.enumerated() {
        let place = Rect(
          x: band.x + label + column * cell + 1, y: band.y, width: cell - 1, height: spacing)
        draw(
          row, outlet, isSelected: isSelected && column == pointer.column, in: place,
          on: &canvas)
      }
    }
    guard foot > 0 else { return }
    canvas.put(
      isFocused ? sentence(at: pointer) : Phrase.Health.matrixNote[language],
      at: area.row(area.height - 1).origin, style: theme[isFocused ? .text : .label],
      width: area.width)
  }

  private func draw(
    _ row: Int, _ outlet: ConversionMatrix.Outlet, isSelected: Bool, in place: Rect,
    on canvas: inout Canvas
  ) {
    let stage = matrix.stages[row]
    let rate = matrix.rate(from: stage, to: outlet)
    var (text, style) = ("—", theme[.faint])
    if outlet == .stage(stage) {
      text = "·"
    } else if let fraction = rate.fraction {
      text = language.decimal(fraction * 100, digits: 0)
      if rate.k > 0 { style = theme.heat(role(of: outlet, from: row), fraction) }
    }
    if rate.k > 0 { canvas.fill(place, style) }
    let width = place.width - (place.width > 3 ? 1 : 0)
    canvas.put(text.padded(to: width, alignment: .right), at: place.origin, style: style)
    if place.height > 1, rate.k > 0 {
      // The share above, how many deals that are below.
      style.attributes.remove(.bold)
      let count = language.number(rate.k).padded(to: width, alignment: .right)
      canvas.put(count, at: place.origin.offset(y: 1), style: style, width: place.width)
    }
    if isSelected { canvas.restyle(place) { $0 = theme[.accent].adding(.reverse) } }
  }

  /// The name of a column cut to its width: Latin words with a point, Chinese ones to two
  /// characters, which still are a word.
  private func head(of outlet: ConversionMatrix.Outlet, in width: Int) -> String {
    let name = name(of: outlet, isShort: true)
    guard name.displayWidth > width else { return name }
    guard !language.isChinese else { return name.clipped(to: min(width, 4), ellipsis: false) }
    return width > 4
      ? name.clipped(to: width - 1, ellipsis: false) + "."
      : name.clipped(to: width, ellipsis: false)
  }

  private func role(of outlet: ConversionMatrix.Outlet, from row: Int) -> Role {
    switch outlet {
    case .stage(let stage):
      (matrix.stages.firstIndex(of: stage) ?? 0) > row ? .person : .caution
    case .won: .good
    case .lost: .bad
    case .withdrawn, .elsewhere: .label
    }
  }

  /// The chosen cell in words: `Needs → Lost: 47 %  9/19  27–68 %`.
  private func sentence(at pointer: HealthPointer) -> String {
    let outlets = outlets
    guard matrix.stages.indices.contains(pointer.row), outlets.indices.contains(pointer.column)
    else { return "" }
    let (stage, outlet) = (matrix.stages[pointer.row], outlets[pointer.column])
    return view.named(
      "\(view.short(stage)) → \(name(of: outlet, isShort: true))",
      view.full(matrix.rate(from: stage, to: outlet)))
  }

  var sections: [Document.Section] {
    let outlets = outlets
    return [
      .line(Phrase.Health.matrixNote[language]),
      .table(
        DocumentTable(
          columns: [
            DocumentTable.Column(title: Phrase.Deals.stage[language], key: "stage"),
            DocumentTable.Column(title: "n", key: "exits", isNumeric: true),
          ]
            + outlets.map { outlet in
              DocumentTable.Column(
                title: name(of: outlet, isShort: true), key: key(of: outlet), isNumeric: true)
            },
          rows: matrix.stages.map { stage in
            [DocumentTable.Cell(view.name(of: stage)), view.cell(matrix.exits(from: stage))]
              + outlets.map { outlet in
                let rate = matrix.rate(from: stage, to: outlet)
                return DocumentTable.Cell(
                  rate.fraction.map { language.percent($0) } ?? "—",
                  raw: rate.fraction.map { "\($0)" } ?? "")
              }
          })),
    ]
  }

  private func key(of outlet: ConversionMatrix.Outlet) -> String {
    switch outlet {
    case .stage(let stage): view.book.stages[stage]?.name.en ?? "\(stage)"
    case .won: "won"
    case .lost: "lost"
    case .withdrawn: "withdrawn"
    case .elsewhere: "elsewhere"
    }
  }
}
