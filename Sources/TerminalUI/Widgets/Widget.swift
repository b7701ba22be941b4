/// Something that can be drawn: a value made for one frame.
///
/// What has to outlive the frame, such as the text being edited, is a separate value the caller
/// keeps. Widgets take their styles from the caller.
public protocol Widget {
  /// Draws into an area, and never beyond the canvas's clipped area.
  func draw(in area: Rect, on canvas: inout Canvas)
}
