import FunnelWording
import TerminalUI

/// A large figure with its name over it and what it is to be compared with under it.
struct WallTile {
  /// The stable name of the figure.
  var id: String
  /// What the figure is.
  var label: String
  /// The figure.
  var figure: String
  /// How it is meant.
  var role = Role.strong
  /// What it is to be compared with, the most telling first.
  var notes: [StyledText] = []
  /// The share of a bar under it.
  var gauge: Double?
}

/// Tiles in rows and columns, as large as the area allows; where there is no room for large
/// digits, a line each.
struct WallTiles: Widget {
  var tiles: [WallTile]
  var reading: WallReading
  var flashing: Set<String>

  private var theme: Theme { reading.theme }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard let layout = layout(in: area) else {
      drawLines(in: area, on: &canvas)
      return
    }
    let above = max(0, area.height - layout.rows * layout.height) / (layout.rows + 1)
    for (index, tile) in tiles.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: layout.columns)
      let cell = Rect(
        x: area.x + column * layout.width, y: area.y + above + row * (layout.height + above),
        width: layout.width - Self.gap, height: layout.height)
      draw(tile, layout, in: cell, on: &canvas)
    }
  }

  // MARK: Layout

  /// The blank cells between two tiles.
  private static let gap = 3

  /// A shape that the tiles can be laid out in.
  private struct Layout {
    var columns: Int
    var rows: Int
    var width: Int
    /// Name, digits, bar where there is room for it, notes and a blank line.
    var height: Int
    var scale: LargeDigits.Scale
    var hasGauges: Bool
  }

  /// The shape with the largest digits, of those the one whose tiles are nearest to three times as
  /// wide as high; nil where there is no room for digits.
  private func layout(in area: Rect) -> Layout? {
    let hasGauges = tiles.contains { $0.gauge != nil }
    for scale in [LargeDigits.Scale.huge, .large, .medium] {
      for gauges in hasGauges ? [true, false] : [false] {
        let fitting = (1...max(1, tiles.count)).map { columns in
          Layout(
            columns: columns, rows: (tiles.count + columns - 1) / columns,
            width: area.width / columns, height: scale.rows + (gauges ? 4 : 3), scale: scale,
            hasGauges: gauges)
        }.filter { layout in
          layout.rows * layout.height - 1 <= area.height
            && layout.width - Self.gap >= width(at: scale)
        }
        let best = fitting.min { left, right in
          strain(of: left, in: area) < strain(of: right, in: area)
        }
        if let best { return best }
      }
    }
    return nil
  }

  /// How far the tiles of a shape are from three times as wide as high; more where places of the
  /// last row stay empty.
  private func strain(of layout: Layout, in area: Rect) -> Double {
    let width = Double(area.width) / Double(layout.columns)
    let wanted = 3.2 * Double(area.height) / Double(layout.rows)
    let empty = Double(layout.columns * layout.rows - tiles.count) / Double(layout.columns)
    return max(width / wanted, wanted / max(1, width)) * (1 + empty)
  }

  /// The columns that every tile needs.
  private func width(at scale: LargeDigits.Scale) -> Int {
    tiles.map { tile in
      max(
        LargeFigure(tile.figure, style: .standard).width(at: scale), tile.label.displayWidth,
        tile.notes.first?.displayWidth ?? 0)
    }.max() ?? 0
  }

  // MARK: Drawing

  private func draw(
    _ tile: WallTile, _ layout: Layout, in area: Rect, on canvas: inout Canvas
  ) {
    canvas.put(tile.label, at: area.origin, style: theme[.label], width: area.width)
    let style = reading.style(tile.role, isFlashing: flashing.contains(tile.id))
    let digits = Rect(
      x: area.x, y: area.y + 1, width: area.width, height: layout.scale.rows)
    canvas.draw(LargeFigure(tile.figure, style: style), in: digits)
    var y = digits.maxY
    if layout.hasGauges, let share = tile.gauge {
      canvas.draw(
        Gauge(share, style: theme[.good], track: theme[.faint]),
        in: Rect(x: area.x, y: y, width: area.width, height: 1))
      y += 1
    }
    var x = area.x
    for note in tile.notes where x + note.displayWidth <= area.maxX {
      x += canvas.put(note, at: Point(x: x, y: y)) + 2
    }
  }

  private func drawLines(in area: Rect, on canvas: inout Canvas) {
    let label = tiles.map(\.label.displayWidth).max() ?? 0
    let figure = tiles.map(\.figure.displayWidth).max() ?? 0
    for (row, tile) in tiles.enumerated() {
      let origin = area.row(row).origin
      canvas.put(tile.label, at: origin, style: theme[.label])
      canvas.put(
        tile.figure, at: origin.offset(x: label + 2),
        style: reading.style(tile.role, isFlashing: flashing.contains(tile.id)))
      var x = label + figure + 4
      for note in tile.notes where x + note.displayWidth <= area.width {
        x += canvas.put(note, at: origin.offset(x: x)) + 2
      }
    }
  }

  /// The tiles as lines in reading order.
  static func plainText(_ tiles: [WallTile]) -> [String] {
    tiles.map { tile in
      let notes = tile.notes.map(\.text).filter { !$0.isEmpty }
      return "\(tile.label): \(tile.figure)"
        + (notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))")
    }
  }

  /// The figures of tiles by their names.
  static func figures(_ tiles: [WallTile]) -> [String: String] {
    tiles.reduce(into: [:]) { $0[$1.id] = $1.figure }
  }
}
