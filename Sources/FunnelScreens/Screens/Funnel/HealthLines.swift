import FunnelCore
import FunnelWording
import TerminalUI

/// The lines of the health pane.
struct HealthLines {
  let session: Session

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
  var all: [HealthPane.Line] {
    attainment + [winRate, cycle, velocity, stagnant]
  }

  private static let won = DealFilter("status:won")
  private static let closed = DealFilter("status:won|lost")
  private static let counted = DealFilter("status:open !status:paused")
  private static let stale = DealFilter("status:open stale:yes")
  /// The deals that weighted value and velocity count.
  private static let weighted = DealFilter("status:open !gate:pseudo !status:paused")

  private var attainment: [HealthPane.Line] {
    var won = HealthPane.Line(
      label: Phrase.Funnel.won, figure: money(report.won.value), terms: Self.won)
    var weighted = HealthPane.Line(
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
    var line = HealthPane.Line(
      label: Phrase.Funnel.coverage, figure: language.multiple(coverage),
      terms: Self.counted)
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

  private var winRate: HealthPane.Line {
    let rate = report.winRate.closed
    guard let fraction = rate.fraction, let bounds = rate.wilson else {
      return missing(Phrase.Funnel.winRate)
    }
    return HealthPane.Line(
      label: Phrase.Funnel.winRate, figure: language.percent(fraction),
      notes: [noted(language.interval(bounds)), noted(language.ratio(rate.k, of: rate.n))],
      brief: noted(language.ratio(rate.k, of: rate.n)), terms: Self.closed)
  }

  private var cycle: HealthPane.Line {
    guard let cycle = report.cycle else { return missing(Phrase.Funnel.cycle) }
    return HealthPane.Line(
      label: Phrase.Funnel.cycle, figure: language.duration(days: Int(cycle.median.rounded())),
      notes: [noted("p80 " + language.duration(days: cycle.p80)), noted("n \(cycle.count)")],
      terms: Self.won)
  }

  private var velocity: HealthPane.Line {
    guard let velocity = report.velocity else { return missing(Phrase.Funnel.velocity) }
    return HealthPane.Line(
      label: Phrase.Funnel.velocity, figure: money(Int64(clamping: velocity.perDay)),
      notes: [noted(Phrase.Common.perDay[language])], terms: Self.weighted)
  }

  private var stagnant: HealthPane.Line {
    let sum = session.figures.stagnant
    var line = HealthPane.Line(
      label: Phrase.Funnel.stagnant, figure: language.number(sum.count),
      terms: Self.stale, ignoresPeriod: true)
    if sum.count > 0 {
      line.notes = [
        noted(money(sum.value), .bad), noted(Phrase.Funnel.standingStill[language], .bad),
      ]
    }
    return line
  }

  private func missing(_ label: Phrase) -> HealthPane.Line {
    HealthPane.Line(
      label: label, figure: "—", role: .faint, notes: [noted(Phrase.Common.notEnoughData[language])]
    )
  }
}
