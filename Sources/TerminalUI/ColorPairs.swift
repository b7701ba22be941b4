/// The colour pairs of a terminal, each defined when it is first asked for.
struct ColorPairs {
  private struct Colors: Hashable {
    let foreground: Color
    let background: Color
  }

  private let depth: ColorDepth
  private let limit: Int
  private let define: (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Bool
  private var pairs: [Colors: Int32] = [:]
  private var defined: [SIMD2<Int32>: Int32] = [:]

  /// - Parameters:
  ///   - limit: the number of pairs there can be, pair 0 included.
  ///   - define: tells the terminal; −1 is its own colour.
  init(
    depth: ColorDepth, limit: Int,
    define: @escaping (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Bool
  ) {
    self.depth = depth
    self.limit = limit
    self.define = define
  }

  /// The pair for a style's colours; 0, the terminal's own, where there is none.
  mutating func pair(for style: Style) -> Int32 {
    let colors = Colors(foreground: style.foreground, background: style.background)
    if let pair = pairs[colors] { return pair }
    let pair = allocate(colors)
    pairs[colors] = pair
    return pair
  }

  private mutating func allocate(_ colors: Colors) -> Int32 {
    var foreground = depth.index(of: colors.foreground).map(Int32.init) ?? -1
    let background = depth.index(of: colors.background).map(Int32.init) ?? -1
    // Few colours must not make text vanish into its ground.
    if foreground == background && foreground >= 0 && colors.foreground != colors.background {
      foreground = Palette.color(UInt8(background)).isLight ? 0 : 7
    }
    // Greys of eight colours are black and white, either of which may be the terminal's ground.
    if background < 0 && depth == .colors8 && colors.foreground.isApproximated
      && (foreground == 0 || foreground == 7)
    {
      foreground = -1
    }
    return pair(foreground, background) ?? pair(foreground, -1) ?? 0
  }

  private mutating func pair(_ foreground: Int32, _ background: Int32) -> Int32? {
    if foreground < 0 && background < 0 { return 0 }
    let colors = SIMD2(foreground, background)
    if let pair = defined[colors] { return pair }
    let pair = Int32(defined.count + 1)
    guard pair < limit, define(pair, foreground, background) else { return nil }
    defined[colors] = pair
    return pair
  }
}

extension Color {
  /// Whether few colours can only come near to it.
  fileprivate var isApproximated: Bool {
    switch self {
    case .standard: false
    case .indexed(let index): index >= 16
    case .rgb: true
    }
  }
}

extension Palette.Components {
  /// Whether black is easier to read on it than white.
  fileprivate var isLight: Bool { 2 * red + 4 * green + blue > 7 * 127 }
}
