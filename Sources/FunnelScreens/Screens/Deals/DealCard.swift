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
    let facts = facts
    let width = 2 + (facts.map(\.label[language].displayWidth).max() ?? 0)
    // Beside the longest label there may be no room for a value: then each goes as far right as
    // it can, and beneath its label where that is not enough.
    let hasColumn = facts.allSatisfy { $0.width <= body.width - width }
    var row = 0
    for fact in facts where row < body.height {
      let label = fact.label[language]
      canvas.put(label, at: body.row(row).origin, style: theme[.label])
      let isBeside = hasColumn || label.displayWidth + 2 + fact.width <= body.width
      if !isBeside { row += 1 }
      for line in isBeside ? [fact.line] : fact.lines(within: body.width - 2) {
        guard row < body.height else { break }
        let x = hasColumn ? width : isBeside ? body.width - fact.width : 2
        canvas.put(line, at: body.row(row).origin.offset(x: x), width: body.width - x)
        row += 1
      }
    }
  }

  /// One thing about the deal, in pieces that stay whole where they can.
  private struct Fact {
    var label: Phrase
    var pieces: [StyledText]

    /// All of it in one line.
    var line: StyledText { StyledText(Array(pieces.map(\.spans).joined(separator: [Self.gap]))) }

    var width: Int { line.displayWidth }

    func lines(within width: Int) -> [StyledText] {
      var lines: [StyledText] = []
      for piece in pieces {
        if let last = lines.last, last.displayWidth + 2 + piece.displayWidth <= width {
          lines[lines.count - 1].spans += [Self.gap] + piece.spans
        } else if piece.displayWidth > width, let span = piece.spans.first, piece.spans.count == 1 {
          lines += span.text.wrapped(to: width).map { StyledText($0, span.style) }
        } else {
          lines.append(piece)
        }
      }
      return lines
    }

    private static let gap = StyledText.Span("  ", .standard)
  }

  private var facts: [Fact] {
    let (book, theme, language, today) =
      (session.book, session.theme, session.language, session.today)
    var facts: [Fact] = []
    func add(_ field: String, _ text: String?, _ role: Role = .text) {
      guard let text, !text.isEmpty else { return }
      facts.append(
        Fact(
          label: EntityKind.deal.label(ofField: field), pieces: [StyledText(text, theme[role])]))
    }
    add("account", book.accountName(of: deal), .strong)
    add("owner", book.ownerName(of: deal), .person)
    add("stage", book.stages[deal.stage]?.name[language], .accent)
    if deal.outcome.isClosed { add("outcome", deal.outcome.label[language]) }
    add("amount", deal.amount?.full(in: language), .strong)
    if deal.isOpen {
      let chance = book.winChance(of: deal)
      facts.append(
        Fact(
          label: EntityKind.deal.label(ofField: "probability"),
          pieces: [language.percent(chance.percentage), chance.source.label[language]].map {
            StyledText($0, theme[.text])
          }))
    }
    add(
      "expectedClose", deal.expectedCloseDate?.medium(in: language),
      deal.isPastDue(on: today) ? .bad : .text)
    add("closedOn", deal.closedOn?.medium(in: language))
    add("created", deal.created?.medium(in: language))
    facts += standing
    add("nextStep", deal.nextStep)
    add(
      "nextStepOn", deal.nextStepOn.map { $0.relative(to: today, in: language) },
      (deal.nextStepOn.map { $0 < today } ?? false) ? .bad : .text)
    add("pausedUntil", deal.pausedUntil?.medium(in: language), .warning)
    add("source", deal.source)
    add("region", book.region(of: deal))
    add("productType", deal.productType)
    add("tags", deal.tags.words.joined(separator: ", "))
    return facts
  }

  /// Where the deal stands in the strategic funnel and before the gate.
  private var standing: [Fact] {
    let (theme, language, today) = (session.theme, session.language, session.today)
    var zone = [StyledText(deal.zone.label[language], theme[deal.zone.role])]
    if let score = deal.score { zone.append(StyledText("\(score)", theme[.text])) }
    let audit = deal.dateAudit(on: today)
    if deal.isOpen, [.dateFiction, .readyEarly, .pastDue].contains(audit) {
      zone.append(StyledText(audit.label[language], theme[.warning]))
    }
    let gate = [
      ("need", deal.need), ("funding", deal.funding), ("authority", deal.authority),
    ].map { field, evidence in
      let (mark, role): (String, Role) =
        switch evidence {
        case .yes: ("✓", .good)
        case .no: ("✗", .bad)
        case .unknown: ("?", .faint)
        }
      var piece = StyledText("\(mark) ", theme[role])
      piece.append(EntityKind.deal.label(ofField: field)[language], theme[.label])
      return piece
    }
    return [
      Fact(label: Phrase.Deals.zone, pieces: zone), Fact(label: Phrase.Deal.gate, pieces: gate),
    ]
  }
}
