import FunnelDocuments
import TerminalUI

/// A pane of the Forecast screen: a picture of figures, what can be supposed in it, and the deals
/// behind.
protocol ForecastPanel {
  /// What stands in the frame.
  var title: String { get }
  /// What stands at the right of it.
  var note: String { get }
  /// How many lines can be chosen.
  var rows: Int { get }
  /// What a line supposes, so that another value can be tried; nil where it only reports.
  func supposition(at row: Int) -> Supposition?
  /// Draws the figures; the pointer is shown where the pane has the keys.
  func draw(in area: Rect, on canvas: inout Canvas, at row: Int, isFocused: Bool)
  /// Opens the deals behind a line; nil where there are none that could be listed.
  func open(at row: Int) -> Transition?
  /// The figures as tables and sentences, for a pipe or a screen reader.
  var sections: [Document.Section] { get }
}

extension ForecastPanel {
  func supposition(at row: Int) -> Supposition? { nil }
}

/// The panes of the Forecast screen, in the order that Tab goes through them.
enum ForecastTopic: CaseIterable {
  case targets
  case methods
  case ideal
  case margin
  case levers
  case learned

  /// The pane's contents.
  func panel(_ view: ForecastView) -> any ForecastPanel {
    switch self {
    case .targets: TargetsPanel(view: view)
    case .methods: MethodsPanel(view: view)
    case .ideal: IdealPanel(view: view)
    case .margin: MarginPanel(view: view)
    case .levers: LeversPanel(view: view)
    case .learned: LearnedPanel(view: view)
    }
  }
}
