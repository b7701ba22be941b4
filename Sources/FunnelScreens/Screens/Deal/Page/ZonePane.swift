import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// What follows from the form: score and zone, what the date says, estimates, support, coverage.
  ///
  /// - Parameter hasMap: Whether the map of people stands in it too, which leaves less room for
  ///   the rest.
  static func zone(_ context: FormContext, width: Int, hasMap: Bool) -> PaneSketch {
    var pane = PaneSketch(
      context, [], title: Phrase.Deal.zone[context.language], width: width)
    if context.analysis.standsTooDeep {
      pane.trailing.append(
        "! " + Phrase.ZoneName.standsTooDeep[context.language], context.theme[.bad])
    }
    pane.score()
    if context.ending == nil {
      pane.date()
      pane.estimates()
    } else {
      pane.ended()
    }
    guard hasMap else {
      pane.gauges(y: 3)
      return pane
    }
    pane.shares(y: 3)
    pane.map(y: 4)
    pane.edge = PositionAxis(context)
    return pane
  }

  /// How the deal ended: `Lost  21 Apr 2026`, and below it why and to whom.
  private mutating func ended() {
    guard let deal = context.ending else { return }
    let (theme, language) = (context.theme, context.language)
    var text = StyledText(
      deal.outcome.label[language], theme[deal.outcome.isWon ? .good : .strong])
    if let day = deal.closedOn {
      text.append("  " + day.medium(in: language), theme[.label])
    }
    put(text, x: 1, y: 1, width: width - 2)
    let reasons = [deal.closeReason, deal.lostTo.map { "→ " + $0 }].compactMap { $0 }
    put(reasons.joined(separator: "  "), .label, x: 1, y: 2, width: width - 2)
  }

  /// Support and flags covered in one line: `Support ━━━──── +44 %  Covered 2 of 5`.
  private mutating func shares(y: Int) {
    let (theme, language, analysis) = (context.theme, context.language, context.analysis)
    let covered = StyledText(
      Phrase.Review.part(analysis.covered.k, of: analysis.covered.n)[language], theme[.strong])
    let words = Phrase.Deal.covered[language]
    let right = words.displayWidth + 1 + covered.displayWidth
    put(words, .label, x: width - 1 - right, y: y)
    put(covered, x: width - 1 - covered.displayWidth, y: y)
    let label = Phrase.Deal.support[language]
    put(label, .label, x: 1, y: y)
    let figure = supportFigure
    let start = label.displayWidth + 2
    let bar = Rect(
      x: start, y: y, width: max(0, width - 1 - right - 2 - figure.displayWidth - 1 - start),
      height: 1)
    put(supportGauge, in: bar)
    put(figure, x: bar.maxX + 1, y: y)
  }

  private var supportGauge: Gauge {
    let share = context.analysis.support?.fraction ?? 0
    return Gauge(
      abs(share), style: context.theme[share < 0 ? .bad : .good], track: context.theme[.faint])
  }

  private var supportFigure: StyledText {
    let support = context.analysis.support
    return StyledText(
      support.map { context.language.change($0.fraction) } ?? "—",
      context.theme[support == nil ? .faint : .strong])
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

  /// `date  Best Few ≤ 3 months   ✓ agrees`; where there is little room only what is wrong with it.
  private mutating func date() {
    let (theme, language) = (context.theme, context.language)
    let audit = context.analysis.dateAudit
    let verdict =
      switch audit {
      case .consistent: StyledText("✓ " + audit.label[language], theme[.good])
      case .readyEarly: StyledText("▲ " + audit.label[language], theme[.warning])
      case .dateFiction, .pastDue: StyledText("! " + audit.label[language], theme[.bad])
      case .unknown:
        StyledText(
          (context.form.expectedClose == nil ? audit.label : Phrase.Review.noRates)[language],
          theme[.label])
      }
    let dated = context.form.expectedClose.flatMap { Zone(close: $0, today: context.today) }
    let zones =
      dated.map { zone in
        let name = zone.label[language]
        return [name + " " + Phrase.Review.span(of: zone)[language] + "   ", name + "  ", ""]
      } ?? [""]
    let lines = zones.map { zone in
      var text = StyledText(Phrase.Review.date[language] + "  " + zone, theme[.label])
      text.spans += verdict.spans
      return text
    }
    guard let line = lines.first(where: { $0.displayWidth <= width - 2 }) ?? lines.last else {
      return
    }
    put(line, x: 1, y: 1, width: width - 2)
  }

  /// `joint 56.25 %  stage 65 %  position 70 %`.
  private mutating func estimates() {
    let language = context.language
    // A stage's chance is an estimate, which may come from a count as 33.33 %.
    let shares: [(label: Phrase, share: String?)] = [
      (Phrase.Deal.joint, context.analysis.joint.map { language.exactPercent($0) }),
      (Phrase.Deal.stage, context.stageChance.map { language.percent($0) }),
      (
        Phrase.Review.position,
        context.form.position.map { language.exactPercent($0.displayEstimate) }
      ),
    ]
    func line(_ gap: String, _ count: Int = 3) -> StyledText {
      var text = StyledText()
      for (label, share) in shares.prefix(count) {
        if !text.spans.isEmpty { text.append(gap, context.theme[.text]) }
        text.append(label[language] + " ", context.theme[.label])
        text.append(
          share ?? "—",
          context.theme[share == nil ? .faint : .strong])
      }
      return text
    }
    // The position stands on its axis too.
    let lines = [line("  "), line(" "), line("  ", 2), line(" ", 2)]
    guard let text = lines.first(where: { $0.displayWidth <= width - 2 }) ?? lines.last else {
      return
    }
    put(text, x: 1, y: 2, width: width - 2)
  }

  /// Support of the people, flags covered, people met.
  private mutating func gauges(y: Int) {
    let (language, analysis) = (context.language, context.analysis)
    let labels = [Phrase.Deal.support, Phrase.Deal.covered, Phrase.Deal.met]
    let extent = labels.map { $0[language].displayWidth }.max() ?? 0
    let bar = Rect(x: extent + 3, y: y, width: max(8, width - extent - 18), height: 1)
    func line(_ line: Int) -> Rect { bar.moved(by: Point(x: 0, y: line)) }
    let figure = bar.maxX + 2
    for (index, label) in labels.enumerated() {
      put(label[language], .label, x: 1, y: y + index)
    }
    put(supportGauge, in: line(0))
    put(supportFigure, x: figure, y: y)
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
