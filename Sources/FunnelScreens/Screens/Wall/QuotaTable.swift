import FunnelCore
import FunnelWording
import TerminalUI

/// People, teams and regions with what they have won of their quota, a line each.
struct QuotaTable: Widget {
  /// One line: a heading, or somebody with figures.
  struct Line {
    /// The stable name of the figures; nil for a heading.
    var id: String?
    /// The place in the ranking, where there is one.
    var rank: Int?
    /// The name, or the heading.
    var name: String
    /// What was won, and of what.
    var won: String = ""
    /// The quota.
    var quota: String = ""
    /// Won / quota.
    var attainment: Double?

    /// A heading.
    init(heading: String) { name = heading }

    /// Somebody's figures.
    init(_ row: AttainmentReport.Row, rank: Int? = nil, in reading: WallReading) {
      id = row.id
      (self.rank, name) = (rank, row.name)
      won = reading.money(row.won.value)
      quota = row.progress.map { reading.money($0.quota) } ?? ""
      attainment = row.progress?.attainment
    }
  }

  /// The lines from the top.
  let lines: [Line]
  /// How much of the period is over: where everybody should be.
  let elapsed: Double
  let reading: WallReading
  let flashing: Set<String>

  private var theme: Theme { reading.theme }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let list = WallList(count: lines.count, height: area.height)
    let layout = Layout(lines, in: area, reading.language)
    for place in 0..<list.shown {
      let row = area.row(list.row(of: place))
      let block = Rect(x: row.x, y: row.y, width: row.width, height: max(1, list.step - 1))
      draw(lines[place], in: block, layout, on: &canvas)
    }
    list.drawMore(in: area, on: &canvas, reading)
  }

  /// The columns: rank, name, bar, share, amounts; what has no room is left out.
  private struct Layout {
    var rank: Int
    var name: Int
    var share: Int
    var won: Int
    var quota: Int
    var bar: Int

    init(_ lines: [Line], in area: Rect, _ language: Language) {
      func widest(_ text: (Line) -> String) -> Int {
        lines.map { text($0).displayWidth }.max() ?? 0
      }
      rank = lines.contains { $0.rank != nil } ? widest { $0.rank.map(String.init) ?? "" } + 2 : 0
      name = min(max(8, widest { $0.id == nil ? "" : $0.name }), area.width / 3)
      share = widest { $0.attainment.map { language.percent($0) } ?? "" }
      won = widest(\.won)
      quota = widest(\.quota)
      let amounts = won + (quota > 0 ? quota + 3 : 0)
      bar = area.width - rank - name - share - amounts - 6
      if bar < 8 {
        (bar, quota) = (bar + quota + 3, 0)
      }
      if bar < 4 { bar = 0 }
    }
  }

  private func draw(
    _ line: Line, in row: Rect, _ layout: Layout, on canvas: inout Canvas
  ) {
    guard let id = line.id else {
      canvas.put(line.name, at: row.origin, style: theme[.title], width: row.width)
      return
    }
    var x = row.x
    let y = row.y + (row.height - 1) / 2
    if let rank = line.rank {
      canvas.put(
        String(rank).padded(to: layout.rank - 2, alignment: .right), at: Point(x: row.x, y: y),
        style: theme[rank <= 3 ? .accent : .label])
    }
    x += layout.rank
    canvas.put(
      line.name, at: Point(x: x, y: y), style: theme[line.rank == 1 ? .strong : .person],
      width: layout.name)
    x += layout.name + 2
    drawBar(line, in: Rect(x: x, y: row.y, width: layout.bar, height: row.height), on: &canvas)
    x += layout.bar + 2
    let style = reading.style(.strong, isFlashing: flashing.contains(id))
    let share = line.attainment.map { reading.language.percent($0) } ?? ""
    canvas.put(
      share.padded(to: layout.share, alignment: .right), at: Point(x: x, y: y), style: style)
    x += layout.share + 2
    canvas.put(
      line.won.padded(to: layout.won, alignment: .right), at: Point(x: x, y: y), style: style)
    guard layout.quota > 0, !line.quota.isEmpty else { return }
    x += layout.won
    canvas.put(" / ", at: Point(x: x, y: y), style: theme[.faint])
    canvas.put(
      line.quota.padded(to: layout.quota, alignment: .right), at: Point(x: x + 3, y: y),
      style: theme[.label])
  }

  /// The share as a bar, what is beyond the quota in another colour, and a mark where the calendar
  /// stands.
  private func drawBar(_ line: Line, in area: Rect, on canvas: inout Canvas) {
    guard let attainment = line.attainment, !area.isEmpty else { return }
    // Whole cells, or a gap would stand between the two colours.
    let full = (Double(area.width) / scale).rounded()
    let ground = theme[.text].background
    if area.height == 1 {
      let track = Rect(x: area.x, y: area.y, width: Int(full), height: 1)
      canvas.fill(track, theme[.faint], with: "─")
    } else {
      mark(at: full, "▏", in: area, on: &canvas)
    }
    if elapsed < 1, area.width >= 8 { mark(at: elapsed * full, "┃", in: area, on: &canvas) }
    let role: Role = attainment >= elapsed ? .good : .warning
    let length = min(Double(area.width), attainment * full)
    canvas.draw(Bar(to: min(length, full), style: theme[role].on(ground)), in: area)
    if length > full {
      canvas.draw(Bar(from: full, to: length, style: theme[.accent].on(ground)), in: area)
    }
  }

  private func mark(
    at place: Double, _ mark: Character, in area: Rect, on canvas: inout Canvas
  ) {
    let x = area.x + min(area.width - 1, Int(place))
    canvas.fill(Rect(x: x, y: area.y, width: 1, height: area.height), theme[.label], with: mark)
  }

  /// How often the quota fits into the length of a bar: once, or as often as the best has won it.
  private var scale: Double { min(2, max(1, lines.compactMap(\.attainment).max() ?? 1)) }

  /// The lines in reading order.
  static func plainText(_ lines: [Line], in language: Language) -> [String] {
    lines.map { line in
      guard line.id != nil else { return line.name }
      let rank = line.rank.map { "\($0). " } ?? ""
      let share = line.attainment.map { "  \(language.percent($0))" } ?? ""
      let quota = line.quota.isEmpty ? "" : " / \(line.quota)"
      return "\(rank)\(line.name): \(line.won)\(quota)\(share)"
    }
  }

  /// The figures of lines by their names.
  static func figures(_ lines: [Line]) -> [String: String] {
    lines.reduce(into: [:]) { figures, line in
      guard let id = line.id else { return }
      figures[id] = "\(line.rank ?? 0) \(line.won) \(line.quota)"
    }
  }
}

extension AttainmentReport.Row {
  /// What tells rows apart from one version of the book to the next.
  fileprivate var id: String {
    switch holder {
    case .everyone: "everyone"
    case .owner(let owner): "owner \(owner)"
    case .team(let team): "team \(team)"
    case .region(let region): "region \(region)"
    }
  }
}
