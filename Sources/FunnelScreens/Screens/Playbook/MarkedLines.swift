import FunnelWording
import TerminalUI

/// Lines of text of which some belong to rows that can be selected.
struct MarkedLines {
  /// One line.
  struct Line {
    var text: StyledText
    /// What stands at its right.
    var trailing = StyledText()
    /// The row it belongs to; nil for headings and what is only read.
    var row: String?
  }

  private(set) var lines: [Line] = []
  let width: Int
  private let theme: Theme

  /// No lines yet, for a width.
  init(width: Int, theme: Theme) { (self.width, self.theme) = (max(12, width), theme) }

  /// The rows in order, each once.
  var rows: [String] {
    lines.compactMap(\.row).reduce(into: []) { rows, row in
      if rows.last != row { rows.append(row) }
    }
  }

  /// Adds a heading with an empty line before it.
  mutating func addHeading(_ text: String, trailing: String = "") {
    if !lines.isEmpty { lines.append(Line(text: StyledText())) }
    lines.append(
      Line(
        text: StyledText(" " + text, theme[.title]), trailing: StyledText(trailing, theme[.label])))
  }

  /// Adds a text, broken into lines; what follows the first line stands below its beginning.
  mutating func add(
    _ text: String, _ look: Role = .text, mark: String = "", markLook: Role = .label,
    trailing: StyledText = StyledText(), row: String? = nil
  ) {
    let indent = 2 + max(2, mark.displayWidth + 1)
    let room = width - indent
    let reserved = trailing.displayWidth > 0 ? trailing.displayWidth + 1 : 0
    for (index, part) in text.wrapped(to: max(8, room - reserved)).enumerated() {
      var line = StyledText("  ", theme[.text])
      let lead = index == 0 ? mark : ""
      line.append(lead, theme[markLook])
      line.append(
        String(repeating: " ", count: max(0, indent - 2 - lead.displayWidth)), theme[.text])
      line.append(part, theme[look])
      lines.append(
        Line(text: line, trailing: index == 0 ? trailing : StyledText(), row: row))
    }
  }

  /// Adds two texts side by side under their headings, one below the other where it is narrow.
  mutating func addBeside(_ left: (String, String), _ right: (String, String)) {
    guard width >= 48 else {
      addField(left.0, left.1)
      addField(right.0, right.1)
      return
    }
    let half = (width - 5) / 2
    let columns = [left, right].map { $0.1.wrapped(to: half) }
    func row(_ parts: [String], _ look: Role) {
      let first = parts[0]
      var line = StyledText("  ", theme[.text])
      line.append(first, theme[look])
      line.append(
        String(repeating: " ", count: max(0, half - first.displayWidth)), theme[.text])
      line.append(" │ ", theme[.frame])
      line.append(parts[1], theme[look])
      lines.append(Line(text: line))
    }
    row([left.0, right.0], .label)
    for index in 0..<max(columns[0].count, columns[1].count) {
      row(columns.map { $0.indices.contains(index) ? $0[index] : "" }, .text)
    }
  }

  /// Adds a name with its text beside it, or below it where it takes several lines.
  mutating func addField(_ name: String, _ text: String, _ look: Role = .text) {
    let parts = text.wrapped(to: max(8, width - name.displayWidth - 5))
    guard parts.count == 1, let only = parts.first else {
      add(name, .label)
      for part in text.split(whereSeparator: \.isNewline) {
        add(String(part), look, mark: "·")
      }
      return
    }
    var line = StyledText("  " + name + "  ", theme[.label])
    line.append(only, theme[look])
    lines.append(Line(text: line))
  }

  /// Adds an empty line.
  mutating func addSpace() { lines.append(Line(text: StyledText())) }

  /// The lines of a row.
  func extent(of row: String) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.row == row }),
      let last = lines.lastIndex(where: { $0.row == row })
    else { return nil }
    return first..<last + 1
  }

  /// Draws the lines from an offset on, which moves as little as needed to show the selected row.
  func draw(
    in area: Rect, on canvas: inout Canvas, selected: String?, offset: inout ScrollOffset
  ) {
    let visible = max(1, area.height)
    if let extent = selected.flatMap(extent) {
      // The lines above the first row are headings that nothing else would bring into sight.
      let isFirst = !lines[..<extent.lowerBound].contains { $0.row != nil }
      offset.show(isFirst ? 0 : extent.lowerBound, visible: visible, of: lines.count)
      offset.show(extent.lowerBound, visible: visible, of: lines.count)
      if extent.count <= visible {
        offset.show(extent.upperBound - 1, visible: visible, of: lines.count)
      }
    } else {
      offset.scroll(by: 0, visible: visible, of: lines.count)
    }
    let last = min(offset.first + visible, lines.count)
    guard offset.first < last else { return }
    for (place, line) in lines[offset.first..<last].enumerated() {
      draw(line, in: area.row(place), isSelected: selected != nil && line.row == selected, &canvas)
    }
    if let extent = selected.flatMap(extent), extent.lowerBound >= offset.first {
      canvas.put(
        "▸", at: area.row(extent.lowerBound - offset.first).origin, style: theme[.accent], width: 1)
    }
  }

  private func draw(_ line: Line, in row: Rect, isSelected: Bool, _ canvas: inout Canvas) {
    let right = line.trailing.clipped(to: row.width / 2)
    let extent = right.displayWidth
    canvas.put(line.text, at: row.origin, width: row.width - (extent > 0 ? extent + 1 : 0))
    canvas.put(right, at: Point(x: row.maxX - extent, y: row.y))
    guard isSelected else { return }
    canvas.restyle(row) { [selection = theme[.selection]] style in
      style.background = selection.background
      style.attributes.formUnion(selection.attributes)
    }
  }
}
