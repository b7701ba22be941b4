import TerminalUI

/// The funnel as a silhouette: a bar for every stage, and between two bars a tapering band that
/// carries the conversion.
struct FunnelChart: Widget {
  /// One stage of the chart.
  struct Band {
    /// The stage's name.
    var name: String
    /// What stands under the name.
    var note: StyledText
    /// What stands on the bar, a line each.
    var figures: [String]
    /// The bar's length as a share of the longest, 0…1.
    var share: Double
    /// The bar's length on an earlier day or in the ideal funnel, as a share of the longest.
    var ghost: Double?
    /// What share of the bar pseudo-opportunities make up, 0…1; it is drawn at the bar's ends.
    var pseudo = 0.0
    /// What share of the bar unverified deals make up, 0…1; it is drawn between these ends and the
    /// middle.
    var unverified = 0.0
    /// The bar's colour.
    var color: Color
    /// What goes on to the next stage, and how sure that is.
    var conversion: Conversion?
    /// Whether the row is to be noticed: somebody has just changed it.
    var isFlashing = false

    /// A stage of the chart.
    init(
      name: String, note: StyledText, figures: [String], share: Double, ghost: Double? = nil,
      pseudo: Double = 0, unverified: Double = 0, color: Color, conversion: Conversion?,
      isFlashing: Bool = false
    ) {
      (self.pseudo, self.unverified) = (pseudo, unverified)
      (self.name, self.note, self.figures) = (name, note, figures)
      (self.share, self.ghost, self.color) = (share, ghost, color)
      (self.conversion, self.isFlashing) = (conversion, isFlashing)
    }
  }

  /// What goes on from one stage to the next.
  struct Conversion {
    /// The rate with its counts: `63 %  19/30`.
    var text: String
    /// Its interval: `45–78 %`.
    var interval: String
    /// How it is meant.
    var style: Style

    /// What goes on from one stage to the next.
    init(text: String, interval: String, style: Style) {
      (self.text, self.interval, self.style) = (text, interval, style)
    }
  }

  /// The stages from the top.
  var bands: [Band]
  /// The place of the selected stage.
  var selected: Int?
  /// The style of every role.
  var theme: Theme

  /// A chart.
  init(bands: [Band], selected: Int?, theme: Theme) {
    (self.bands, self.selected, self.theme) = (bands, selected, theme)
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard !bands.isEmpty, !area.isEmpty else { return }
    let layout = Layout(bands: bands, area: area, selected: selected)
    canvas.clipped(to: area) { canvas in
      for index in layout.visible {
        draw(bands[index], at: index, layout, on: &canvas)
        if index + 1 < bands.count, layout.taper > 0 {
          drawTaper(from: index, layout, on: &canvas)
        }
      }
    }
  }

  private func draw(_ band: Band, at index: Int, _ layout: Layout, on canvas: inout Canvas) {
    let rows = layout.rows(of: index)
    drawLabel(band, isSelected: index == selected, in: rows, layout, on: &canvas)
    let bars = Rect(
      x: layout.bars.x, y: rows.y, width: layout.bars.width, height: rows.height)
    if let ghost = band.ghost, ghost > band.share {
      let bar = Bar(
        length: ghost * Double(bars.width), centeredIn: bars.width,
        style: theme[.faint].on(theme[.text].background))
      canvas.draw(bar, in: bars)
    }
    let color = band.isFlashing ? theme[.flash].background : band.color
    let length = band.share * Double(bars.width)
    canvas.draw(
      Bar(
        length: length, centeredIn: bars.width,
        style: Style(foreground: color, background: theme[.text].background)),
      in: bars)
    drawDoubts(of: band, length: length, color: color, in: bars, on: &canvas)
    if let ghost = band.ghost, ghost <= band.share, band.share > 0 {
      drawEdges(of: ghost, over: color, in: bars, on: &canvas)
    }
    let above = max(0, rows.height - band.figures.count) / 2
    for (line, figure) in band.figures.prefix(rows.height).enumerated() {
      let quiet: Role = line == 0 ? .onBar : .onBarQuiet
      put(
        figure, over: length, in: bars.row(above + line), color: color, covered: quiet,
        beside: line == 0 ? .strong : .label, on: &canvas)
    }
  }

