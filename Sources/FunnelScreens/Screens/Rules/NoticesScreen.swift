import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// What rules have put before people and nobody has settled.
final class NoticesScreen: Screen {
  let id = "notices"

  private var known: (sequence: Int64, notices: [Notice])?
  private let pointer = PointedTable<Notice.ID>()

  init() {}

  private func notices(in session: Session) -> [Notice] {
    let sequence = session.book.sequence
    if let known, known.sequence == sequence { return known.notices }
    let notices = session.attempt { try session.store.openNotices() } ?? []
    known = (sequence, notices)
    return notices
  }

  private func notice(in session: Session) -> Notice? {
    let notices = notices(in: session)
    return pointer.place(in: notices.map(\.id)).map { notices[$0] }
  }

  func place(in session: Session) -> StyledText {
    StyledText(Phrase.Rules.notices[session.language], session.theme[.strong])
  }

  func actions(in session: Session) -> [Action] {
    pointer.actions("notices") { [self] in notices(in: session).map(\.id) } + [
      Action(
        "notices.deal", [.enter, .right, .character("l")], Phrase.RuleAct.deal, inFooter: true,
        unless: { [self] in
          let notice = notice(in: session)
          return notice?.deal == nil && notice?.account == nil ? Phrase.Rules.noDeal : nil
        }
      ) { [self] in
        guard let notice = notice(in: session) else { return .stay }
        if let deal = notice.deal { return .push(DealScreen(deal: deal, in: session)) }
        return notice.account.map { .push(AccountScreen(account: $0)) } ?? .stay
      },
      Action(
        "notices.settle", [.character("x"), .character(" ")], Phrase.RuleAct.settle,
        inFooter: true, writes: true,
        unless: { [self] in notice(in: session) == nil ? Phrase.Rules.noNotice : nil }
      ) { [self] in
        guard let notice = notice(in: session) else { return .stay }
        session.perform(
          [.edit(EntityReference(notice.id), ["settledOn": session.today.value])],
          Phrase.Rules.settled(notice.text))
        return .stay
      },
      Action("notices.back", [.left, .character("h")], Phrase.Action.back) { .pop },
    ]
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let notices = notices(in: session)
    canvas.frame(
      area, title: Phrase.Rules.notices[language], trailing: "\(notices.count)",
      style: theme[.frameFocused], titleStyle: theme[.title], trailingStyle: theme[.label])
    let kind = EntityKind.notice
    let columns = [
      TableColumn(kind.label(ofField: "day")[language], minimum: 8, maximum: 12, priority: 1),
      TableColumn(kind.label(ofField: "owner")[language], minimum: 8, maximum: 14, priority: 2),
      TableColumn(EntityKind.deal.label[language], minimum: 16, maximum: 30),
      TableColumn(kind.label(ofField: "text")[language], minimum: 20),
    ]
    pointer.draw(
      columns, notices.map(\.id), empty: Phrase.Rules.noNotices,
      in: area.inset(left: 1, top: 1, right: 1, bottom: 1), on: &canvas, session: session,
      detail: { notices[$0].text }
    ) { [self] place in
      let notice = notices[place]
      let owner = notice.owner.flatMap { session.book.owners[$0]?.name }
      return Table.Row([
        StyledText(notice.day?.narrow(in: language, today: session.today) ?? "", theme[.text]),
        StyledText(owner ?? Phrase.Common.everyone[language], theme[.person]),
        StyledText(subject(of: notice, in: session), theme[.strong]),
        StyledText(
          (notice.isFlag ? "⚑ " : "") + notice.text, theme[notice.isFlag ? .bad : .text]),
      ])
    }
  }

  /// The deal it is about, else the account.
  private func subject(of notice: Notice, in session: Session) -> String {
    notice.deal.flatMap { session.book.deals[$0]?.name }
      ?? notice.account.flatMap { session.book.accounts[$0]?.name } ?? ""
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    let lines = notices(in: session).map { [self] notice in
      let subject = subject(of: notice, in: session)
      return "\(notice.id) \(notice.day?.medium(in: language) ?? "") \(subject): \(notice.text)"
    }
    return [Phrase.Rules.notices[language], ""]
      + (lines.isEmpty ? [Phrase.Rules.noNotices[language]] : lines)
  }
}
