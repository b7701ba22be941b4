import FunnelDocuments
import FunnelWording
import TerminalUI

/// The columns of a list of the form, which continue on further lines where there is no room.
struct FormTable {
  /// One column.
  struct Column {
    /// The field's name.
    var field: String
    /// The columns it needs.
    var minimum: Int
    /// The columns its values would like to have.
    var ideal = 0
    /// Its share of what is left over then; 0 keeps it at that.
    var weight = 0
  }

  /// Where a column stands in each row of the list.
  struct Place {
    var field: String
    var x: Int
    var width: Int
    /// The line within the row, from 0.
    var line: Int
    /// Whether the column's name stands before the value, for want of a heading.
    var labelWidth: Int
  }

  let places: [Place]
  /// The lines that each row takes.
  let lines: Int

  /// Columns laid out in a width.
  ///
  /// - Parameter label: The name of a field, which stands before its value on further lines.
  init(_ columns: [Column], width: Int, label: (String) -> String) {
    let rows = Self.rows(columns, width: width, label: label)
    var places: [Place] = []
    for (line, row) in rows.enumerated() {
      let labels = row.map { line == 0 ? 0 : label($0.field).displayWidth + 1 }
      let needed = zip(row, labels).reduce(0) { $0 + $1.0.minimum + $1.1 }
      let wanted = zip(row, labels).reduce(0) { $0 + max($1.0.minimum, $1.0.ideal) + $1.1 }
      let gap = wanted + 2 * (row.count - 1) <= width ? 2 : 1
      let spare = max(0, width - needed - gap * (row.count - 1))
      let extents = Self.extents(of: row, spare: spare)
      var x = 0
      for (index, column) in row.enumerated() {
        places.append(
          Place(
            field: column.field, x: x + labels[index], width: extents[index], line: line,
            labelWidth: labels[index]))
        x += labels[index] + extents[index] + gap
      }
    }
    (self.places, lines) = (places, rows.count)
  }

  /// What is left over goes where values are cut short, and then by weight.
  private static func extents(of row: [Column], spare: Int) -> [Int] {
    var spare = spare
    var extents = row.map(\.minimum)
    while spare > 0,
      let short = row.indices.max(by: { left, right in
        row[left].ideal - extents[left] < row[right].ideal - extents[right]
      }), row[short].ideal > extents[short]
    {
      extents[short] += 1
      spare -= 1
    }
    var weight = row.reduce(0) { $0 + $1.weight }
    for index in row.indices where weight > 0 {
      let more = spare * row[index].weight / weight
      extents[index] += more
      (spare, weight) = (spare - more, weight - row[index].weight)
    }
    return extents
  }

  /// The columns of each line: as many as fit.
  private static func rows(
    _ columns: [Column], width: Int, label: (String) -> String
  ) -> [[Column]] {
    var rows: [[Column]] = []
    var used = 0
    for column in columns {
      let extent =
        column.minimum + (rows.count > 1 ? label(column.field).displayWidth + 1 : 0)
      if !rows.isEmpty, used + 1 + extent <= width {
        rows[rows.count - 1].append(column)
        used += 1 + extent
      } else {
        rows.append([column])
        used = column.minimum + (rows.count > 1 ? label(column.field).displayWidth + 1 : 0)
      }
    }
    return rows
  }
}

extension PaneSketch {
  /// Sketches a list: a heading, and a row of fields for every row of a section.
  ///
  /// - Parameters:
  ///   - gutter: The columns left free before each row.
  ///   - before: Draws what stands in the gutter of a row at a height.
  mutating func table(
    _ section: ReviewSection, _ columns: [FormTable.Column], gutter: Int,
    hasHeading: Bool = true,
    before: (inout PaneSketch, _ row: Int, _ place: Int, _ y: Int) -> Void
  ) {
    let language = context.language
    func label(_ name: String) -> String {
      ReviewField.at(FieldPath(section, 0, name))?.label[language] ?? name
    }
    let table = FormTable(
      columns.map { $0.fitted(to: section, in: context) }, width: width - gutter - 1,
      label: label)
    if hasHeading { heading(table, gutter: gutter, label) }
    for (index, row) in context.rows(of: section).enumerated() {
      let top = height
      for place in table.places {
        if place.labelWidth > 0 {
          put(
            label(place.field), .label, x: gutter + place.x - place.labelWidth,
            y: top + place.line)
        }
        cell(
          FieldPath(section, row, place.field), x: gutter + place.x, y: top + place.line,
          width: place.width)
      }
      before(&self, row, index, top)
      if context.isRowSelected(section, row) {
        selectRow(in: Rect(x: 0, y: top, width: width, height: table.lines))
      }
    }
  }

  private mutating func heading(_ table: FormTable, gutter: Int, _ label: (String) -> String) {
    let (style, y) = (context.theme[.header], height)
    let ground = String(repeating: " ", count: max(0, width - 2))
    put(StyledText(ground, style), x: 1, y: y)
    for place in table.places where place.line == 0 {
      put(StyledText(label(place.field), style), x: gutter + place.x, y: y, width: place.width)
    }
  }

  /// Marks a row as the one the pointer is in.
  mutating func selectRow(in place: Rect) {
    let theme = context.theme
    put(
      RowGround(plain: theme[.text].background, selected: theme[.selection].background), in: place)
    put("▸", .accent, x: place.x, y: place.y)
  }
}

extension FormTable.Column {
  /// The column as wide as its longest value would like it, up to 40 columns.
  ///
  /// A text being typed does not count, so that columns stand still meanwhile.
  fileprivate func fitted(to section: ReviewSection, in context: FormContext) -> Self {
    guard weight > 0, let field = ReviewField.at(FieldPath(section, 0, field)) else { return self }
    let form = context.editor.settled
    let words = ReviewWords(form, in: context.language, isShort: true)
    let widths = section.keys(in: form).map {
      words.text(of: field, in: form, row: $0).displayWidth
    }
    var column = self
    column.ideal = min(widths.max() ?? 0, 40)
    return column
  }
}
