/// A line of text in which the style changes.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A piece in one style.
  public struct Span: Hashable, Sendable {
    /// The text, sanitised only when it is drawn.
    public let text: String

    /// The look.
    public let style: Style

    /// Makes a piece.
    public init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The pieces from left to right.
  public var spans: [Span]

  /// Makes a line of several pieces.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Makes a line of one piece.
  public init(_ text: String, _ style: Style = .standard) {
    spans = [Span(text, style)]
  }

  /// Makes a line in the terminal's own look.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Puts a piece at the end.
  public mutating func append(_ text: String, _ style: Style) {
    spans.append(Span(text, style))
  }

  /// The line without its styles.
  public var text: String { spans.map(\.text).joined() }

  /// The cells it takes.
  public var displayWidth: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// The first pieces that fit whole into so many cells, for pieces that mislead when cut; the
  /// first one stays in any case.
  public func wholeSpans(within width: Int) -> StyledText {
    var result = self
    while result.spans.count > 1, result.displayWidth > width { result.spans.removeLast() }
    return result
  }

  /// The beginning that fits into so many cells, ending in `…` where something had to go.
  public func clipped(to width: Int) -> StyledText {
    guard displayWidth > width else { return self }
    var result = StyledText()
    var room = width
    for (index, span) in spans.enumerated() {
      let extent = span.text.displayWidth
      let more = spans[(index + 1)...].contains { $0.text.displayWidth > 0 }
      if extent < room || (extent == room && !more) {
        result.spans.append(span)
        room -= extent
      } else {
        // A blank behind it forces the mark where this piece alone would have fitted.
        result.append((span.text + (more ? " " : "")).clipped(to: room), span.style)
        break
      }
    }
    return result
  }
}
