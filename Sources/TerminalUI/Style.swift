/// How a cell looks apart from its text.
public struct Style: Hashable, Sendable {
  /// What a terminal can do to text besides colouring it.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits, one an attribute.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier strokes.
    public static let bold = Attributes(rawValue: 1)

    /// Weaker than usual.
    public static let dim = Attributes(rawValue: 2)

    /// Slanted.
    public static let italic = Attributes(rawValue: 4)

    /// A line below.
    public static let underline = Attributes(rawValue: 8)

    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The colour of the text.
  public var foreground: Color

  /// The colour behind the text.
  public var background: Color

  /// Bold, dim, italic, underline, reverse.
  public var attributes: Attributes

  /// The terminal's own look.
  public static let standard = Style()

  /// Makes a style; what is left out is the terminal's own.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The style with further attributes.
  public func adding(_ attributes: Attributes) -> Style {
    Style(
      foreground: foreground, background: background,
      attributes: self.attributes.union(attributes))
  }

  /// The style on another ground.
  public func on(_ background: Color) -> Style {
    Style(foreground: foreground, background: background, attributes: attributes)
  }
}
