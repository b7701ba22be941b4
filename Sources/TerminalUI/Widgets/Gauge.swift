/// A thin line filled up to a share.
public struct Gauge: Widget, Hashable, Sendable {
  /// The share filled, 0 to 1.
  public let fraction: Double

  /// The look of the filled part.
  public let style: Style

  /// The look of the rest.
  public let track: Style

  /// Makes a gauge; shares beyond 0 to 1 are shown as the nearer end.
  public init(_ fraction: Double, style: Style, track: Style) {
    self.fraction = fraction.isFinite ? min(max(0, fraction), 1) : 0
    self.style = style
    self.track = track
  }

  /// Draws the line in the area's first row, exact to half a cell.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    let row = area.row(0)
    let halves = Int((fraction * Double(row.width) * 2).rounded())
    canvas.fill(row, track, with: "─")
    canvas.fill(row.divided(at: halves / 2, from: .left).slice, style, with: "━")
    if halves % 2 == 1 {
      canvas.put("╾", at: row.origin.offset(x: halves / 2), style: style)
    }
  }
}

/// A thin line filled from its middle to one side: against on the left, in favour on the right.
public struct BalanceGauge: Widget, Hashable, Sendable {
  /// The share of a half that is filled, −1 to 1; nil fills nothing.
  public let balance: Double?

  /// The look of the filled part.
  public let style: Style

  /// The look of the rest.
  public let track: Style

  /// Makes a gauge; balances beyond −1 to 1 are shown as the nearer end.
  public init(_ balance: Double?, style: Style, track: Style) {
    self.balance = balance.map { $0.isFinite ? min(max(-1, $0), 1) : 0 }
    self.style = style
    self.track = track
  }

  /// Draws the line in the area's first row with `┊` in the middle.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    let row = area.row(0)
    let half = (row.width - 1) / 2
    guard half > 0 && !row.isEmpty else { return }
    canvas.fill(row.divided(at: 2 * half + 1, from: .left).slice, track, with: "─")
    canvas.put("┊", at: row.origin.offset(x: half), style: track)
    guard let balance else { return }
    let length = Int((abs(balance) * Double(half)).rounded())
    let start = row.x + (balance < 0 ? half - length : half + 1)
    canvas.fill(Rect(x: start, y: row.y, width: length, height: 1), style, with: "━")
  }
}
