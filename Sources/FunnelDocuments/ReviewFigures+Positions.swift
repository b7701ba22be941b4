import FunnelCore
import FunnelWording

extension ReviewFigures {
  /// Positions in the order of their reviews: a line on a page, a sparkline in characters.
  func positions(_ positions: [Position?]) -> Figure {
    let bars = Array("▁▂▃▄▅▆▇█")
    let known = positions.compactMap(\.self)
    let line = positions.map { position in
      // Ten steps on eight bars: only the two at either end look the same.
      position.map { bars[min(max(0, $0.step - 1), bars.count - 1)] } ?? "·"
    }
    let ends = [known.first, known.count > 1 ? known.last : nil].compactMap { $0 }
      .map { language.signed($0.rawValue) }.joined(separator: " → ")
    let width = max(1, positions.count - 1) * 60 + 60
    var shapes: [Figure.Shape] = [
      .line(Figure.Place(0, 59), Figure.Place(width, 59), .faint)
    ]
    var before: Figure.Place?
    for (index, position) in positions.enumerated() {
      guard let position else { continue }
      let place = Figure.Place(30 + index * 60, 104 - position.step * 10)
      if let before { shapes.append(.line(before, place, .accent)) }
      before = place
      shapes += [
        .disc(place, radius: 4, .accent),
        .text(
          language.signed(position.rawValue), Figure.Place(place.x, place.y - 7), .middle,
          size: 10, .black),
      ]
    }
    return Figure(
      width: width, height: 112, shapes, lines: ["\(String(line))  \(ends)"], caption: ends)
  }
}

extension Position {
  /// Its place among the ten steps, from 0.
  fileprivate var step: Int { rawValue > 0 ? rawValue + 4 : rawValue + 5 }
}
