import FunnelCore
import FunnelWording
import TerminalUI

/// How the period goes, in large digits.
struct WallHealth: WallPage {
  private let reading: WallReading

  init(_ reading: WallReading) { self.reading = reading }

  var note: String { reading.period.name(in: reading.language) }
  var hasContent: Bool { true }
  var figures: [String: String] { WallTiles.figures(tiles) }
  var plainText: [String] { WallTiles.plainText(tiles) }

  /// The lines of the Health panel, each a tile.
  private var tiles: [WallTile] {
    HealthPane(reading.session).lines.map { line in
      WallTile(
        id: line.label[.en], label: line.label[reading.language], figure: line.figure,
        role: line.role, notes: line.notes, gauge: line.gauge)
    }
  }

  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>) {
    canvas.draw(WallTiles(tiles: tiles, reading: reading, flashing: flashing), in: area)
  }
}
