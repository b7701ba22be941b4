import FunnelCore
import FunnelWording
import TerminalUI

/// How the period goes: each line a figure, what it is to be compared with, and the deals behind.
struct HealthPane: FunnelPane {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// One figure.
  struct Line {
    var label: Phrase
    var figure: String
    var role = Role.strong
    /// What it is to be compared with, the most telling first; as much is shown as fits.
    var notes: [StyledText] = []
    /// What is said in place of the notes where they do not all fit.
    var brief: StyledText?
    var gauge: Double?
    var terms: DealFilter?
    /// Whether the deals behind it are those of all days.
    var ignoresPeriod = false
  }

  var title: String { Phrase.Funnel.health[session.language] }
  var note: String { session.healthPeriod.name(in: session.language) }

  private var theme: Theme { session.theme }
  private var language: Language { session.language }
  private var report: HealthReport { session.figures.health }

  private func money(_ units: Int64) -> String {
    Money(minorUnits: units, currency: report.currency).compact(in: language)
  }

  private func noted(_ text: String, _ role: Role = .label) -> StyledText {
    StyledText(text, theme[role])
  }

  /// The figures, from the top.
  var lines: [Line] {
    attainment + [winRate, cycle, velocity, stagnant]
  }

  /// The deals that weighted value and velocity count.
  private static let weighted = DealFilter("status:open !gate:pseudo !status:paused")

  private var attainment: [Line] {
    var won = Line(
      label: Phrase.Funnel.won, figure: money(report.won.value), terms: DealFilter("status:won"))
    var weighted = Line(
      label: Phrase.Funnel.weighted, figure: money(report.weighted), terms: Self.weighted)
    guard let quota = report.quota else {
      won.notes = [noted("n \(report.won.count)"), noted(Phrase.Funnel.noTarget[language])]
      return [won, weighted]
    }
    won.notes = [
      noted("\(Phrase.Common.of[language]) \(money(quota.quota))"),
      noted(language.percent(quota.attainment)),
    ]
    won.gauge = quota.attainment
    weighted.notes = [
      noted(
        "\(Phrase.Funnel.gap[language]) \(money(max(0, quota.gap)))",
        quota.gap > 0 ? .warning : .good)
    ]
    guard let coverage = quota.coverage else { return [won, weighted] }
    var line = Line(
      label: Phrase.Funnel.coverage, figure: language.multiple(coverage),
      terms: DealFilter("status:open !status:paused"))
    if let needed = quota.neededCoverage {
      line.notes = [
        noted(
          "\(Phrase.Funnel.needs[language]) \(language.multiple(needed))",
          coverage < needed ? .warning : .label)
      ]
      line.brief = noted(
        "\(Phrase.Common.of[language]) \(language.multiple(needed))",
        coverage < needed ? .warning : .label)
    }
    return [won, weighted, line]
  }

  private var winRate: Line {
    let rate = report.winRate.closed
    guard let fraction = rate.fraction, let bounds = rate.wilson else {
      return missing(Phrase.Funnel.winRate)
    }
    return Line(
      label: Phrase.Funnel.winRate, figure: language.percent(fraction),
      notes: [noted(language.interval(bounds)), noted(language.ratio(rate.k, of: rate.n))],
      brief: noted(language.ratio(rate.k, of: rate.n)), terms: DealFilter("status:won|lost"))
  }

  private var cycle: Line {
    guard let cycle = report.cycle else { return missing(Phrase.Funnel.cycle) }
    return Line(
      label: Phrase.Funnel.cycle, figure: language.duration(days: Int(cycle.median.rounded())),
      notes: [noted("p80 " + language.duration(days: cycle.p80)), noted("n \(cycle.count)")],
      terms: DealFilter("status:won"))
  }

  private var velocity: Line {
    guard let velocity = report.velocity else { return missing(Phrase.Funnel.velocity) }
    return Line(
      label: Phrase.Funnel.velocity, figure: money(Int64(velocity.perDay.rounded())),
      notes: [noted(Phrase.Common.perDay[language])], terms: Self.weighted)
  }

  private var stagnant: Line {
    let sum = session.figures.stagnant
    var line = Line(
      label: Phrase.Funnel.stagnant, figure: language.number(sum.count),
      terms: DealFilter("status:open stale:yes"), ignoresPeriod: true)
    if sum.count > 0 {
      line.notes = [
        noted(money(sum.value), .bad), noted(Phrase.Funnel.standingStill[language], .bad),
      ]
    }
    return line
  }

  private func missing(_ label: Phrase) -> Line {
    Line(
      label: label, figure: "—", role: .faint, notes: [noted(Phrase.Common.notEnoughData[language])]
    )
  }

  /// The deals behind a line; nil where it counts none.
  func selection(_ place: Int) -> DealSelection? {
    guard lines.indices.contains(place), let terms = lines[place].terms else { return nil }
    return DealSelection(
      base: terms, period: lines[place].ignoresPeriod ? nil : session.healthPeriod,
      heading: lines[place].label)
  }

  func draw(in area: Rect, on canvas: inout Canvas, selected: Int?) {
    let lines = lines
    let label = lines.map { $0.label[language].displayWidth }.max() ?? 0
    let figure = lines.map { $0.figure.displayWidth }.max() ?? 0
    let isAiry = area.height > lines.count
    var row = isAiry && area.height > lines.count + 1 ? 1 : 0
    for (place, line) in lines.enumerated() where row < area.height {
      let origin = area.row(row).origin
      let isSelected = place == selected
      canvas.put(isSelected ? "▸" : " ", at: origin.offset(x: -1), style: theme[.accent])
      canvas.put(
        line.label[language], at: origin, style: theme[isSelected ? .accent : .label])
      canvas.put(line.figure, at: origin.offset(x: label + 2), style: theme[line.role])
      var x = label + figure + 4
      for note in notes(of: line, in: area.width - x) where x + note.displayWidth <= area.width {
        x += canvas.put(note, at: origin.offset(x: x)) + 2
      }
      row += 1
      if let share = line.gauge, isAiry, row < area.height {
        canvas.draw(
          Gauge(share, style: theme[.good], track: theme[.faint]), in: area.row(row))
        row += 1
      }
    }
  }

  /// The notes of a line where they all fit, else what stands for them.
  private func notes(of line: Line, in width: Int) -> [StyledText] {
    let whole = line.notes.reduce(-2) { $0 + $1.displayWidth + 2 }
    return whole > width ? line.brief.map { [$0] } ?? line.notes : line.notes
  }
}
