import FunnelCore
import FunnelWording
import TerminalUI

extension LeadsScreen {
  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let inbox = inbox(in: session)
    var main = area
    if let file = file(in: session) {
      let card: Rect
      if area.width >= 100 {
        (card, main) = area.divided(at: min(60, max(46, area.width * 3 / 8)), from: .right)
      } else {
        (card, main) = area.divided(
          at: area.height >= 18 ? min(11, area.height / 2) : 0, from: .bottom)
      }
      if card.height > 3 {
        canvas.draw(
          LeadCard(
            session: session, file: file, judging: judging,
            next: turn(in: session).next.flatMap { session.book.owners[$0]?.name },
            pool: pool.label(in: session.language)), in: card)
      }
    }
    drawList(inbox, in: main, on: &canvas, session)
  }

  private func drawList(
    _ inbox: LeadInbox, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    let unassigned = inbox.unassigned.count
    let note =
      unassigned > 0
      ? "\(language.number(unassigned)) \(Phrase.Lead.unassigned[language])   " : ""
    canvas.frame(
      area, title: Phrase.Lead.leads[language],
      trailing: note
        + Phrase.Message.shown((row(in: session) ?? -1) + 1, of: inbox.files.count)[
          language],
      style: theme[judging == nil ? .frameFocused : .frame], titleStyle: theme[.title],
      trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard !inbox.files.isEmpty else {
      for (row, line) in Phrase.Lead.none[language].wrapped(to: body.width - 4).enumerated() {
        canvas.put(line, at: body.row(row + 1).origin.offset(x: 2), style: theme[.label])
      }
      return
    }
    let visible = Table.visibleRows(in: body)
    page = max(1, visible - 1)
    offset.show(row(in: session), visible: visible, of: inbox.files.count)
    canvas.draw(
      Table(
        columns: columns(inbox, language), count: inbox.files.count, selected: row(in: session),
        offset: offset, styles: theme.table
      ) { [self] in row(inbox.files[$0], session) }, in: body)
  }

  private func columns(_ inbox: LeadInbox, _ language: Language) -> [TableColumn] {
    let kind = EntityKind.deal
    // A column that says the same of every lead would take the room of one that tells them apart.
    let isOfSeveral = Set(inbox.files.map(\.lead.pipeline)).count > 1
    let pipeline = TableColumn(
      EntityKind.pipeline.label[language], minimum: 10, maximum: 18, priority: 4)
    return [
      TableColumn(Phrase.Lead.score[language], minimum: 9, maximum: 9),
      TableColumn(Phrase.Lead.lead[language], minimum: 14, maximum: 26),
      TableColumn(Phrase.Deals.account[language], minimum: 10, maximum: 18, priority: 3),
      TableColumn(
        Phrase.Lead.age[language], alignment: .right, minimum: 6, maximum: 6, priority: 4),
      TableColumn(Phrase.Lead.firstContact[language], minimum: 13, maximum: 14, priority: 1),
      TableColumn(
        Phrase.Lead.gate[language], minimum: language.isChinese ? 11 : 7,
        maximum: language.isChinese ? 11 : 7, priority: 2),
      TableColumn(Phrase.Deals.owner[language], minimum: 8, maximum: 10, priority: 1),
      TableColumn(kind.label(ofField: "source")[language], minimum: 8, maximum: 12, priority: 5),
    ] + (isOfSeveral ? [pipeline] : [])
  }

  private func row(_ file: LeadFile, _ session: Session) -> Table.Row {
    let (book, theme, language) = (session.book, session.theme, session.language)
    let age = file.received(in: book).map { max(0, session.today.days(since: $0)) }
    let owner = file.lead.owner.flatMap { book.owners[$0]?.name }
    return Table.Row(
      [
        Self.bar(file.score, theme), StyledText(file.lead.name, theme[.strong]),
        StyledText(
          file.lead.account.flatMap { book.accounts[$0]?.name } ?? "", theme[.text]),
        StyledText(age.map { language.duration(days: $0) } ?? "—", theme[.label]),
        file.clock.text(theme, language), file.signs(theme, language),
        owner.map { StyledText($0, theme[.person]) }
          ?? StyledText(Phrase.Lead.unassigned[language], theme[.warning]),
        StyledText(file.lead.source ?? "", theme[.label]),
        StyledText(book.pipelines[file.lead.pipeline]?.name[language] ?? "", theme[.label]),
      ], isMarked: marked.contains(file.lead.id),
      highlight: session.highlight(of: file.lead.id))
  }

  /// ` 66 ━━━─·`: the score, and what it could come to.
  private static func bar(_ score: LeadScore, _ theme: Theme) -> StyledText {
    let cells = 5
    let filled = (score.points * cells + 50) / 100
    let open = max(filled, (score.possible * cells + 50) / 100)
    let digits = String(score.points)
    var text = StyledText(
      String(repeating: " ", count: max(0, 3 - digits.count)) + digits + " ", theme[.strong])
    text.append(String(repeating: "━", count: filled), theme[.accent])
    text.append(String(repeating: "─", count: open - filled), theme[.label])
    text.append(String(repeating: "·", count: cells - open), theme[.faint])
    return text
  }

  func plainText(in session: Session) -> [String] {
    let (book, language) = (session.book, session.language)
    let files = inbox(in: session).files
    let lines = files.map { file in
      let owner =
        file.lead.owner.flatMap { book.owners[$0]?.name } ?? Phrase.Lead.unassigned[language]
      let missing = file.missing.map { $0.label[language] }.joined(separator: ", ")
      return "\(file.lead.id) \(file.lead.name): \(Phrase.Lead.score[language]) "
        + "\(file.score.points)/\(file.score.possible), \(file.clock.label[language]), \(owner), "
        + (book.pipelines[file.lead.pipeline]?.name[language] ?? "")
        + (missing.isEmpty ? "" : ", ? \(missing)")
    }
    return [place(in: session).text, ""]
      + (lines.isEmpty ? [Phrase.Lead.none[language]] : lines)
  }
}

