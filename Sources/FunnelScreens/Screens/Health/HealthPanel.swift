import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// A pane of the Health screen: a picture of figures, what can be chosen in it, and the deals
/// behind that.
protocol HealthPanel {
  /// What stands in the frame.
  var title: String { get }
  /// What stands at the right of it.
  var note: String { get }
  /// How many lines can be chosen.
  var rows: Int { get }
  /// What the keys to the left and to the right do.
  var sideways: Sideways { get }
  /// Draws the figures; the pointer is shown where the pane has the keys.
  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool)
  /// Opens the deals behind what the pointer is on.
  func open(at pointer: HealthPointer) -> Transition
  /// The figures as tables and sentences, for a pipe, a file or a screen reader.
  var sections: [Document.Section] { get }
}

extension HealthPanel {
  var sideways: Sideways { .opens }
}

/// What the keys to the left and to the right do in a pane.
enum Sideways {
  /// → opens the deals, ← goes back.
  case opens
  /// They choose one of so many columns.
  case chooses(Int)
  /// They change a value.
  case adjusts
}

/// What is chosen in a pane; beyond the last line or column stands for the last one.
struct HealthPointer: Hashable {
  var row = 0
  var column = 0

  /// The same within so many rows and columns.
  func within(rows: Int, columns: Int = 1) -> HealthPointer {
    HealthPointer(
      row: min(max(0, row), max(0, rows - 1)), column: min(max(0, column), max(0, columns - 1)))
  }
}

/// The panes of the Health screen, in the order that Tab goes through them.
enum HealthTopic: CaseIterable {
  case conversion
  case matrix
  case waterfall
  case dwell
  case leaks
  case trend
  case flow
  case comparison
  case quality

  /// The pane's contents.
  func panel(_ view: HealthView) -> any HealthPanel {
    switch self {
    case .conversion: ConversionPanel(view: view)
    case .matrix: MatrixPanel(view: view)
    case .waterfall: WaterfallPanel(view: view)
    case .dwell: DwellPanel(view: view)
    case .leaks: LeakPanel(view: view)
    case .trend: TrendPanel(view: view)
    case .flow: FlowPanel(view: view)
    case .comparison: ComparisonPanel(view: view)
    case .quality: QualityPanel(view: view)
    }
  }
}
