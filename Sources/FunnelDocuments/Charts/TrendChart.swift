/// A figure from period to period as a line, the last one marked.
struct TrendChart {
  /// A period.
  struct Point {
    /// The period.
    var name: String
    /// The figure; nil where nothing is known, which breaks the line.
    var value: Double?
    /// The figure in words.
    var words: String
  }

  /// What the chart shows.
  var title: String
  /// The periods, the earliest first.
  var points: [Point]

  /// The chart as a drawing.
  var figure: Figure {
    let (height, head, side) = (80, 34, 40)
    let highest = points.compactMap(\.value).max() ?? 0
    let pitch = (ChartFrame.width - 2 * side) / max(1, points.count - 1)
    func place(_ index: Int, _ value: Double) -> Figure.Place {
      Figure.Place(
        side + index * pitch,
        head + height - (highest > 0 ? ChartFrame.scaled(value / highest, to: height) : 0))
    }
    var shapes: [Figure.Shape] = [
      .text(title, Figure.Place(0, 11), .start, size: ChartFrame.text, .black, isStrong: true),
      .line(Figure.Place(0, head + height), Figure.Place(ChartFrame.width, head + height), .faint),
    ]
    for run in runs where run.count > 1 {
      shapes.append(.path(run.map { place($0.index, $0.value) }, .accent))
    }
    for (index, point) in points.enumerated() {
      let isLast = index == points.count - 1
      if let value = point.value {
        let dot = place(index, value)
        shapes.append(.disc(dot, radius: isLast ? 4 : 3, isLast ? .black : .accent))
        shapes.append(
          .text(
            point.words, Figure.Place(dot.x, dot.y - 7), .middle, size: 10, .black,
            isStrong: isLast, hasRim: true))
      }
      shapes.append(
        .text(
          ChartFrame.fitted(point.name, into: pitch),
          Figure.Place(
            side + index * pitch, head + height + 14), .middle, size: 9, .black))
    }
    let alternative = points.map { "\($0.name) \($0.words)" }.joined(separator: "; ")
    return Figure(
      width: ChartFrame.width, height: head + height + 20, shapes,
      caption: "\(title): \(alternative)")
  }

  /// The periods that follow each other and are known.
  private var runs: [[(index: Int, value: Double)]] {
    var runs: [[(index: Int, value: Double)]] = [[]]
    for (index, point) in points.enumerated() {
      if let value = point.value {
        runs[runs.count - 1].append((index, value))
      } else {
        runs.append([])
      }
    }
    return runs
  }
}