  /// What of a bar may not be believed yet, from its ends: pseudo-opportunities hatched, unverified
  /// deals shaded.
  ///
  /// Each end has half of either, so that the solid middle is the funnel of genuine deals; a cell
  /// at either end shows even the smallest share.
  private func drawDoubts(
    of band: Band, length: Double, color: Color, in bars: Rect, on canvas: inout Canvas
  ) {
    let middle = Double(bars.width) / 2
    let (first, last) = (
      Int((middle - length / 2).rounded(.down)), Int((middle + length / 2).rounded(.up))
    )
    let style = Style(foreground: color, background: theme[.text].background)
    var drawn = 0
    func draw(_ share: Double, with hatch: Character) {
      guard share > 0 else { return }
      let wing = min(
        (last - first) / 2 - drawn, max(1, Int((length * share / 2).rounded())))
      guard wing > 0 else { return }
      for x in [first + drawn, last - drawn - wing] {
        canvas.fill(
          Rect(x: bars.x + x, y: bars.y, width: wing, height: bars.height), style, with: hatch)
      }
      drawn += wing
    }
    draw(band.pseudo, with: Self.pseudoHatch)
    draw(band.unverified, with: Self.unverifiedHatch)
    // Where nothing of a bar is genuine its middle is no solid line either.
    guard band.pseudo + band.unverified > 0.999, drawn * 2 < last - first else { return }
    let hatch = band.unverified > 0 ? Self.unverifiedHatch : Self.pseudoHatch
    canvas.fill(
      Rect(
        x: bars.x + first + drawn, y: bars.y, width: last - first - drawn * 2,
        height: bars.height), style, with: hatch)
  }

  /// What genuine deals are drawn with.
  static let genuine: Character = "█"

  /// What unverified deals are drawn with.
  static let unverifiedHatch: Character = "▓"

  /// What pseudo-opportunities are drawn with.
  static let pseudoHatch: Character = "░"

  /// The two ends of a shorter bar on a longer one.
  private func drawEdges(
    of ghost: Double, over color: Color, in bars: Rect, on canvas: inout Canvas
  ) {
    let half = ghost * Double(bars.width) / 2
    let middle = Double(bars.width) / 2
    var style = theme[.onBarQuiet]
    if color != .standard { style = style.on(color) }
    for place in [middle - half, middle + half - 1] {
      let x = bars.x + min(max(0, Int(place.rounded())), bars.width - 1)
      canvas.fill(Rect(x: x, y: bars.y, width: 1, height: bars.height), style, with: "┊")
    }
  }

  private func drawLabel(
    _ band: Band, isSelected: Bool, in rows: Rect, _ layout: Layout, on canvas: inout Canvas
  ) {
    let above = max(0, rows.height - 2) / 2
    let label = Rect(
      x: layout.labels.x, y: rows.y + above, width: layout.labels.width, height: rows.height)
    let style = theme[isSelected ? .accent : .strong]
    canvas.put(isSelected ? "▸" : " ", at: label.origin, style: style)
    canvas.put(band.name, at: label.origin.offset(x: 1), style: style, width: label.width - 2)
    if rows.height > 1 {
      let width = label.width - 2
      canvas.put(
        band.note.wholeSpans(within: width), at: label.origin.offset(x: 1, y: 1), width: width)
    }
  }

