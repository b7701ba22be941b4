/// Rows and columns under a header, of which only the visible rows are asked for.
///
/// Columns that do not fit are left out by importance; the rows scroll as little as needed to show
/// the selected one.
public struct Table: Widget {
  /// One row's contents.
  public struct Row {
    /// The cell of a column, of which only those on screen are asked for.
    public var cell: (_ column: Int) -> StyledText

    /// Whether the row is marked.
    public var isMarked: Bool

    /// A ground of its own, for a row that has just changed.
    public var highlight: Color?

    /// Makes a row of a cell for every column, in the order of the columns.
    public init(_ cells: [StyledText], isMarked: Bool = false, highlight: Color? = nil) {
      self.init(isMarked: isMarked, highlight: highlight) { column in
        column < cells.count ? cells[column] : StyledText()
      }
    }

    /// Makes a row whose cells are made as they are asked for.
    public init(
      isMarked: Bool = false, highlight: Color? = nil, cell: @escaping (_ column: Int) -> StyledText
    ) {
      self.cell = cell
      self.isMarked = isMarked
      self.highlight = highlight
    }
  }

  /// The looks of the parts.
  public struct Styles: Hashable, Sendable {
    /// The header.
    public var header: Style

    /// The header of the column the rows are sorted by.
    public var sorted: Style

    /// The sign before the selected row, and before marked ones.
    public var pointer: Style

    /// What becomes of a style on the selected row: its ground, and attributes it gets.
    public var selection: Style

    /// The colours of text that give way to the selection's own, so that a selected row is of one
    /// colour but for what warns; every change of colour costs bytes at every step.
    public var ordinary: Set<Color>

    /// Makes the looks.
    public init(
      header: Style, sorted: Style, pointer: Style, selection: Style, ordinary: Set<Color> = []
    ) {
      self.header = header
      self.sorted = sorted
      self.pointer = pointer
      self.selection = selection
      self.ordinary = ordinary
    }

    fileprivate func selected(_ style: inout Style) {
      style.background = selection.background
      if ordinary.contains(style.foreground) {
        style.foreground = selection.foreground
        style.attributes = selection.attributes
      } else {
        style.attributes.formUnion(selection.attributes)
      }
    }
  }

  /// The columns.
  public var columns: [TableColumn]

  /// The number of all rows.
  public var count: Int

  /// The selected row.
  public var selected: Int?

  /// The offset kept from the frame before.
  public var offset: ScrollOffset

  /// The column the rows are sorted by and the direction.
  public var sort: (column: Int, descending: Bool)?

  /// The looks.
  public var styles: Styles

  /// Gives the contents of a row.
  public var row: (Int) -> Row

  /// The columns before a row: the pointer, the mark and a blank.
  public static let gutter = 3

  /// Makes a table.
  public init(
    columns: [TableColumn], count: Int, selected: Int? = nil, offset: ScrollOffset = .init(),
    sort: (column: Int, descending: Bool)? = nil, styles: Styles, row: @escaping (Int) -> Row
  ) {
    self.columns = columns
    self.count = count
    self.selected = selected
    self.offset = offset
    self.sort = sort
    self.styles = styles
    self.row = row
  }

  /// The rows an area shows below the header.
  public static func visibleRows(in area: Rect) -> Int {
    max(0, area.height - 1)
  }

  /// Draws header and visible rows.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    let (header, body) = area.divided(at: 1, from: .top)
    let places = TableColumn.places(of: columns, width: area.width - Table.gutter)
    draw(header: header, places, on: &canvas)
    let first = offset.showing(selected, visible: body.height, of: count).first
    for line in 0..<max(0, min(body.height, count - first)) {
      draw(row: first + line, in: body.row(line), places, on: &canvas)
    }
  }

  private func draw(header area: Rect, _ places: [TableColumn.Place], on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    canvas.fill(area, styles.header)
    for place in places {
      let column = columns[place.column]
      var title = StyledText(column.title, styles.header)
      if let sort, sort.column == place.column {
        title = StyledText(column.title + (sort.descending ? "▾" : "▴"), styles.sorted)
      }
      put(title, place, in: area, on: &canvas)
    }
  }

  private func draw(
    row index: Int, in area: Rect, _ places: [TableColumn.Place], on canvas: inout Canvas
  ) {
    let row = row(index)
    for place in places { put(row.cell(place.column), place, in: area, on: &canvas) }
    if let highlight = row.highlight { canvas.restyle(area) { $0.background = highlight } }
    if index == selected { canvas.restyle(area, styles.selected) }
    var pointer = row.highlight.map(styles.pointer.on) ?? styles.pointer
    if index == selected {
      pointer = pointer.on(styles.selection.background)
      pointer.attributes.formUnion(styles.selection.attributes)
    }
    if index == selected { canvas.put("▸", at: area.origin, style: pointer) }
    if row.isMarked { canvas.put("•", at: area.origin.offset(x: 1), style: pointer) }
  }

  private func put(
    _ text: StyledText, _ place: TableColumn.Place, in area: Rect, on canvas: inout Canvas
  ) {
    let width = text.displayWidth
    let text = width > place.width ? text.clipped(to: place.width) : text
    let missing = place.width - (width > place.width ? text.displayWidth : width)
    let shift =
      switch columns[place.column].alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    canvas.put(text, at: area.origin.offset(x: Table.gutter + place.x + shift))
  }
}
