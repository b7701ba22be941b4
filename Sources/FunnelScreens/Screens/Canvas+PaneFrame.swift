import TerminalUI

extension Canvas {
  /// Draws the border of a pane, which stands out where the keys go to it.
  mutating func framePane(
    _ area: Rect, title: String, trailing: String = "", isFocused: Bool, in theme: Theme
  ) {
    frame(
      area, title: title, trailing: trailing, style: theme[isFocused ? .frameFocused : .frame],
      titleStyle: theme[isFocused ? .accent : .title], trailingStyle: theme[.label])
  }
}
