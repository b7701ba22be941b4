/// A colour of text or ground.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard

  /// An entry of the 256-colour palette; 0 to 15 are the user's own.
  case indexed(UInt8)

  /// Red, green and blue, drawn as the nearest colour the terminal has.
  case rgb(UInt8, UInt8, UInt8)
}
