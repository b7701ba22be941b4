import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// What follows from the form: score and zone, what the date says, estimates, support, coverage.
  static func zone(_ context: FormContext, width: Int) -> PaneSketch {
    var pane = PaneSketch(
      context, [], title: Phrase.Deal.zone[context.language], width: width)
    pane.score()
    pane.date()
    pane.estimates()
    pane.gauges()
    return pane
  }

  /// `75 + 75 = 150   BEST FEW   close`.
  private mutating func score() {
    let (theme, language, form) = (context.theme, context.language, context.form)
    let zone = context.analysis.zone
    var text = StyledText()
    func rate(_ rate: Int?) -> String { rate.map(String.init) ?? "—" }
    let sum = "\(rate(form.fundRate)) + \(rate(form.competitionRate))"
    text.append(
      context.analysis.score.map { "\(sum) = \($0)" } ?? sum, theme[.strong])
    text.append("   ", theme[.text])
    text.append(
      " " + zone.label[language].uppercased() + " ",
      theme[zone.role].adding([.reverse, .bold]))
    text.append("  " + zone.work.label[language], theme[.label])
    put(text, x: 1, y: 0, width: width - 2)
  }

  /// `date  Best Few ≤ 3 months   ✓ agrees`.
  private mutating func date() {
    let (theme, language) = (context.theme, context.language)
    let audit = context.analysis.dateAudit
    var text = StyledText(Phrase.Review.date[language] + "  ", theme[.label])
    if let dated = context.form.expectedClose.flatMap({ Zone(close: $0, today: context.today) }) {
      text.append(
        dated.label[language] + " " + Phrase.Review.span(of: dated)[language] + "   ",
        theme[.label])
    }
    switch audit {
    case .consistent: text.append("✓ " + audit.label[language], theme[.good])
    case .readyEarly: text.append("▲ " + audit.label[language], theme[.warning])
    case .dateFiction, .pastDue: text.append("! " + audit.label[language], theme[.bad])
    case .unknown:
      let reason = context.form.expectedClose == nil ? audit.label : Phrase.Review.noRates
      text.append(reason[language], theme[.label])
    }
    put(text, x: 1, y: 1, width: width - 2)
  }

  /// `joint 56.25 %   stage 65 %`, and below it what the position says.
  private mutating func estimates() {
    put(
      estimate([
        (Phrase.Deal.joint, context.analysis.joint), (Phrase.Deal.stage, context.stageChance),
      ]), x: 1, y: 2)
    var text = estimate([(Phrase.Review.position, context.form.position?.displayEstimate)])
    if context.analysis.standsTooDeep {
      text.append("! " + Phrase.ZoneName.standsTooDeep[context.language], context.theme[.bad])
    }
    put(text, x: 1, y: 3)
  }

  private func estimate(_ shares: [(label: Phrase, share: Percentage?)]) -> StyledText {
    var text = StyledText()
    for (label, share) in shares {
      text.append(label[context.language] + " ", context.theme[.label])
      text.append(
        (share.map { context.language.exactPercent($0) } ?? "—") + "   ",
        context.theme[share == nil ? .faint : .strong])
    }
    return text
  }

  /// Support of the people, flags covered, people met.
  private mutating func gauges() {
    let (language, analysis) = (context.language, context.analysis)
    let support = analysis.support
    let labels = [Phrase.Deal.support, Phrase.Deal.covered, Phrase.Deal.met]
    let extent = labels.map { $0[language].displayWidth }.max() ?? 0
    let bar = Rect(x: extent + 3, y: 4, width: max(8, width - extent - 18), height: 1)
    func line(_ line: Int) -> Rect { bar.moved(by: Point(x: 0, y: line)) }
    let figure = bar.maxX + 2
    for (index, label) in labels.enumerated() {
      put(label[language], .label, x: 1, y: 4 + index)
    }
    let theme = context.theme
    let isAgainst = (support?.fraction ?? 0) < 0
    put(
      Gauge(
        abs(support?.fraction ?? 0), style: theme[isAgainst ? .bad : .good], track: theme[.faint]),
      in: line(0))
    put(
      support.map { language.change($0.fraction) } ?? "—", support == nil ? .faint : .strong,
      x: figure, y: 4)
    share(analysis.covered, at: line(1), figure)
    let isRecorded = context.form.influences.contains { $0.contact != nil }
    share(
      analysis.coverage.contacted, at: line(2), figure,
      unless: isRecorded || context.form.influences.isEmpty ? nil : Phrase.Review.notRecorded)
  }

  private mutating func share(
    _ rate: Rate, at place: Rect, _ figure: Int, unless unknown: Phrase? = nil
  ) {
    let theme = context.theme
    put(Gauge(rate.fraction ?? 0, style: theme[.accent], track: theme[.faint]), in: place)
    put(
      (unknown ?? Phrase.Review.part(rate.k, of: rate.n))[context.language],
      unknown != nil || rate.n == 0 ? .faint : .strong, x: figure, y: place.y)
  }
}
