import FunnelCore
import FunnelWording
import TerminalUI

/// What matters about one deal at a glance, beside the list.
struct DealCard: Widget {
  let deal: Deal
  let session: Session

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: deal.name, trailing: deal.id.description, style: theme[.frame],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    let lines = lines
    let width = lines.map { $0.label[language].displayWidth }.max() ?? 0
    for (row, line) in lines.prefix(body.height).enumerated() {
      canvas.put(line.label[language], at: body.row(row).origin, style: theme[.label])
      canvas.put(
        line.text, at: body.row(row).origin.offset(x: width + 2), width: body.width - width - 2)
    }
  }

  private struct Line {
    var label: Phrase
    var text: StyledText
  }

  private var lines: [Line] {
    let (book, theme, language, today) =
      (session.book, session.theme, session.language, session.today)
    var lines: [Line] = []
    func add(_ field: String, _ text: String?, _ role: Role = .text) {
      guard let text, !text.isEmpty else { return }
      lines.append(
        Line(
          label: EntityKind.deal.label(ofField: field), text: StyledText(text, theme[role])))
    }
    add("account", book.accountName(of: deal), .strong)
    add("owner", book.ownerName(of: deal), .person)
    add("stage", book.stages[deal.stage]?.name[language], .accent)
    if deal.outcome.isClosed { add("outcome", deal.outcome.label[language]) }
    add("amount", deal.amount?.full(in: language), .strong)
    if deal.isOpen {
      let chance = book.winChance(of: deal)
      add(
        "probability",
        language.percent(chance.percentage) + "  " + chance.source.label[language])
    }
    add(
      "expectedClose", deal.expectedCloseDate?.medium(in: language),
      deal.isPastDue(on: today) ? .bad : .text)
    add("closedOn", deal.closedOn?.medium(in: language))
    add("created", deal.created?.medium(in: language))
    lines.append(contentsOf: standing)
    add("nextStep", deal.nextStep)
    add(
      "nextStepOn", deal.nextStepOn.map { $0.relative(to: today, in: language) },
      (deal.nextStepOn.map { $0 < today } ?? false) ? .bad : .text)
    add("pausedUntil", deal.pausedUntil?.medium(in: language), .warning)
    add("source", deal.source)
    add("region", book.region(of: deal))
    add("productType", deal.productType)
    add("tags", deal.tags.words.joined(separator: ", "))
    return lines
  }

  /// Where the deal stands in the strategic funnel and before the gate.
  private var standing: [Line] {
    let (theme, language, today) = (session.theme, session.language, session.today)
    var zone = StyledText(deal.zone.label[language], theme[deal.zone.role])
    if let score = deal.score { zone.append("  \(score)", theme[.text]) }
    let audit = deal.dateAudit(on: today)
    if deal.isOpen, [.dateFiction, .readyEarly, .pastDue].contains(audit) {
      zone.append("  " + audit.label[language], theme[.warning])
    }
    var gate = StyledText()
    for (field, evidence) in [
      ("need", deal.need), ("funding", deal.funding), ("authority", deal.authority),
    ] {
      let (mark, role): (String, Role) =
        switch evidence {
        case .yes: ("✓", .good)
        case .no: ("✗", .bad)
        case .unknown: ("?", .faint)
        }
      gate.append("\(mark) ", theme[role])
      gate.append(EntityKind.deal.label(ofField: field)[language] + "  ", theme[.label])
    }
    return [
      Line(label: Phrase.Deals.zone, text: zone), Line(label: Phrase.Deal.gate, text: gate),
    ]
  }
}
