public import TerminalUI

/// A style for every role.
public struct Theme: Hashable, Sendable {
  /// The name people choose it by.
  public let name: String

  private let styles: [Role: Style]

  /// A theme; roles left out look like the terminal's own text.
  public init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = styles
  }

  /// The style of a role.
  public subscript(role: Role) -> Style { styles[role] ?? .standard }

  /// The roles the theme says something about.
  public var roles: Set<Role> { Set(styles.keys) }

  /// No colours at all: weight, underline and reverse video say what colours say elsewhere.
  public static let plain = Theme(
    name: "mono",
    styles: [
      .strong: Style(attributes: .bold), .accent: Style(attributes: .bold),
      .brand: Style(attributes: .bold), .bar: Style(attributes: .reverse),
      .title: Style(attributes: .bold), .frameFocused: Style(attributes: .bold),
      .header: Style(attributes: .underline), .selection: Style(attributes: .reverse),
      .flash: Style(attributes: .underline), .field: Style(attributes: .underline),
      .bad: Style(attributes: .bold), .onBar: Style(attributes: [.reverse, .bold]),
      .onBarQuiet: Style(attributes: .reverse), .label: Style(attributes: .dim),
      .faint: Style(attributes: .dim), .zoneBestFew: Style(attributes: .bold),
    ])

  /// The colour of the stage at a place, from the first stage's by the middle one's to the last
  /// one's.
  public func stage(_ index: Int, of count: Int) -> Color {
    let depth = count > 1 ? Double(index) / Double(count - 1) : 0
    let (upper, lower): (Role, Role) =
      depth < 0.5 ? (.stageFirst, .stageMiddle) : (.stageMiddle, .stageLast)
    let share = depth < 0.5 ? depth * 2 : depth * 2 - 1
    return self[upper].foreground.mixed(with: self[lower].foreground, share: share)
  }
}

extension Color {
  /// The colour a share of the way to another one; where a palette decides, the nearer of the two.
  func mixed(with other: Color, share: Double) -> Color {
    guard case .rgb(let r1, let g1, let b1) = self, case .rgb(let r2, let g2, let b2) = other
    else { return share < 0.5 ? self : other }
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(clamping: Int((Double(from) + (Double(to) - Double(from)) * share).rounded()))
    }
    return .rgb(mix(r1, r2), mix(g1, g2), mix(b1, b2))
  }

  /// The colour a little nearer to black, for the tapering bands between stages.
  func dimmed() -> Color {
    guard case .rgb(let red, let green, let blue) = self else { return self }
    return .rgb(
      UInt8(Int(red) * 7 / 10), UInt8(Int(green) * 7 / 10), UInt8(Int(blue) * 7 / 10))
  }
}
