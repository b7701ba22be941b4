extension Figure {
  /// The drawing as SVG to stand within HTML.
  var svg: String {
    "<svg width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
      + "aria-label=\"\(caption.html)\">" + shapes.map(\.svg).joined() + "</svg>"
  }
}

extension Figure.Shape {
  fileprivate var svg: String {
    switch self {
    case .line(let from, let to, let ink):
      "<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\" "
        + "stroke=\"\(ink.colour)\"/>"
    case .disc(let centre, let radius, let ink):
      "<circle cx=\"\(centre.x)\" cy=\"\(centre.y)\" r=\"\(radius)\" fill=\"\(ink.colour)\"/>"
    case .box(let corner, let width, let height, let ink, let isFilled):
      "<rect x=\"\(corner.x)\" y=\"\(corner.y)\" width=\"\(width)\" height=\"\(height)\" "
        + (isFilled ? "fill=\"\(ink.colour)\"/>" : "fill=\"none\" stroke=\"\(ink.colour)\"/>")
    case .surface(let places, let ink):
      "<polygon points=\"\(places.points)\" fill=\"\(ink.colour)\"/>"
    case .path(let places, let ink):
      "<polyline points=\"\(places.points)\" fill=\"none\" stroke=\"\(ink.colour)\" "
        + "stroke-width=\"1.5\"/>"
    case .text(let text, let place, let anchor, let size, let ink, let isStrong, let hasRim):
      "<text x=\"\(place.x)\" y=\"\(place.y)\" text-anchor=\"\(anchor.rawValue)\" "
        + "font-size=\"\(size)\" fill=\"\(ink.colour)\""
        + (hasRim
          ? " stroke=\"\(Figure.Ink.paper.colour)\" stroke-width=\"3\" paint-order=\"stroke\"" : "")
        + (isStrong ? " font-weight=\"bold\"" : "") + ">\(text.html)</text>"
    }
  }
}

extension [Figure.Place] {
  fileprivate var points: String { map { "\($0.x),\($0.y)" }.joined(separator: " ") }
}

extension Figure.Ink {
  /// The colour as CSS writes it.
  fileprivate var colour: String {
    switch self {
    case .black: "#111"
    case .faint: "#999"
    case .accent: PageStyle.accent
    case .tint: PageStyle.tint
    case .paper: "#fff"
    }
  }
}
