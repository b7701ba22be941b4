import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// How much is unproven, what the deal has taken against its chance, and what leaving saves.
struct VerdictPane: Widget {
  let file: CoachingFile
  let session: Session
  /// Whether there is room for the groups one by one, and for the figures in full.
  let isTall: Bool

  private var theme: Theme { session.theme }
  private var language: Language { session.language }
  private var coaching: Coaching { file.coaching }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.frame(
      area, title: Phrase.Coaching.verdict[language],
      trailing: Phrase.Coaching.unproven(coaching.unproven)[language], style: theme[.frame],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    var y = 0
    if isTall {
      for group in CoachingQuestion.Group.allCases where y < body.height {
        draw(group, in: body.row(y), on: &canvas)
        y += 1
      }
      y += 1
    }
    for line in lines(width: body.width).prefix(max(0, body.height - y)) {
      canvas.put(line, at: body.origin.offset(y: y), width: body.width)
      y += 1
    }
  }

  /// How many lines the pane takes inside its frame.
  func height(width: Int) -> Int {
    lines(width: width).count + (isTall ? CoachingQuestion.Group.allCases.count + 1 : 0)
  }

  private func draw(_ group: CoachingQuestion.Group, in row: Rect, on canvas: inout Canvas) {
    let rate = coaching.unproven(in: group)
    let labels = CoachingQuestion.Group.allCases.map { $0.label[language].displayWidth }.max() ?? 0
    let start = min(labels + 2, row.width / 2)
    canvas.put(group.label[language], at: row.origin, style: theme[.label], width: start - 1)
    let figure = language.ratio(rate.k, of: rate.n)
    let bar = row.inset(left: start, right: 6)
    canvas.draw(
      Gauge(rate.fraction ?? 0, style: theme[look(of: rate)], track: theme[.faint]), in: bar)
    canvas.put(
      figure, at: Point(x: row.maxX - figure.displayWidth, y: row.y), style: theme[.strong])
  }

  private func look(of rate: Rate) -> Role {
    switch rate.fraction ?? 0 {
    case 0: .good
    case ..<0.5: .warning
    default: .bad
    }
  }

  // MARK: Lines

  private func lines(width: Int) -> [StyledText] {
    let document = file.document(in: session)
    let effort = isTall ? document.effort : brief(document.effort)
    var lines = effort.flatMap { fact($0, width: width) }
    if isTall { lines.append(StyledText()) }
    lines += exit(width: width)
    if let saving = document.saving { lines += fact(saving, width: width, .good) }
    if isTall, !coaching.isEnded {
      lines.append(StyledText())
      lines += wrapped(Phrase.Coaching.youDecide[language], width: width, .label)
    }
    return lines
  }

  /// What a low terminal has room for: time, what comes after money, and won deals.
  private func brief(_ facts: [Document.Fact]) -> [Document.Fact] {
    facts.prefix(coaching.isEnded ? 3 : 4).enumerated().filter { $0.offset != 1 }.map(\.element)
  }

  private func exit(width: Int) -> [StyledText] {
    if coaching.isEnded {
      let reason = file.record.closeReason.map { "  " + $0 } ?? ""
      return wrapped(coaching.outcome.label[language] + reason, width: width, .warning)
    }
    guard coaching.isExitWorthConsidering else {
      return wrapped(Phrase.Coaching.noReasonToLeave[language], width: width, .good)
    }
    let reasons = coaching.reasons.map { $0.label[language] }
    if isTall {
      return wrapped(Phrase.Coaching.considerExit[language], width: width, .strong)
        + reasons.flatMap { wrapped("▲ " + $0, width: width, .warning) }
    }
    let list = reasons.joined(separator: language.isChinese ? "、" : ", ")
    let colon = language.isChinese ? "：" : ": "
    return wrapped(
      Phrase.Coaching.considerExit[language] + colon + list, width: width, .warning)
  }

  /// A name with its figure, on one line where it fits, else with the figure below.
  private func fact(
    _ fact: Document.Fact, width: Int, _ look: Role = .strong
  ) -> [StyledText] {
    let parts = fact.value.split(separator: "  ", maxSplits: 1).map(String.init)
    var text = StyledText(fact.name + "  ", theme[.label])
    text.append(parts.first ?? "", theme[look])
    guard parts.count > 1 else { return [text] }
    if text.displayWidth + parts[1].displayWidth + 2 <= width {
      text.append("  " + parts[1], theme[.label])
      return [text]
    }
    return [text] + (isTall ? wrapped("  " + parts[1], width: width, .label) : [])
  }

  private func wrapped(_ text: String, width: Int, _ look: Role) -> [StyledText] {
    text.wrapped(to: width).map { StyledText($0, theme[look]) }
  }
}
