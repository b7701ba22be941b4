import FunnelCore
import FunnelWording
import TerminalUI

/// Why a lead has its score, factor by factor, and how far it is through the gate.
struct LeadCard: Widget {
  let session: Session
  let file: LeadFile
  /// The factors that are being judged in place.
  let judging: LeadJudging?
  /// Whose turn it is to get a lead.
  let next: String?
  /// Whom leads are given to in turn.
  let pool: String

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  /// The score as it would be with what is being judged.
  private var score: LeadScore {
    guard let judging else { return file.score }
    return LeadScore(
      judging.applied(to: file.lead), behaviour: file.behaviour, weights: session.book.leadWeights)
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.frame(
      area, title: file.lead.name, trailing: total,
      style: theme[judging == nil ? .frame : .frameFocused],
      titleStyle: theme[judging == nil ? .title : .accent], trailingStyle: theme[.strong])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    let explained =
      [heading(body.width)] + score.parts.map { line($0, body.width) } + [
        judging != nil
          ? StyledText(Phrase.Lead.judging[language], theme[.label])
          : StyledText(Phrase.Lead.behaviour(file.behaviour)[language], theme[.label])
      ]
    let gate = file.gate(theme, language)
    let isTall = body.height >= 16
    guard body.width < 70 || isTall else {
      let (west, east) = body.divided(at: 46, from: .left)
      put(explained, in: west, on: &canvas)
      put(gate + [StyledText()] + facts, in: east.inset(left: 1), on: &canvas)
      return
    }
    let gap = isTall ? [StyledText()] : []
    put(explained + gap + gate + gap + facts, in: body, on: &canvas)
  }

  private func put(_ lines: [StyledText], in area: Rect, on canvas: inout Canvas) {
    for (row, line) in lines.prefix(area.height).enumerated() {
      canvas.put(line, at: area.row(row).origin, width: area.width)
    }
  }

  private var total: String {
    let possible = score.possible
    let more = possible > score.points ? "  " + Phrase.Lead.upTo(possible)[language] : ""
    return "\(score.points)\(more)"
  }

  // MARK: The score

  private var widths: (name: Int, value: Int, figure: Int) {
    let names = LeadFactor.allCases.map { $0.label[language].displayWidth }.max() ?? 12
    return (names, max(8, Phrase.Lead.notJudged[language].displayWidth), 7)
  }

  private func heading(_ width: Int) -> StyledText {
    let (name, value, figure) = widths
    let titles = [
      "".padded(to: name + 4, alignment: .left),
      Phrase.Lead.judged[language].padded(to: value, alignment: .left),
      Phrase.Lead.weight[language].padded(to: figure, alignment: .right),
      Phrase.Lead.points[language].padded(to: figure, alignment: .right),
    ]
    return StyledText(titles.joined(), theme[.label])
  }

  private func line(_ part: LeadScore.Part, _ width: Int) -> StyledText {
    let (name, value, figure) = widths
    let isPointed = judging?.factor == part.factor
    var text = StyledText(isPointed ? "▸ " : "  ", theme[.accent])
    text.append(
      part.factor.label[language].padded(to: name + 2, alignment: .left),
      theme[isPointed ? .accent : .text])
    if let judged = part.value {
      let rest = max(0, LeadFactor.scale.upperBound - judged)
      text.append(String(repeating: "●", count: judged), theme[.accent])
      text.append(String(repeating: "○", count: rest), theme[.faint])
      text.append(" \(judged)".padded(to: value - 5, alignment: .left), theme[.strong])
    } else {
      text.append(
        Phrase.Lead.notJudged[language].padded(to: value, alignment: .left), theme[.warning])
    }
    text.append(
      language.percent(Double(part.weight) / 100).padded(to: figure, alignment: .right),
      theme[.label])
    let points = part.points.map { language.decimal($0, digits: $0 == $0.rounded() ? 0 : 1) } ?? "–"
    text.append(points.padded(to: figure, alignment: .right), theme[.strong])
    return text
  }

  // MARK: What is known

  private var facts: [StyledText] {
    let (book, kind) = (session.book, EntityKind.deal)
    var facts: [(label: String, text: StyledText)] = []
    func add(_ label: Phrase, _ text: String?, _ role: Role = .text) {
      guard let text, !text.isEmpty else { return }
      facts.append((label[language], StyledText(text, theme[role])))
    }
    facts.append((Phrase.Lead.firstContact[language], file.clock.text(theme, language)))
    add(kind.label(ofField: "segment"), file.segment?.label[language])
    add(Phrase.Deals.account, file.lead.account.flatMap { book.accounts[$0]?.name })
    add(EntityKind.pipeline.label, book.pipelines[file.lead.pipeline]?.name[language])
    add(kind.label(ofField: "source"), file.lead.source)
    add(Phrase.Deals.owner, file.lead.owner.flatMap { book.owners[$0]?.name }, .person)
    add(Phrase.Lead.nextInTurn, next.map { "\($0)  (\(pool))" }, .person)
    add(
      kind.label(ofField: "note"),
      file.lead.note?.split(whereSeparator: \.isNewline).first.map(String.init))
    let width = facts.map { $0.label.displayWidth }.max() ?? 0
    return facts.map { label, value in
      var text = StyledText(label.padded(to: width + 2, alignment: .left), theme[.label])
      text.spans += value.spans
      return text
    }
  }
}
