import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The versions of a deal's review: where we stood over time, what each one says, and what
/// differs between two of them.
final class VersionsScreen: Screen {
  let id = "versions"

  /// The form being written, and the completed reviews below it, the newest first.
  let versions: [ReviewVersion]
  /// The place of the version that the pointer is on.
  private(set) var selected = 0
  /// The place of the one it is compared with, where somebody has chosen it.
  private(set) var chosen: Int?

  private let title: String
  private let opening: (Int) -> any Screen
  private var offset = ScrollOffset()
  private var scrolled = ScrollOffset()
  private var visible = 1
  private var lines: [StyledText] = []

  /// The versions of a deal.
  ///
  /// - Parameters:
  ///   - title: What the deal is called.
  ///   - opening: Makes the screen that shows the completed review at a place to read.
  init(_ versions: [ReviewVersion], title: String, opening: @escaping (Int) -> any Screen) {
    (self.versions, self.title, self.opening) = (versions, title, opening)
  }

  /// The place of the version compared with the pointer's: the chosen one, else the one before.
  private var other: Int? {
    let before = versions.indices.contains(selected + 1) ? selected + 1 : nil
    return chosen == selected ? before : chosen ?? before
  }

  /// The place of the older of the two versions that are compared.
  var older: Int? { other.map { max($0, selected) } }

  /// The place of the newer one, wherever the pointer is: time goes one way.
  var newer: Int { min(other ?? selected, selected) }

  func place(in session: Session) -> StyledText {
    var text = StyledText(
      Phrase.Review.versions[session.language] + "  ", session.theme[.strong])
    text.append(title, session.theme[.text])
    return text
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    [
      Action("versions.up", [.up, .character("k")], Phrase.Deals.up) { [self] in move(by: -1) },
      Action("versions.down", [.down, .character("j")], Phrase.Deals.down) { [self] in
        move(by: 1)
      },
      Action(
        "versions.open", [.enter, .right, .character("l")], Phrase.Action.open, inFooter: true
      ) { [self] in
        versions[selected].number == nil ? .pop : .push(opening(selected))
      },
      Action(
        "versions.choose", [.character(" ")], Phrase.Review.compareFromHere, inFooter: true
      ) { [self] in
        chosen = chosen == selected ? nil : selected
        scrolled = ScrollOffset()
        return .stay
      },
      Action("versions.close", [.left, .character("h"), .character("v")], Phrase.Action.back) {
        .pop
      },
      Action(
        "versions.pageDown", [.pageDown], Phrase.Deals.pageDown, hint: "PgUp PgDn"
      ) { [self] in scroll(by: visible - 1) },
      Action("versions.pageUp", [.pageUp], Phrase.Deals.pageUp) { [self] in
        scroll(by: 1 - visible)
      },
      Action("versions.first", [.home, .character("g")], Phrase.Action.first) { [self] in
        move(by: -versions.count)
      },
      Action("versions.last", [.end, .character("G")], Phrase.Action.last) { [self] in
        move(by: versions.count)
      },
    ]
  }

  private func move(by step: Int) -> Transition {
    selected = min(max(0, selected + step), versions.count - 1)
    scrolled = ScrollOffset()
    return .stay
  }

  private func scroll(by rows: Int) -> Transition {
    scrolled.scroll(by: rows, visible: visible, of: lines.count)
    return .stay
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (head, below) = area.divided(at: PositionHistory.height + 2, from: .top)
    let listed = min(versions.count, max(2, below.height / 3))
    let (list, rest) = below.divided(at: listed + 3, from: .top)
    drawHistory(in: head, on: &canvas, session)
    drawList(in: list, on: &canvas, session)
    drawComparison(in: rest, on: &canvas, session)
  }

  private func drawHistory(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: Phrase.Review.positionOverTime[language], style: theme[.frame],
      titleStyle: theme[.title])
    let entries = versions.reversed().map { version in
      PositionHistory.Entry(
        position: version.form.position,
        day: version.number == nil
          ? Phrase.Review.atPresent[language]
          : version.day.short(in: language, today: session.today))
    }
    canvas.draw(
      PositionHistory(entries: entries, language: language, theme: theme),
      in: area.inset(by: 1).inset(left: 1))
  }

  private func drawList(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: Phrase.Review.versions[language], trailing: "\(versions.count)",
      style: theme[.frameFocused], titleStyle: theme[.accent], trailingStyle: theme[.label])
    let inside = area.inset(by: 1)
    offset.show(selected, visible: max(1, inside.height - 1), of: versions.count)
    canvas.draw(
      VersionTable(
        versions: versions, selected: selected, older: older, newer: newer, offset: offset,
        theme: theme,
        language: language
      ).table, in: inside)
  }

  private func drawComparison(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    guard area.height > 2 else { return }
    let (theme, language) = (session.theme, session.language)
    let changes = comparison(in: language)
    let inside = area.inset(by: 1).inset(left: 1).inset(right: 1)
    let columns = ComparisonPage.Columns(width: inside.width)
    lines = ComparisonPage(changes, width: inside.width, theme: theme).lines
    visible = max(1, inside.height - 1)
    scrolled.scroll(by: 0, visible: visible, of: lines.count)
    let shown = min(scrolled.first + visible, lines.count)
    let counted = Phrase.Review.changes(VersionComparison.count(changes))[language]
    canvas.frame(
      area, title: Phrase.Review.whatDiffers[language],
      trailing: lines.count > visible
        ? counted + " · " + Phrase.Message.shown(shown, of: lines.count)[language] : counted,
      style: theme[.frame], titleStyle: theme[.title], trailingStyle: theme[.label])
    guard let older else {
      canvas.put(
        Phrase.Review.nothingOlder[language], at: inside.origin, style: theme[.label],
        width: inside.width)
      return
    }
    canvas.put(
      columns.heading(
        StyledText(versions[older].name(in: language), theme[.strong]),
        StyledText(versions[newer].name(in: language), theme[.strong]), ground: theme[.text]),
      at: inside.origin, width: inside.width)
    if lines.isEmpty {
      canvas.put(
        Phrase.Review.nothingChanged[language], at: inside.origin.offset(x: 0, y: 1),
        style: theme[.label], width: inside.width)
    }
    for (row, line) in lines[scrolled.first..<shown].enumerated() {
      canvas.put(line, at: inside.origin.offset(x: 0, y: 1 + row), width: inside.width)
    }
  }

  /// What differs between the two versions.
  func comparison(in language: Language) -> [VersionChange] {
    guard let older else { return [] }
    return VersionComparison(old: versions[older], new: versions[newer], language: language).lines
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    return versions.map { version in
      [
        version.name(in: language), version.author,
        version.form.position.map { language.signed($0.rawValue) } ?? "—",
        version.analysis.zone.label[language],
      ].joined(separator: "  ")
    } + ComparisonPage(comparison(in: language), width: 100, theme: session.theme).lines.map(\.text)
  }
}
