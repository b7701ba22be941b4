/// A framed box in the middle of an area, with a clear ground.
public struct Popup: Widget, Hashable, Sendable {
  /// The looks of the parts.
  public struct Styles: Hashable, Sendable {
    /// The frame.
    public var frame: Style

    /// The title.
    public var title: Style

    /// The note at the right of the title.
    public var trailing: Style

    /// The ground inside.
    public var ground: Style

    /// Makes the looks.
    public init(frame: Style, title: Style, trailing: Style, ground: Style) {
      self.frame = frame
      self.title = title
      self.trailing = trailing
      self.ground = ground
    }
  }

  /// The title in the frame.
  public let title: String

  /// The note at the right of the title.
  public let trailing: String

  /// The extent with its frame, as far as there is room.
  public let size: Size

  /// The looks.
  public let styles: Styles

  /// Makes a box of a size that includes the frame.
  public init(title: String, trailing: String = "", size: Size, styles: Styles) {
    self.title = title
    self.trailing = trailing
    self.size = size
    self.styles = styles
  }

  /// Where the box with its frame stands in an area.
  public func box(in area: Rect) -> Rect {
    area.centered(size)
  }

  /// The area for what the box holds: inside the frame, a blank column on both sides.
  public func content(in area: Rect) -> Rect {
    box(in: area).inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  /// Clears the box and draws its frame.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    let box = box(in: area)
    canvas.fill(box, styles.ground)
    canvas.frame(
      box, title: title, trailing: trailing, style: styles.frame, titleStyle: styles.title,
      trailingStyle: styles.trailing)
  }
}
