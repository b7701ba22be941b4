/// Stages as a funnel: bands as wide as what stands in them, over an outline of what should.
struct SilhouetteChart {
  /// A stage.
  struct Band {
    /// The stage.
    var name: String
    /// How much stands there.
    var size: Double
    /// How much should; nil where that is unknown.
    var ideal: Double?
    /// How much stands there, in words.
    var words: String
  }

  /// What the chart shows.
  var title: String
  /// The stages from the top.
  var bands: [Band]

  /// The chart as a drawing.
  var figure: Figure {
    let (height, gap) = (26, 3)
    let room = 330
    let center = ChartFrame.names + 20 + room / 2
    let largest = bands.flatMap { [$0.size, $0.ideal ?? 0] }.max() ?? 0
    func half(_ size: Double) -> Int {
      largest > 0 ? ChartFrame.scaled(size / largest, to: room / 2) : 0
    }
    var shapes: [Figure.Shape] = []
    for (place, band) in bands.enumerated() {
      let top = place * (height + gap)
      let (bottom, baseline) = (top + height, top + height / 2 + 4)
      let (upper, lower) = (half(band.size), half(bands[min(place + 1, bands.count - 1)].size))
      // The lower edge leads to the next band only where that is narrower, as in a funnel.
      let foot = lower < upper ? (upper + lower) / 2 : upper
      shapes.append(
        .surface(
          [
            Figure.Place(center - max(1, upper), top), Figure.Place(center + max(1, upper), top),
            Figure.Place(center + max(1, foot), bottom),
            Figure.Place(center - max(1, foot), bottom),
          ], band.ideal == nil ? .accent : .tint))
      if let ideal = band.ideal.map(half) {
        shapes.append(
          .box(
            Figure.Place(center - ideal, top + 1), width: ideal * 2, height: height - 2, .black,
            isFilled: false))
      }
      shapes.append(
        .text(
          ChartFrame.fitted(band.name, into: ChartFrame.names),
          Figure.Place(ChartFrame.names, baseline), .end, size: ChartFrame.text, .black))
      shapes.append(
        .text(
          band.words, Figure.Place(center + room / 2 + 20, baseline), .start,
          size: ChartFrame.text, .black))
    }
    let alternative = bands.map { "\($0.name) \($0.words)" }.joined(separator: "; ")
    return Figure(
      width: ChartFrame.width, height: max(1, bands.count * (height + gap)), shapes,
      caption: "\(title): \(alternative)")
  }
}
