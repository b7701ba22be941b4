/// How many colours a terminal shows.
public enum ColorDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
  case none = 0
  case colors8 = 8
  case colors16 = 16
  case colors256 = 256

  /// Orders depths by their number of colours.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The richest depth a terminal of so many colours has.
  public init(colors: Int) {
    self = ColorDepth.allCases.last { $0.rawValue <= colors } ?? .none
  }

  /// The palette entry that comes nearest at this depth; nil means the terminal's own colour.
  ///
  /// At 256 colours, `rgb` goes to the colour cube and the grey ramp only, because entries 0 to 15
  /// are whatever the user made of them. The distance weighs red, green and blue 2 : 4 : 3, which
  /// is close to what the eye does. At 8 and 16 colours the hue decides, for a pale green is still
  /// to be green; greys stay grey.
  public func index(of color: Color) -> UInt8? {
    guard self != .none else { return nil }
    switch color {
    case .standard:
      return nil
    case .indexed(let index):
      if Int(index) < rawValue { return index }
      // The bright half of sixteen has a plain twin in eight.
      return index < 16 ? index - 8 : approximate(Palette.color(index))
    case .rgb(let red, let green, let blue):
      return approximate(
        Palette.Components(red: Int(red), green: Int(green), blue: Int(blue)))
    }
  }

  private func approximate(_ color: Palette.Components) -> UInt8 {
    switch self {
    case .colors256: color.nearest(among: 16...255)
    case .colors16 where color.isGrey: color.nearest(among: [0, 8, 7, 15])
    case .colors16: color.hue + (color.brightest >= 230 ? 8 : 0)
    default: color.isGrey ? color.nearest(among: [0, 7]) : color.hue
    }
  }
}

/// The colours of xterm's palette, by which nearness is judged.
enum Palette {
  struct Components {
    let red: Int
    let green: Int
    let blue: Int

    var brightest: Int { max(red, green, blue) }

    private var darkest: Int { min(red, green, blue) }

    var isGrey: Bool { brightest - darkest < 40 }

    /// The plain colour, 1 red to 6 cyan, made of the primaries that are in the upper half of what
    /// sets the colour apart from grey.
    var hue: UInt8 {
      let middle = (brightest + darkest) / 2
      return (red > middle ? 1 : 0) + (green > middle ? 2 : 0) + (blue > middle ? 4 : 0)
    }

    func nearest(among indices: some Sequence<UInt8>) -> UInt8 {
      indices.min { distance(to: Palette.color($0)) < distance(to: Palette.color($1)) } ?? 0
    }

    private func distance(to other: Components) -> Int {
      let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
      return 2 * r * r + 4 * g * g + 3 * b * b
    }
  }

  private static let user: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  static func color(_ index: UInt8) -> Components {
    switch Int(index) {
    case 0..<16:
      let (red, green, blue) = user[Int(index)]
      return Components(red: red, green: green, blue: blue)
    case 16..<232:
      let position = Int(index) - 16
      let level = { (step: Int) in step == 0 ? 0 : 55 + 40 * step }
      return Components(
        red: level(position / 36), green: level(position / 6 % 6), blue: level(position % 6))
    default:
      let grey = 8 + 10 * (Int(index) - 232)
      return Components(red: grey, green: grey, blue: grey)
    }
  }
}
