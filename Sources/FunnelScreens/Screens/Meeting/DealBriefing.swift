import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording
import TerminalUI

/// What the team has to know of the deal on the table, read once for each version of the book.
struct DealBriefing {
  let deal: Deal.ID
  let file: DealFile
  /// What follows from the deal as it stands now.
  let analysis: ReviewAnalysis
  /// What has happened since the last review; none where the deal is gone.
  let briefing: MeetingItemBriefing?

  init(of deal: Deal.ID, in session: Session) {
    self.deal = deal
    file = DealFile(of: deal, in: session)
    analysis = ReviewAnalysis(file.fresh, on: session.today)
    let records = session.attempt { try session.store.dealRecords(of: deal) }
    briefing = session.book.deals[deal].map {
      MeetingItemBriefing(of: $0, records ?? DealRecords(), on: session.today)
    }
  }

  /// Where we stand now, and where we stood at the last review.
  var position: (now: Position?, then: Position?) {
    (file.fresh.position, file.last?.form.position)
  }

  /// A block of lines under a heading.
  struct Section {
    var title: String
    var lines: [Line]
  }

  /// A line of text, which gives way to what stands at its right.
  struct Line {
    var text: StyledText
    /// Where it can go on in a line of its own, as what a value has become.
    var tail = StyledText()
    var trailing = StyledText()

    /// A line of one look.
    init(_ text: String, _ style: Style) { self.text = StyledText(text, style) }

    /// A line of several looks.
    init(
      _ text: StyledText = StyledText(), tail: StyledText = StyledText(),
      trailing: StyledText = StyledText()
    ) {
      (self.text, self.tail, self.trailing) = (text, tail, trailing)
    }

    /// The line in as many rows as its text takes in so many cells.
    func rows(within width: Int) -> [Line] {
      let right = min(trailing.displayWidth, width / 2)
      let room = width - (right > 0 ? right + 1 : 0)
      let whole = StyledText(text.spans + tail.spans)
      guard whole.displayWidth > room, let last = text.spans.last else {
        return [Line(whole, trailing: trailing)]
      }
      let indent = StyledText.Span("  ", last.style)
      guard tail.spans.isEmpty else {
        return [Line(text, trailing: trailing), Line(StyledText([indent] + tail.spans))]
      }
      let head = StyledText(text.spans.dropLast())
      let rest = max(8, room - max(head.displayWidth, 2))
      return last.text.wrapped(to: rest).enumerated().map { row, part in
        let span = StyledText.Span(part, last.style)
        return row == 0
          ? Line(StyledText(head.spans + [span]), trailing: trailing)
          : Line(StyledText([indent, span]))
      }
    }

    /// Draws the line in a row.
    func draw(in row: Rect, on canvas: inout Canvas) {
      let right = trailing.clipped(to: row.width / 2)
      let extent = right.displayWidth
      canvas.put(text, at: row.origin, width: row.width - (extent > 0 ? extent + 1 : 0))
      canvas.put(right, at: Point(x: row.maxX - extent, y: row.y))
    }
  }

  /// What has changed, and what is not shown yet.
  func story(in session: Session) -> [Section] {
    [changes(in: session), missing(in: session)]
  }

  /// What threatens the deal, and what is to be done.
  func work(in session: Session, carried: [ActionItem]) -> [Section] {
    let carried = carried.filter { $0.deal == deal }
    let known = Set(carried.map(\.id))
    let rest = (briefing?.openActions ?? []).filter { !known.contains($0.id) }
    return [flags(in: session)] + objections(in: session)
      + (carried.isEmpty
        ? [] : [section(Phrase.Minutes.carried, carried, in: session)])
      + [section(Phrase.Meeting.openActions, rest, in: session)]
  }

  /// Moves, changed fields and activities since the last review, or since the last meeting.
  private func changes(in session: Session) -> Section {
    let (theme, language, today) = (session.theme, session.language, session.today)
    let title =
      switch briefing?.since {
      case .review(let day): Phrase.Review.since(day, today: today)
      case .meeting(let day): Phrase.Meeting.since(day, today: today)
      case nil: Phrase.Action.review
      }
    guard let briefing, briefing.since != nil else {
      return Section(
        title: title[language], lines: [Line(Phrase.Meeting.never[language], theme[.warning])])
    }
    let lines =
      moves(briefing, in: session) + fields(briefing, in: session)
      + activities(briefing, in: session)
    return Section(
      title: title[language],
      lines: lines.isEmpty
        ? [Line(Phrase.Review.nothingChanged[language], theme[.faint])] : lines)
  }

  private func moves(_ briefing: MeetingItemBriefing, in session: Session) -> [Line] {
    let (theme, language) = (session.theme, session.language)
    return briefing.moves.map { move in
      func name(_ stage: Stage.ID?) -> String {
        stage.flatMap { session.book.stages[$0]?.name[language] } ?? "—"
      }
      var line = change(Phrase.Deals.stage[language], name(move.from), name(move.to), theme)
      line.trailing = StyledText(move.day.short(in: language, today: session.today), theme[.label])
      return line
    }
  }

