/// Shares as bars from 0 to 100 %, each with the interval it lies in and the share it should be.
struct RateChart {
  /// A bar.
  struct Bar {
    /// What the share is of.
    var name: String
    /// The share, 0…1; nil where nothing is known.
    var share: Double?
    /// Where the true share lies.
    var interval: ClosedRange<Double>?
    /// What the share should be.
    var benchmark: Double?
    /// The share in words.
    var words: String
  }

  /// What the chart shows.
  var title: String
  /// The bars from the top.
  var bars: [Bar]

  /// The chart as a drawing.
  var figure: Figure {
    let left = ChartFrame.names + 8
    let words = 150
    let room = ChartFrame.width - left - words
    var shapes: [Figure.Shape] = []
    let bottom = bars.count * ChartFrame.row + 6
    for tenth in stride(from: 0, through: 100, by: 25) {
      let x = left + room * tenth / 100
      shapes.append(.line(Figure.Place(x, 0), Figure.Place(x, bottom), .faint))
      shapes.append(
        .text("\(tenth)", Figure.Place(x, bottom + 12), .middle, size: 9, .faint))
    }
    for (place, bar) in bars.enumerated() {
      let top = place * ChartFrame.row + 5
      let (middle, baseline) = (top + 7, top + 11)
      shapes.append(name(bar.name, at: baseline))
      if let share = bar.share {
        shapes.append(
          .box(
            Figure.Place(left, top), width: max(1, ChartFrame.scaled(share, to: room)), height: 14,
            .tint, isFilled: true))
      }
      if let interval = bar.interval {
        let low = left + ChartFrame.scaled(interval.lowerBound, to: room)
        let high = left + ChartFrame.scaled(interval.upperBound, to: room)
        shapes.append(.line(Figure.Place(low, middle), Figure.Place(high, middle), .black))
        for end in [low, high] {
          shapes.append(
            .line(Figure.Place(end, middle - 4), Figure.Place(end, middle + 4), .black))
        }
      }
      if let benchmark = bar.benchmark {
        let x = left + ChartFrame.scaled(benchmark, to: room)
        shapes.append(
          .surface(
            [
              Figure.Place(x - 4, top - 4), Figure.Place(x + 4, top - 4), Figure.Place(x, top + 2),
            ], .black))
      }
      shapes.append(
        .text(
          bar.words, Figure.Place(left + room + 10, baseline), .start, size: ChartFrame.text,
          .black))
    }
    let alternative = bars.map { "\($0.name) \($0.words)" }.joined(separator: "; ")
    return Figure(
      width: ChartFrame.width, height: bottom + 16, shapes, caption: "\(title): \(alternative)")
  }

  private func name(_ text: String, at baseline: Int) -> Figure.Shape {
    .text(
      ChartFrame.fitted(text, into: ChartFrame.names), Figure.Place(ChartFrame.names, baseline),
      .end, size: ChartFrame.text, .black)
  }
}
