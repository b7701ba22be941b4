/// A way from one amount to another: a bar for each, and a hanging one for every step between.
struct BridgeChart {
  /// A bar of the bridge.
  struct Span {
    /// What it is.
    var name: String
    /// What it adds, below 0 where it takes away; the amount itself at both ends.
    var amount: Int64
    /// The amount in words.
    var words: String
    /// Whether it is an end of the bridge.
    var isEnd = false
  }

  /// What the chart shows.
  var title: String
  /// The bars from the left.
  var spans: [Span]

  /// The chart as a drawing.
  var figure: Figure {
    let (height, head) = (150, 16)
    let pitch = ChartFrame.width / max(1, spans.count)
    let width = max(4, pitch - 14)
    let levels = levels
    let highest = levels.map { max($0.from, $0.to) }.max() ?? 0
    func y(_ amount: Double) -> Int {
      head + height - (highest > 0 ? ChartFrame.scaled(amount / highest, to: height) : 0)
    }
    var shapes: [Figure.Shape] = [
      .line(Figure.Place(0, head + height), Figure.Place(ChartFrame.width, head + height), .faint)
    ]
    for (place, span) in spans.enumerated() {
      let left = place * pitch + 7
      let (from, to) = (y(levels[place].from), y(levels[place].to))
      let (top, bottom) = (min(from, to), max(from, to))
      let ink: Figure.Ink = span.isEnd ? .accent : span.amount < 0 ? .faint : .tint
      shapes.append(
        .box(
          Figure.Place(left, top), width: width, height: max(1, bottom - top), ink, isFilled: true))
      if place + 1 < spans.count {
        shapes.append(
          .line(Figure.Place(left + width, to), Figure.Place(left + pitch, to), .faint))
      }
      let middle = left + width / 2
      shapes.append(.text(span.words, Figure.Place(middle, top - 4), .middle, size: 10, .black))
      shapes.append(
        .text(
          ChartFrame.fitted(span.name, into: pitch - 4), Figure.Place(middle, head + height + 14),
          .middle, size: 10, .black))
    }
    let alternative = spans.map { "\($0.name) \($0.words)" }.joined(separator: "; ")
    return Figure(
      width: ChartFrame.width, height: head + height + 20, shapes,
      caption: "\(title): \(alternative)")
  }

  /// Where each bar begins and ends.
  private var levels: [(from: Double, to: Double)] {
    var level = 0.0
    return spans.map { span in
      let from = span.isEnd ? 0 : level
      level = from + Double(span.amount)
      return (from, level)
    }
  }
}
