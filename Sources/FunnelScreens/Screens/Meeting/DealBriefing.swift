import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// What the team has to know of the deal on the table, read once for each version of the book.
struct DealBriefing {
  let deal: Deal.ID
  let file: DealFile
  /// What follows from the deal as it stands now.
  let analysis: ReviewAnalysis
  /// The actions nobody has finished, the overdue ones first.
  let actions: [ActionItem]

  init(of deal: Deal.ID, in session: Session) {
    self.deal = deal
    file = DealFile(of: deal, in: session)
    analysis = ReviewAnalysis(file.fresh, on: session.today)
    let records =
      session.attempt {
        try session.store.records(
          ActionItem.self, where: "deal", refersTo: EntityReference(deal)
        ).map(\.record)
      } ?? []
    actions = records.filter { $0.state == .planned }.sorted {
      ($0.due ?? Self.someday, $0.id) < ($1.due ?? Self.someday, $1.id)
    }
  }

  private static let someday = Day(number: .max)

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
    var trailing = StyledText()

    /// A line of one look.
    init(_ text: String, _ style: Style) { self.text = StyledText(text, style) }

    /// A line of several looks.
    init(_ text: StyledText = StyledText(), trailing: StyledText = StyledText()) {
      (self.text, self.trailing) = (text, trailing)
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
    let rest = actions.filter { !known.contains($0.id) }
    return [flags(in: session)]
      + (carried.isEmpty
        ? [] : [section(Phrase.Meeting.carried, carried, in: session)])
      + [section(Phrase.Meeting.openActions, rest, in: session)]
  }

  private func changes(in session: Session) -> Section {
    let (theme, language, today) = (session.theme, session.language, session.today)
    guard let last = file.last, let day = last.day else {
      return Section(
        title: Phrase.Action.review[language],
        lines: [Line(Phrase.Meeting.never[language], theme[.warning])])
    }
    let form = file.fresh
    let lines = told(form.changes(since: last.form)).map { change in
      let subject = change.subject(in: language, form)
      switch change.kind {
      case .added: return Line("+ " + subject, theme[.good])
      case .removed: return Line("− " + subject, theme[.caution])
      case .changed:
        var text = StyledText("· " + subject + "  ", theme[.label])
        let words = change.words(in: language, today: today, form)
        text.append(words?.old ?? "", theme[.label])
        text.append(" → ", theme[.label])
        text.append(words?.new ?? "", theme[.strong])
        return Line(text)
      }
    }
    return Section(
      title: Phrase.Review.since(day, today: today)[language],
      lines: lines.isEmpty
        ? [Line(Phrase.Review.nothingChanged[language], theme[.faint])] : lines)
  }

  /// The changes without rows that left the form and came back under another number.
  private func told(_ changes: [ReviewComparison.Change]) -> [ReviewComparison.Change] {
    func rows(_ kind: ReviewComparison.Kind) -> Set<String> {
      Set(changes.filter { $0.kind == kind }.compactMap(\.row))
    }
    let both = rows(.added).intersection(rows(.removed))
    return changes.filter { change in
      guard change.kind == .added || change.kind == .removed else { return true }
      return change.row.map { !both.contains($0) } ?? true
    }
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
