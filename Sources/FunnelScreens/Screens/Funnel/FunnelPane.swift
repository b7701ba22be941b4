import FunnelWording
import TerminalUI

/// A pane beside the chart: lines of which one can be chosen.
protocol FunnelPane {
  /// What stands in the frame.
  var title: String { get }
  /// What stands at the right of it.
  var note: String { get }
  /// Draws the lines, one of them with the pointer.
  func draw(in area: Rect, on canvas: inout Canvas, selected: Int?)
}
