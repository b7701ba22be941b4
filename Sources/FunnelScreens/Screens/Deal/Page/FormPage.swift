import FunnelCore
import FunnelWording
import TerminalUI

/// The whole form laid out for a size: its parts, where its fields stand, and how one moves.
struct FormPage {
  let panes: [FormPane]
  let height: Int

  /// The form for an area; from 100 columns parts stand side by side, from 160 a third column
  /// holds the rules and what has changed, and there is a map of people with their names.
  init(_ context: FormContext, size: Size) {
    let isWide = size.columns >= 100
    let side = size.columns >= 160 ? min(56, size.columns / 4) : 0
    let width = size.columns - side
    var panes: [FormPane] = []
    var y = 0
    func stack(_ sketches: [PaneSketch]) {
      let height = (sketches.map(\.height).max() ?? 0) + 2
      var x = 0
      for sketch in sketches {
        panes.append(FormPane(sketch, at: Point(x: x, y: y), height: height))
        x += sketch.width + 2
      }
      y += height
    }
    let influences = PaneSketch.influences(context, width: width - 2)
    if isWide {
      let right = min(46, width * 9 / 25)
      stack([
        .deal(context, width: width - right - 2, isWide: true),
        .zone(context, width: right - 2, hasMap: side == 0),
      ])
      stack([influences])
      let left = width / 2
      stack([
        .competitors(context, width: left - 2), .flags(context, width: width - left - 2),
      ])
      if side > 0 {
        // What the plan leaves of the height goes to the map, where names stand below each other.
        let free = size.rows - y - context.form.actions.count - 6
        stack([.map(context, width: width - 2, lines: min(max(1, free / 3), 4))])
      }
    } else {
      stack([.deal(context, width: width - 2, isWide: false)])
      stack([.zone(context, width: width - 2, hasMap: false)])
      stack([.map(context, width: width - 2, lines: 1)])
      stack([influences])
      stack([.competitors(context, width: width - 2)])
      stack([.flags(context, width: width - 2)])
    }
    var actions = PaneSketch.actions(context, width: width - 2) { height in
      if side > 0 { return 0 }
      return isWide ? max(1, size.rows - y - 2 - height) : 8
    }
    actions.height = max(actions.height, size.rows - y - 2)
    stack([actions])
    if side > 0 {
      let rules = PaneSketch.rules(context, width: side - 2)
      panes.append(FormPane(rules, at: Point(x: width, y: 0), height: max(y, size.rows)))
    }
    (self.panes, height) = (panes, y)
  }

  /// Every field at its place.
  var cells: [PlacedCell] { panes.flatMap(\.cells) }

  /// The field at a path, or the first one of its row, of its section, of the form.
  func cell(at path: FieldPath) -> PlacedCell? {
    let cells = cells
    return cells.first { $0.path == path }
      ?? cells.first { $0.path.section == path.section && $0.path.row == path.row }
      ?? cells.first { $0.path.section == path.section } ?? cells.first
  }

  /// The part that a field stands in.
  func pane(of path: FieldPath) -> FormPane? {
    panes.first { pane in pane.cells.contains { $0.path == path } }
  }

  /// The first line to show, so that the pointer and what belongs to it can be seen.
  func scroll(from first: Int, to path: FieldPath, visible: Int) -> Int {
    guard let cell = cell(at: path), let pane = pane(of: cell.path) else { return first }
    let fits = pane.frame.height <= visible
    let top = fits ? pane.frame.y : max(0, cell.place.y - 1)
    let bottom = fits ? pane.frame.maxY : min(height, cell.place.y + 3)
    let lowest = max(first, bottom - visible)
    return max(0, min(lowest, top, max(0, height - visible)))
  }
}

extension FormPage {
  /// The direction of an arrow key.
  enum Direction {
    case up
    case down
    case left
    case right
  }