extension FirstContactClock {
  /// The clock with a sign before what is bad, so that colour says nothing alone.
  func text(_ theme: Theme, _ language: Language) -> StyledText {
    let (sign, role): (String, Role) =
      switch self {
      case .unknown: ("", .label)
      case .running(let seconds): ("", seconds < 8 * 3_600 ? .warning : .text)
      case .overdue: ("! ", .bad)
      case .met(inTime: false): ("✓ ", .caution)
      case .met: ("✓ ", .good)
      }
    return StyledText(sign + label[language], theme[role])
  }
}

extension LeadFile {
  /// The elements of the gate, a line each, with what shows them.
  func gate(_ theme: Theme, _ language: Language) -> [StyledText] {
    let names = GateElement.allCases.map { $0.label[language].displayWidth }.max() ?? 8
    return GateElement.allCases.map { element in
      let (mark, role) = lead.evidence(of: element).sign
      var text = StyledText(mark + " ", theme[role])
      text.append(element.label[language].padded(to: names + 2, alignment: .left), theme[.text])
      if let words = lead.words(for: element) {
        text.append(words, theme[.label])
      } else if lead.evidence(of: element) == .yes {
        text.append(Phrase.Lead.noWords[language], theme[.warning])
      }
      return text
    }
  }

  /// A sign for each element of the gate, under the letters of the heading.
  func signs(_ theme: Theme, _ language: Language) -> StyledText {
    var text = StyledText()
    for element in GateElement.allCases {
      let (mark, role) = lead.evidence(of: element).sign
      if !text.spans.isEmpty { text.append(language.isChinese ? "  " : " ", theme[.text]) }
      text.append(mark, theme[role])
    }
    return text
  }
}

extension Evidence {
  /// The sign of what is known, and its role.
  var sign: (String, Role) {
    switch self {
    case .yes: ("✓", .good)
    case .no: ("✗", .bad)
    case .unknown: ("?", .label)
    }
  }
}
