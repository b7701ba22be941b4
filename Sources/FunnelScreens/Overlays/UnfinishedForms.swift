import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension MenuScreen {
  /// The forms that the person has not finished, the one written last first; nil where there are
  /// none.
  static func unfinished(_ session: Session) -> MenuScreen? {
    let drafts = session.attempt { try session.store.formDrafts(by: session.author) } ?? []
    guard !drafts.isEmpty else { return nil }
    return MenuScreen(
      id: "unfinished", title: Phrase.Unfinished.title,
      choices: drafts.map { draft in
        Choice(draft.headline(in: session), detail: draft.since(in: session)) {
          .replace(FormScreen.unfinished(draft, session) ?? TextScreen.unfinished(draft, session))
        }
      })
  }
}

extension FormDraft {
  /// What it is called, what it is about, and how its text begins.
  fileprivate func headline(in session: Session) -> String {
    let first = texts["name"] ?? texts.min { $0.key < $1.key }?.value
    let name = subject.flatMap { session.store.name(of: $0, in: session.book) }
    return [title, name?[session.language], first?.typed.onOneLine(by: " ").clipped(to: 30)]
      .compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// When it was written.
  func since(in session: Session) -> String {
    Phrase.Unfinished.since(savedAt, offset: session.book.settings.clockOffset)[session.language]
  }
}

extension FormScreen {
  /// The form of a text that was not finished; nil where it opens only from where it was begun.
  fileprivate static func unfinished(_ draft: FormDraft, _ session: Session) -> FormScreen? {
    let book = session.book
    let account = draft.subject.flatMap { $0.kind == .account ? Account.ID($0.id) : nil }
    let deal = draft.subject.flatMap { $0.kind == .deal ? Deal.ID($0.id) : nil }
    func known<Noun: Entity>(_ id: Identifier<Noun>?) -> Versioned<Noun>? {
      id.flatMap { id in session.attempt { try session.store.record(id) } ?? nil }
    }
    switch draft.form {
    case "newDeal": return newDeal(session, for: account)
    case "editDeal":
      return known(deal.map { DealRecord.ID($0.rawValue) }).map {
        edit($0.record, version: $0.version, session)
      }
    case "newLead": return newLead(session) { _ in }
    case "newAccount": return newAccount(session)
    case "newContact": return newContact(at: known(account)?.record, session)
    case "newActivity", "planActivity":
      let target = deal.flatMap { book.deals[$0] }.map { LogTarget($0) }
      return activity(
        for: target ?? LogTarget(deal: nil, account: account),
        isPlanned: draft.form == "planActivity", session)
    case "editActivity":
      return draft.subject.flatMap { editActivity(Activity.ID($0.id), session) }
    case "editAccount", "editContact", "edit":
      return draft.subject.flatMap { editing($0, session) }
    default: return nil
    }
  }
}

extension TextScreen {
  /// What was typed into a form, to be read and written down elsewhere.
  fileprivate static func unfinished(_ draft: FormDraft, _ session: Session) -> TextScreen {
    let theme = session.theme
    let lines = draft.texts.sorted { $0.key < $1.key }.flatMap { field, text in
      let label = draft.subject?.kind.label(ofField: field)[session.language] ?? field
      return [StyledText(label, theme[.label])]
        + text.typed.split(separator: "\n", omittingEmptySubsequences: false).map {
          StyledText("  " + $0, theme[.text])
        }
    }
    return TextScreen(
      id: "unfinishedText", title: Phrase(verbatim: draft.title), lines: lines,
      actions: [
        Action("unfinished.discard", [.control("x")], Phrase.Unfinished.discard, inFooter: true) {
          session.attempt { try session.store.discard(draft) }
          return .pop
        }
      ])
  }
}