  /// The field that an arrow leads to; nil where there is none that way.
  func neighbour(of path: FieldPath, _ direction: Direction) -> FieldPath? {
    guard let cell = cell(at: path), let pane = pane(of: cell.path) else { return nil }
    let from = cell.place
    switch direction {
    case .left, .right:
      let isAhead: (Rect) -> Bool =
        direction == .right ? { $0.x > from.x } : { $0.x < from.x }
      let line = pane.cells.filter { $0.place.y == from.y && isAhead($0.place) }
      let near = line.min { abs($0.place.x - from.x) < abs($1.place.x - from.x) }
      return (near ?? beside(pane, from, direction))?.path
    case .up, .down:
      let isAhead: (Rect) -> Bool = direction == .down ? { $0.y > from.y } : { $0.y < from.y }
      let near = nearest(pane.cells.filter { isAhead($0.place) }, to: from)
      return (near ?? beyond(pane, from, direction))?.path
    }
  }

  /// The nearest field in the next line, and there the one nearest in its column.
  private func nearest(_ cells: [PlacedCell], to from: Rect) -> PlacedCell? {
    func distance(_ place: Rect) -> (Int, Int) {
      let overlap = min(place.maxX, from.maxX) - max(place.x, from.x)
      return (abs(place.y - from.y), overlap > 0 ? abs(place.x - from.x) / 4 : 100 - overlap)
    }
    return cells.min { distance($0.place) < distance($1.place) }
  }

  private func beside(_ pane: FormPane, _ from: Rect, _ direction: Direction) -> PlacedCell? {
    let others = panes.filter { other in
      let isAhead =
        direction == .right ? other.frame.x > pane.frame.x : other.frame.x < pane.frame.x
      return isAhead && other.frame.y < pane.frame.maxY && other.frame.maxY > pane.frame.y
    }
    return others.flatMap(\.cells).min { left, right in
      (abs(left.place.y - from.y), left.place.x) < (abs(right.place.y - from.y), right.place.x)
    }
  }

  private func beyond(_ pane: FormPane, _ from: Rect, _ direction: Direction) -> PlacedCell? {
    let others = panes.filter { other in
      direction == .down
        ? other.frame.y >= pane.frame.maxY : other.frame.maxY <= pane.frame.y
    }
    return nearest(others.flatMap(\.cells), to: from)
  }

  /// The first field of the next or previous list.
  func section(after path: FieldPath, by step: Int) -> FieldPath? {
    let order = ReviewSection.allCases
    guard let place = order.firstIndex(of: path.section) else { return nil }
    let next = order[(place + step + order.count) % order.count]
    return cells.first { $0.path.section == next && $0.path.row >= 0 }?.path
  }
}

extension PaneSketch {
  /// The seven rules and what has changed since the last review, where there is room for them.
  static func rules(_ context: FormContext, width: Int) -> PaneSketch {
    let (theme, language) = (context.theme, context.language)
    var pane = PaneSketch(context, [], title: Phrase.Deal.rules[language], width: width)
    for finding in context.analysis.findings {
      let y = pane.height
      if finding.isKept, !context.form.hasSubject(of: finding.rule) {
        pane.put("—", .faint, x: 1, y: y)
      } else {
        pane.put(finding.isKept ? "✓" : "✗", finding.isKept ? .good : .bad, x: 1, y: y)
      }
      let detail =
        finding.isKept
        ? ""
        : (language.isChinese ? "：" : ": ")
          + finding.detail(in: context.form, on: context.today)[language]
      let lines = (finding.rule.sentence[language] + detail).wrapped(to: width - 6)
      for (line, text) in lines.enumerated() {
        pane.put(text, finding.isKept ? .label : .text, x: 3, y: y + line)
      }
    }
    guard let last = context.last, let day = last.day else { return pane }
    pane.put(
      Phrase.Review.since(day, today: context.today)[language], .title, x: 1, y: pane.height + 1)
    let changes = context.form.changes(since: last.form)
    if changes.isEmpty {
      pane.put(Phrase.Review.nothingChanged[language], .label, x: 1, y: pane.height)
    }
    for change in changes.prefix(24) {
      for line in change.short(in: language, context.form)
        .wrapped(to: width - 4)
      {
        pane.put(StyledText(line, theme[.text]), x: 1, y: pane.height)
      }
    }
    return pane
  }
}
