import TerminalUI

extension Theme {
  /// A cell of a heat table: the stronger the share, 0…1, the more of a role's colour on its
  /// ground.
  ///
  /// Where the terminal's own colours hold, a share of a half or more is bold instead.
  func heat(_ role: Role, _ share: Double) -> Style {
    let (color, ground) = (self[role].foreground, self[.text].background)
    guard case .rgb = color, case .rgb = ground else {
      return share >= 0.5 ? self[role].adding(.bold) : self[.text]
    }
    let strength = 0.18 + 0.72 * min(max(0, share), 1).squareRoot()
    let mixed = ground.mixed(with: color, share: strength)
    let ink: Color = mixed.isDark ? .rgb(245, 245, 245) : .rgb(10, 10, 10)
    return Style(foreground: ink, background: mixed, attributes: share >= 0.5 ? .bold : [])
  }
}

extension Color {
  /// Whether light text is read better on the colour than dark text.
  fileprivate var isDark: Bool {
    guard case .rgb(let red, let green, let blue) = self else { return false }
    return 299 * Int(red) + 587 * Int(green) + 114 * Int(blue) < 125_000
  }
}
