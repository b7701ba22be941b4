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

  /// The nearest palette entry at this depth; nil means the terminal's own colour.
  ///
  /// At 256 colours, `rgb` goes to the colour cube and the grey ramp only, because entries 0 to 15
  /// are whatever the user made of them. The distance weighs red, green and blue 2 : 4 : 3, which
  /// is close to what the eye does.
  public func index(of color: Color) -> UInt8? {
    guard self != .none else { return nil }
    switch color {
    case .standard:
      return nil
    case .indexed(let index):
      if Int(index) < rawValue { return index }
      // The bright half of sixteen has a plain twin in eight.
      if index < 16 { return index - 8 }
      return nearest(to: Palette.color(index), from: 0)
    case .rgb(let red, let green, let blue):
      let color = Palette.Components(red: Int(red), green: Int(green), blue: Int(blue))
      return nearest(to: color, from: self == .colors256 ? 16 : 0)
    }
  }

  private func nearest(to color: Palette.Components, from first: UInt8) -> UInt8 {
    (first...UInt8(rawValue - 1)).min { left, right in
      color.distance(to: Palette.color(left)) < color.distance(to: Palette.color(right))
    } ?? first
  }
}

/// The colours of xterm's palette, by which nearness is judged.
enum Palette {
  struct Components {
    let red: Int
    let green: Int
    let blue: Int

    func distance(to other: Components) -> Int {
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
