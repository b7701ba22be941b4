/// The pens a terminal draws styles with.
struct Pens {
  private let depth: ColorDepth
  private let hasOwnColors: Bool
  private let colorless: Style.Attributes
  private var pens: [Style: Pen] = [:]

  /// - Parameters:
  ///   - hasOwnColors: whether the terminal can go back to its own colours once it has left them.
  ///   - colorless: the attributes it cannot show together with colours.
  init(depth: ColorDepth, hasOwnColors: Bool = true, colorless: Style.Attributes = []) {
    self.depth = depth
    self.hasOwnColors = hasOwnColors
    self.colorless = colorless
  }

  /// The pens of a terminal as it describes itself.
  init(depth: ColorDepth, _ description: some TerminalDescription) {
    let bits = description.number("ncv") ?? 0
    let numbered: [(bit: Int, Style.Attributes)] = [
      (1, .underline), (2, .reverse), (4, .dim), (5, .bold), (15, .italic),
    ]
    let colorless = numbered.filter { bits & 1 << $0.bit != 0 }.map(\.1)
    self.init(
      depth: depth, hasOwnColors: description.sequence("op") != nil,
      colorless: colorless.reduce([]) { $0.union($1) })
  }

  /// The pen for a style.
  mutating func pen(for style: Style) -> Pen {
    if let pen = pens[style] { return pen }
    let pen = made(for: style)
    pens[style] = pen
    return pen
  }

  private func made(for style: Style) -> Pen {
    guard depth != .none else {
      return Pen(foreground: -1, background: -1, attributes: style.attributes)
    }
    var foreground = depth.index(of: style.foreground).map(Int16.init) ?? -1
    var background = depth.index(of: style.background).map(Int16.init) ?? -1
    // Few colours must not make text vanish into its ground.
    if foreground == background && foreground >= 0 && style.foreground != style.background {
      foreground = Palette.color(UInt8(background)).isLight ? 0 : 7
    }
    // Greys of eight colours are black and white, either of which may be the terminal's ground.
    if background < 0 && depth == .colors8 && style.foreground.isApproximated
      && (foreground == 0 || foreground == 7)
    {
      foreground = -1
    }
    if !hasOwnColors {
      if foreground < 0 { foreground = 7 }
      if background < 0 { background = 0 }
    }
    let isColored = foreground >= 0 || background >= 0
    return Pen(
      foreground: foreground, background: background,
      attributes: isColored ? style.attributes.subtracting(colorless) : style.attributes)
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
