/// A drawing: shapes for pages, lines of text for terminals, and a sentence for those who see
/// neither.
///
/// Shapes are placed in pixels of 1/96 inch from the upper left corner.
public struct Figure: Hashable, Sendable {
  /// How wide it is, in pixels.
  public var width: Int
  /// How high it is, in pixels.
  public var height: Int
  /// What is drawn, the lowest first.
  public var shapes: [Shape]
  /// The same in characters; empty where a text has to do.
  public var lines: [String]
  /// What it shows, in words.
  public var caption: String

  /// A drawing.
  public init(
    width: Int, height: Int, _ shapes: [Shape], lines: [String] = [], caption: String
  ) {
    (self.width, self.height) = (width, height)
    (self.shapes, self.lines, self.caption) = (shapes, lines, caption)
  }

  /// A place in a drawing.
  public struct Place: Hashable, Sendable {
    /// Pixels from the left.
    public var x: Int
    /// Pixels from the top.
    public var y: Int

    /// A place in a drawing.
    public init(_ x: Int, _ y: Int) { (self.x, self.y) = (x, y) }
  }

  /// A part of a drawing.
  public enum Shape: Hashable, Sendable {
    /// A straight line.
    case line(Place, Place, Ink)
    /// A disc, filled.
    case disc(Place, radius: Int, Ink)
    /// A rectangle, filled or only its outline.
    case box(Place, width: Int, height: Int, Ink, isFilled: Bool)
    /// A surface between places, filled.
    case surface([Place], Ink)
    /// Straight lines from place to place.
    case path([Place], Ink)
    /// A text whose baseline is at a place; with a rim of paper where lines may pass behind it.
    case text(
      String, Place, Anchor, size: Int, Ink, isStrong: Bool = false, hasRim: Bool = false)
  }

  /// Where a text stands from its place.
  public enum Anchor: String, Hashable, Sendable {
    /// To the right of it.
    case start
    /// On both sides of it.
    case middle
    /// To the left of it.
    case end
  }

  /// What something is drawn with.
  public enum Ink: Hashable, Sendable {
    /// Black.
    case black
    /// What steps back: scales and grids.
    case faint
    /// The one colour of the page.
    case accent
    /// A tint of it, which text can stand on.
    case tint
    /// The paper's own.
    case paper
  }
}