  private func drawTaper(from index: Int, _ layout: Layout, on canvas: inout Canvas) {
    let (upper, lower) = (bands[index], bands[index + 1])
    let rows = layout.taperRows(after: index)
    let style = Style(
      foreground: upper.color.dimmed(), background: theme[.text].background)
    let middle = rows.height / 2
    for line in 0..<rows.height {
      let progress = Double(line + 1) / Double(rows.height + 1)
      let share = upper.share + (lower.share - upper.share) * progress
      let bars = Rect(
        x: layout.bars.x, y: rows.y + line, width: layout.bars.width, height: 1)
      let length = share * Double(bars.width)
      canvas.draw(Bar(length: length, centeredIn: bars.width, style: style), in: bars)
      guard line == middle, let conversion = upper.conversion else { continue }
      put(
        "▾ " + conversion.text, over: length, in: bars, color: style.foreground,
        covered: .onBarQuiet, beside: .label, on: &canvas)
      canvas.put(
        conversion.interval.padded(to: layout.notes.width, alignment: .right),
        at: Point(x: layout.notes.x, y: bars.y), style: conversion.style,
        width: layout.notes.width)
    }
  }

  /// Puts text on the middle of a bar, on a ground of the bar's colour.
  ///
  /// A bar shorter than its text lends all of it its colour, or half of it could not be read.
  private func put(
    _ text: String, over length: Double, in row: Rect, color: Color, covered: Role,
    beside: Role, on canvas: inout Canvas
  ) {
    let text = text.clipped(to: row.width)
    let start = Point(x: row.x + (row.width - text.displayWidth) / 2, y: row.y)
    guard length > 0 else {
      canvas.put(text, at: start, style: theme[beside])
      return
    }
    var style = theme[covered]
    if color != .standard {
      if isDark(color) { style.foreground = .rgb(255, 255, 255) }
      style.background = color
    }
    canvas.put(text, at: start, style: style)
  }

  private func isDark(_ color: Color) -> Bool {
    guard case .rgb(let red, let green, let blue) = color else { return false }
    return 299 * Int(red) + 587 * Int(green) + 114 * Int(blue) < 130_000
  }
}

extension FunnelChart {
  /// Where everything stands.
  struct Layout {
    let labels: Rect
    let bars: Rect
    let notes: Rect
    /// Rows of a bar, as many as there is room for.
    let band: Int
    /// Rows between two bars.
    let taper: Int
    /// The stages that are drawn.
    let visible: Range<Int>
    private let top: Int

    init(bands: [Band], area: Rect, selected: Int?) {
      let longest = bands.map { max($0.name.displayWidth, $0.note.displayWidth) }.max() ?? 0
      let label = min(longest + 3, area.width * 2 / 5)
      let interval = bands.compactMap { $0.conversion?.interval.displayWidth }.max() ?? 0
      let note = area.width >= 60 && interval > 0 ? interval + 1 : 0
      (labels, _) = area.divided(at: label, from: .left)
      let rest = area.divided(at: label, from: .left).remainder
      (notes, bars) = rest.divided(at: note, from: .right)
      let count = bands.count
      let sizes = [
        (8, 9), (7, 8), (6, 7), (5, 6), (5, 5), (4, 5), (4, 4), (3, 4), (3, 3), (2, 3), (2, 2),
        (2, 1), (1, 1), (1, 0),
      ]
      let fitting = sizes.first { $0.0 * count + $0.1 * (count - 1) <= area.height }
      (band, taper) = fitting ?? (1, 0)
      let shown = min(count, fitting == nil ? area.height : count)
      let first = min(max(0, (selected ?? 0) - shown + 1), count - shown)
      visible = first..<first + shown
      top = area.y
    }

    func rows(of index: Int) -> Rect {
      Rect(
        x: bars.x, y: top + (index - visible.lowerBound) * (band + taper), width: bars.width,
        height: band)
    }

    func taperRows(after index: Int) -> Rect {
      let rows = rows(of: index)
      return Rect(x: bars.x, y: rows.maxY, width: bars.width, height: taper)
    }
  }
}
