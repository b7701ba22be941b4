import FunnelCore
import FunnelWording
import TerminalUI

/// What was won of the quota: the whole in large digits, then teams, regions and people.
struct WallTargets: WallPage {
  private let reading: WallReading
  private let report: AttainmentReport?

  init(_ reading: WallReading) {
    self.reading = reading
    report = reading.attainment
  }

  var note: String { reading.period.name(in: reading.language) }
  var hasContent: Bool { report?.whole.progress != nil || !lines.isEmpty }

  /// The holders of quotas, by their names, under headings where there are several kinds.
  private var lines: [QuotaTable.Line] {
    guard let report else { return [] }
    let people = report.ranking.map(\.row).sorted { $0.name < $1.name }
    let parts = [
      (Phrase.Wall.teams, report.teams), (Phrase.Wall.regions, report.regions),
      (Phrase.Wall.people, people),
    ].filter { !$0.1.isEmpty }
    return parts.flatMap { heading, rows in
      (parts.count > 1 ? [QuotaTable.Line(heading: heading[reading.language])] : [])
        + rows.map { QuotaTable.Line($0, in: reading) }
    }
  }

  /// Won, quota, gap and coverage of the whole.
  private var whole: WallTile {
    let (theme, language) = (reading.theme, reading.language)
    guard let report, let progress = report.whole.progress else {
      return WallTile(
        id: "whole", label: Phrase.Wall.noQuota(reading.period)[language],
        figure: reading.money(report?.whole.won.value ?? 0),
        notes: [StyledText(Phrase.Funnel.won[language], theme[.label])])
    }
    var won = StyledText(reading.money(progress.won), theme[.strong])
    won.append(
      " \(Phrase.Common.of[language]) \(reading.money(progress.quota))", theme[.label])
    let gap = StyledText(
      "\(Phrase.Funnel.gap[language]) \(reading.money(max(0, progress.gap)))",
      theme[progress.gap > 0 ? .warning : .good])
    var notes = [won, gap]
    if let coverage = progress.coverage {
      let needed = progress.neededCoverage.map {
        "  \(Phrase.Funnel.needs[language]) \(language.multiple($0))"
      }
      notes.append(
        StyledText(
          "\(Phrase.Funnel.coverage[language]) \(language.multiple(coverage))\(needed ?? "")",
          theme[progress.isShort == true ? .warning : .label]))
    }
    notes.append(StyledText(Phrase.Wall.elapsed(report.elapsed)[language], theme[.label]))
    return WallTile(
      id: "whole", label: Phrase.Funnel.attainment[language],
      figure: language.percent(progress.attainment),
      role: progress.attainment >= report.elapsed ? .good : .warning, notes: notes,
      gauge: progress.attainment)
  }

  var figures: [String: String] {
    var figures = QuotaTable.figures(lines)
    figures["whole"] = whole.figure + (whole.notes.first?.text ?? "")
    return figures
  }

  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>) {
    let lines = lines
    let head = headHeight(in: area, lines: lines.count)
    let (top, rest) = area.divided(at: head, from: .top)
    drawHead(in: top, on: &canvas, flashing)
    canvas.draw(
      QuotaTable(
        lines: lines, elapsed: report?.elapsed ?? 1, reading: reading, flashing: flashing),
      in: rest.inset(top: rest.height > lines.count ? 1 : 0))
  }

  /// Large digits where the lines still have their room, one line of text where they have not.
  private func headHeight(in area: Rect, lines: Int) -> Int {
    if area.height >= max(lines + 9, 14), area.width >= 60 { return 7 }
    if area.height >= min(lines, 6) + 6 { return 5 }
    return 1
  }

  private func drawHead(in area: Rect, on canvas: inout Canvas, _ flashing: Set<String>) {
    let tile = whole
    let style = reading.style(tile.role, isFlashing: flashing.contains(tile.id))
    guard area.height > 1 else {
      var text = StyledText(tile.figure + "  ", style)
      for note in tile.notes.prefix(2) {
        text.spans += note.spans
        text.append("  ", reading.theme[.text])
      }
      canvas.put(text, at: area.origin, width: area.width)
      return
    }
    // The gauge takes the last row, the digits and the notes beside them the others.
    let (foot, body) = area.divided(at: 1, from: .bottom)
    canvas.draw(
      LargeFigure(tile.figure, style: style),
      in: body.divided(at: area.width / 2, from: .left).slice.inset(
        top: body.height > 5 ? 1 : body.height > 3 ? body.height - 3 : 0))
    let notes = body.inset(left: min(area.width / 2, body.height >= 5 ? 44 : 24))
    canvas.put(
      tile.label, at: notes.origin.offset(y: body.height > 5 ? 1 : 0),
      style: reading.theme[.title], width: notes.width)
    let first = body.height > 5 ? 2 : 1
    for (row, note) in tile.notes.prefix(max(0, body.height - first)).enumerated() {
      canvas.put(note, at: notes.row(first + row).origin, width: notes.width)
    }
    guard let share = tile.gauge else { return }
    canvas.draw(
      Gauge(share, style: reading.theme[tile.role], track: reading.theme[.faint]), in: foot)
  }

  var plainText: [String] {
    WallTiles.plainText([whole]) + QuotaTable.plainText(lines, in: reading.language)
  }
}
