import TerminalUI

/// The people of a form by whom they prefer and how much their word weighs: a row each for high,
/// medium and low, the rival's side on the left and ours on the right.
///
/// People whose preference is unknown stand in the middle, where nobody else can.
struct PositionMap: Widget {
  /// A person on the map.
  struct Mark {
    /// What the person is called.
    var name: String
    /// The letter of the part the person plays; `?` where nobody has said whom the person prefers.
    var letter: String
    /// −5 the competitor … +5 us; 0 where unknown.
    var rating: Int
    /// The row, counted from the top.
    var row: Int
    /// How the person is drawn.
    var style: Style
    /// Whether the pointer is on the person.
    var isSelected = false
  }

  /// The people.
  let marks: [Mark]
  /// What stands before each row.
  let rows: [String]
  /// The look of what stands before the rows, and of the grid.
  let label: Style
  let grid: Style

  func draw(in area: Rect, on canvas: inout Canvas) {
    let scale = PositionScale(width: area.width)
    let lines = max(1, area.height / max(1, rows.count))
    for (index, name) in rows.enumerated() {
      let y = area.y + index * lines
      canvas.put(name, at: Point(x: area.x, y: y), style: label)
      for rating in PositionScale.range {
        let cell = Rect(
          x: area.x + scale.start(of: rating), y: y, width: scale.step, height: lines)
        let here = marks.filter { $0.rating == rating && $0.row == index }
        canvas.clipped(to: cell) { canvas in
          if here.isEmpty {
            drawGrid(rating, in: cell, on: &canvas)
          } else {
            drawPeople(here, in: cell, on: &canvas)
          }
        }
      }
    }
  }

  private func drawGrid(_ rating: Int, in cell: Rect, on canvas: inout Canvas) {
    for line in 0..<(rating == 0 ? cell.height : 1) {
      canvas.put(
        rating == 0 ? "┊" : "·",
        at: Point(x: cell.x + PositionScale.middle(of: cell.width), y: cell.y + line), style: grid)
    }
  }

  /// Names one below the other where cells are wide, the last line counting those that do not fit;
  /// else letters side by side, or how many people there are: `×3`, since `+3` would be a rating.
  private func drawPeople(_ people: [Mark], in cell: Rect, on canvas: inout Canvas) {
    let middle = PositionScale.middle(of: cell.width)
    func put(_ text: String, _ style: Style, line: Int = 0) {
      let x = max(0, middle - text.displayWidth / 2)
      canvas.put(text, at: cell.origin.offset(x: x, y: line), style: style)
    }
    func count(_ people: [Mark], line: Int = 0) {
      let style = people.first(where: \.isSelected)?.style ?? people[0].style
      put("×\(people.count)", style, line: line)
    }
    guard cell.width >= PositionScale.namedStep else {
      guard people.count <= max(1, cell.width - 1) else { return count(people) }
      let x = max(0, middle - (people.count - 1) / 2)
      for (place, mark) in people.enumerated() {
        canvas.put(mark.letter, at: cell.origin.offset(x: x + place, y: 0), style: mark.style)
      }
      return
    }
    let named = people.count > cell.height ? max(cell.height - 1, 0) : people.count
    for (line, mark) in people.prefix(named).enumerated() {
      put((mark.letter + " " + mark.name).clipped(to: cell.width - 1), mark.style, line: line)
    }
    if named < people.count { count(Array(people.dropFirst(named)), line: named) }
  }
}

/// The line below a position map, with the place that we hold.
struct PositionAxis: Widget {
  /// What is said of its two ends.
  let rival: StyledText
  let us: StyledText
  /// Where we stand, −5…+5; nil where nobody has said.
  let position: Int?
  /// The looks of the line and of the place.
  let line: Style
  let mark: Style

  func draw(in area: Rect, on canvas: inout Canvas) {
    let scale = PositionScale(width: area.width)
    func middle(of rating: Int) -> Point {
      area.origin.offset(x: scale.start(of: rating) + PositionScale.middle(of: scale.step))
    }
    canvas.fill(area.row(0), line, with: "─")
    let hasNumbers = scale.step >= 6
    if !hasNumbers || middle(of: -5).x - area.x >= rival.displayWidth {
      canvas.put(rival, at: area.origin, width: area.width)
      canvas.put(us, at: area.origin.offset(x: area.width - us.displayWidth))
    }
    if hasNumbers {
      for rating in PositionScale.range where rating != 0 {
        let text = " \(Slider.signed(rating)) "
        canvas.put(text, at: middle(of: rating).offset(x: -1), style: line)
      }
    }
    canvas.put("┴", at: middle(of: 0), style: line)
    guard let position, PositionScale.range.contains(position) else { return }
    let text = hasNumbers ? " ▲ \(Slider.signed(position)) " : "▲"
    canvas.put(text, at: middle(of: position).offset(x: hasNumbers ? -3 : 0), style: mark)
  }
}

/// Where ratings stand in a width: eleven cells behind the name of a row.
private struct PositionScale {
  static let range = -5...5
  /// The columns kept for the name of a row.
  static let margin = 3
  /// From how many columns on a cell holds names.
  static let namedStep = 10

  /// The columns of a cell.
  let step: Int
  private let left: Int

  init(width: Int) {
    // Where there is room for numbers, there is room beside them for what the ends mean.
    let isWide = width >= 100
    left = isWide ? 2 * Self.margin : Self.margin
    step = max(1, (width - left - (isWide ? Self.margin : 0)) / Self.range.count)
  }

  /// The first column of a rating's cell.
  func start(of rating: Int) -> Int { left + (rating - Self.range.lowerBound) * step }

  /// The column of a cell that stands for the rating itself.
  static func middle(of step: Int) -> Int { (step - 1) / 2 }
}
