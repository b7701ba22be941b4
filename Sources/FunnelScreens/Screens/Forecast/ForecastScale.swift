import TerminalUI

/// A forecast with two intervals on an axis from nothing up: `┈─━━●━━──┈┈┃┈`.
struct ForecastScale: Widget {
  /// What is forecast.
  let point: Double
  /// Where it lies with 80 %.
  let likely: ClosedRange<Double>
  /// Where it lies with 95 %.
  let nearlySure: ClosedRange<Double>
  /// What is wanted.
  let quota: Double?
  /// What the axis ends with, above 0.
  let end: Double
  let theme: Theme

  func draw(in area: Rect, on canvas: inout Canvas) {
    let row = area.row(0)
    guard row.width > 1, end > 0 else { return }
    canvas.fill(row, theme[.faint], with: "┈")
    canvas.fill(span(nearlySure, in: row), theme[.label], with: "─")
    canvas.fill(span(likely, in: row), theme[.accent], with: "━")
    if let quota, quota <= end { put("┃", at: quota, .warning, in: row, on: &canvas) }
    put("●", at: point, .strong, in: row, on: &canvas)
  }

  private func put(
    _ sign: String, at value: Double, _ role: Role, in row: Rect, on canvas: inout Canvas
  ) {
    canvas.put(sign, at: Point(x: column(of: value, in: row), y: row.y), style: theme[role])
  }

  private func span(_ range: ClosedRange<Double>, in row: Rect) -> Rect {
    let first = column(of: range.lowerBound, in: row)
    return Rect(
      x: first, y: row.y, width: column(of: range.upperBound, in: row) - first + 1, height: 1)
  }

  private func column(of value: Double, in row: Rect) -> Int {
    row.x + Int((min(max(0, value / end), 1) * Double(row.width - 1)).rounded())
  }
}
