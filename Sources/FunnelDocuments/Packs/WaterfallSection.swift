import FunnelCore
import FunnelWording

extension PackSection {
  /// What became of the open funnel of the period since its eve.
  static let waterfall = PackSection("waterfall", Report.waterfall.label) { question in
    let now = question.now
    let eve = question.period.period.first.adding(days: -1)
    let past = try now.records.past(eve)
    var asked = now
    asked.records.past = { day in day == eve ? past : try now.records.past(day) }
    let bridge = Waterfall(from: past, on: eve, to: now.book, now.scope)
    let isTelling = bridge.start.value > 0 || bridge.end.value > 0
    return ReportContent(
      question.drawn(isTelling) { BridgeChart(bridge, now).figure }
        + (try Report.waterfall.content(asked).parts), unconverted: bridge.unconverted)
  }
}

extension BridgeChart {
  fileprivate init(_ bridge: Waterfall, _ question: ReportQuestion) {
    let (style, language) = (question.style, question.language)
    func span(_ label: Phrase, _ amount: Int64, isEnd: Bool = false) -> Span {
      let words = style.money(amount).compact(in: language, isChange: !isEnd)
      return Span(name: label[language], amount: amount, words: words, isEnd: isEnd)
    }
    title = Report.waterfall.label[language]
    spans =
      [span(Phrase.Health.start, bridge.start.value, isEnd: true)]
      + bridge.all.map { span($0.kind.label, $0.kind.isGain ? $0.value : -$0.value) }
      + [span(Phrase.Health.end, bridge.end.value, isEnd: true)]
  }
}
