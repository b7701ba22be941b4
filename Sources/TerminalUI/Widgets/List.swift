/// Rows to choose from, of which only the visible ones are asked for.
public struct List: Widget {
  /// One choice.
  public struct Item: Hashable, Sendable {
    /// What it is called.
    public var title: StyledText

    /// What is said of it at the right: a key, a number, a reason.
    public var trailing: StyledText

    /// Makes a choice.
    public init(_ title: StyledText, trailing: StyledText = StyledText()) {
      self.title = title
      self.trailing = trailing
    }
  }

  /// The number of all rows.
  public var count: Int

  /// The selected row.
  public var selected: Int?

  /// The offset kept from the frame before.
  public var offset: ScrollOffset

  /// The look of the sign before the selected row.
  public var pointer: Style

  /// The ground of the selected row and the attributes it gets.
  public var selection: Style

  /// Gives a row.
  public var item: (Int) -> Item

  /// Makes a list.
  public init(
    count: Int, selected: Int?, offset: ScrollOffset = .init(), pointer: Style, selection: Style,
    item: @escaping (Int) -> Item
  ) {
    self.count = count
    self.selected = selected
    self.offset = offset
    self.pointer = pointer
    self.selection = selection
    self.item = item
  }

  /// Draws the visible rows; a title gives way to what stands at its right.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    let first = offset.showing(selected, visible: area.height, of: count).first
    for line in 0..<max(0, min(area.height, count - first)) {
      draw(item(first + line), isSelected: first + line == selected, in: area.row(line), &canvas)
    }
  }

  private func draw(_ item: Item, isSelected: Bool, in row: Rect, _ canvas: inout Canvas) {
    let (gutter, rest) = row.divided(at: 2, from: .left)
    // The title's room is kept, and what it does not need is the trailing text's.
    let room = max(rest.width / 2, rest.width - item.title.displayWidth - 1)
    let trailing = item.trailing.clipped(to: room)
    let extent = trailing.displayWidth
    if isSelected { canvas.put("▸", at: gutter.origin, style: pointer, width: gutter.width) }
    canvas.put(item.title, at: rest.origin, width: rest.width - (extent > 0 ? extent + 1 : 0))
    canvas.put(trailing, at: Point(x: rest.maxX - extent, y: rest.y))
    if isSelected {
      canvas.restyle(row) { style in
        style.background = selection.background
        style.attributes.formUnion(selection.attributes)
      }
    }
  }
}