  private func fields(_ briefing: MeetingItemBriefing, in session: Session) -> [Line] {
    let (theme, language) = (session.theme, session.language)
    let words = HistoryWords(book: session.book, in: language) { file.reader.name(of: $0) }
    return changedFields(briefing).map { field in
      let edit = FieldEdit(
        entity: EntityReference(deal), day: session.today, field: field.name, old: field.from,
        new: field.to)
      func text(_ value: Value) -> String {
        let text = words.text(of: value, in: edit)
        return text.isEmpty ? "—" : text
      }
      let label = EntityKind.deal.label(ofField: field.name)[language]
      return change(label, text(field.from), text(field.to), theme)
    }
  }

  /// The fields edited since then, and those in which the deal says otherwise than its review.
  private func changedFields(
    _ briefing: MeetingItemBriefing
  ) -> [(name: String, from: Value, to: Value)] {
    var fields = briefing.changes.map { (name: $0.field, from: $0.from, to: $0.to) }
    guard let last = file.last else { return fields }
    for change in file.fresh.changes(since: last.form) {
      guard case .header(let name) = change.place, case .changed(let from, let to) = change.kind,
        name != "products", !fields.contains(where: { $0.name == name })
      else { continue }
      fields.append((name, from, to))
    }
    return fields
  }

  private func activities(_ briefing: MeetingItemBriefing, in session: Session) -> [Line] {
    let (theme, language) = (session.theme, session.language)
    return briefing.activities.map { activity in
      var text = StyledText("✓ " + activity.channel.label[language] + "  ", theme[.label])
      text.append(activity.subject, theme[.text])
      let day = activity.day?.short(in: language, today: session.today) ?? ""
      return Line(text, trailing: StyledText(day, theme[.label]))
    }
  }

  /// `· Stage  Contact → Proposal`.
  private func change(
    _ subject: String, _ old: String, _ new: String, _ theme: Theme
  ) -> Line {
    Line(
      StyledText("· " + subject + "  " + old, theme[.label]),
      tail: StyledText([
        StyledText.Span(" → ", theme[.label]), StyledText.Span(new, theme[.strong]),
      ]))
  }

  private func missing(in session: Session) -> Section {
    let (theme, language) = (session.theme, session.language)
    var lines: [Line] = []
    if let deal = session.book.deals[deal] {
      for (field, evidence) in [
        ("need", deal.need), ("funding", deal.funding), ("authority", deal.authority),
      ] where evidence != .yes {
        let label = EntityKind.deal.label(ofField: field)[language]
        lines.append(
          evidence == .no
            ? Line("✗ " + label, theme[.bad]) : Line("? " + label, theme[.warning]))
      }
      for lack in deal.missingForZone {
        lines.append(Line("! " + lack.label[language], theme[.bad]))
      }
    }
    let roles = analysis.coverage.missingRoles.filter { $0 == .technical || $0 == .user }
    for role in roles where !file.fresh.influences.isEmpty {
      lines.append(Line("? " + Phrase.Review.nobodyIs(role)[language], theme[.warning]))
    }
    return Section(
      title: Phrase.Meeting.missing[language],
      lines: lines.isEmpty ? [none(in: session)] : lines)
  }

  /// The red flags that nobody has answered.
  func flags(in session: Session) -> Section {
    let (theme, language) = (session.theme, session.language)
    let open = analysis.flags.filter { !$0.isCovered }
    let lines = open.map { flag in
      switch flag.danger {
      case .automatic(let flag):
        Line("! " + flag.sentence(in: file.fresh)[language], theme[.bad])
      case .written(let flag): Line("! " + flag.text, theme[.caution])
      }
    }
    return Section(
      title: Phrase.Meeting.openFlags[language] + "  "
        + Phrase.Review.part(open.count, of: analysis.flags.count)[language],
      lines: lines.isEmpty ? [none(in: session)] : lines)
  }

  /// The objections that nobody has answered, and demonstrations without a question; nothing where
  /// there are none.
  private func objections(in session: Session) -> [Section] {
    let (theme, language) = (session.theme, session.language)
    let open = briefing?.openObjections ?? []
    let lines =
      open.map { Line("! " + language.quoted($0.text), theme[.bad]) }
      + (briefing?.silentDemos ?? []).map { demo in
        let day = demo.day?.short(in: language, today: session.today) ?? "—"
        return Line("! " + Phrase.Playbook.silentDemo(day)[language], theme[.caution])
      }
    guard !lines.isEmpty else { return [] }
    return [
      Section(
        title: Phrase.Playbook.openObjections[language] + "  \(open.count)", lines: lines)
    ]
  }

  /// Actions under a heading with their number.
  func section(_ title: Phrase, _ actions: [ActionItem], in session: Session) -> Section {
    let lines = actions.map { action in
      let line = ActionLine(action: action, session: session, isPointed: false)
      return Line(line.task, trailing: line.who)
    }
    return Section(
      title: title[session.language] + "  \(actions.count)",
      lines: lines.isEmpty ? [none(in: session)] : lines)
  }

  private func none(in session: Session) -> Line {
    Line(Phrase.Meeting.nothingOpen[session.language], session.theme[.faint])
  }
}
