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
          // Another window may have it by now.
          let left = session.attempt { try session.store.formDrafts(by: session.author) } ?? []
          guard left.contains(draft) else {
            session.say(Phrase.Unfinished.isOpenElsewhere, .warning)
            return .stay
          }
          return .replace(
            FormScreen.unfinished(draft, session) ?? TextScreen.unfinished(draft, session))
        }
      })
  }
}

extension FormDraft {
  /// What it is called in the language of the screen, what it is about, and how its text begins.
  fileprivate func headline(in session: Session) -> String {
    let first =
      ["name", "subject", "task", "reason", "title", "nextStep", "note"].compactMap { texts[$0] }
      .first
      ?? texts.max { $0.value.typed.count < $1.value.typed.count }?.value
    let name = subject.flatMap { session.store.name(of: $0, in: session.book) }?[session.language]
    return [deed(of: name, in: session), name, first?.typed.onOneLine(by: " ").clipped(to: 30)]
      .compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The title without the name of its record, which is said with its number.
  ///
  /// What cannot be opened any more is called as it was in the language it was written in.
  private func deed(of name: String?, in session: Session) -> String {
    let title = FormScreen.unfinished(self, session)?.title[session.language] ?? title
    guard let name, title != name else { return name == nil ? title : "" }
    guard let mark = title.firstRange(of: " · "), name.hasPrefix(title[mark.upperBound...])
    else { return title }
    return String(title[..<mark.lowerBound])
  }

  /// When it was written.
  func since(in session: Session) -> String {
    Phrase.Unfinished.since(savedAt, offset: session.book.settings.clockOffset)[session.language]
  }
}

extension FormScreen {
  /// The form of a text that was not finished; nil where it opens only from where it was begun.
  ///
  /// The text is put in when the form is first drawn, and only then is it taken up.
  fileprivate static func unfinished(_ draft: FormDraft, _ session: Session) -> FormScreen? {
    reopened(draft, session).flatMap { $0.takes(draft) ? $0 : nil }
  }

  private static func reopened(_ draft: FormDraft, _ session: Session) -> FormScreen? {
    guard let subject = draft.subject else { return unfinished(draft.form, session) }
    switch subject.kind {
    case .deal: return unfinished(draft.form, of: Deal.ID(subject.id), session)
    case .account
    where ["newDeal", "newContact", "newActivity", "planActivity"].contains(draft.form):
      let account = session.attempt { try session.store.record(Account.ID(subject.id)) } ?? nil
      return account.flatMap { unfinished(draft.form, with: $0.record, session) }
    case .stage:
      return session.book.stages[Stage.ID(subject.id)]
        .flatMap { unfinished(draft.form, of: $0, session) }
    case .pipeline:
      guard let pipeline = session.book.pipelines[Pipeline.ID(subject.id)] else { return nil }
      return draft.form == "bounds"
        ? bounds(of: pipeline, session) : self.pipeline(pipeline, session)
    case .settings:
      return draft.form == "leadWeights" ? leadWeights(session) : workWeek(session)
    case .activity: return editActivity(Activity.ID(subject.id), session)
    default: return editing(subject, session)
    }
  }

  private static func unfinished(_ form: String, _ session: Session) -> FormScreen? {
    switch form {
    case "newDeal": newDeal(session)
    case "newLead": newLead(session) { _ in }
    case "newAccount": newAccount(session)
    case "newContact": newContact(at: nil, session)
    case "newActivity", "planActivity":
      activity(
        for: LogTarget(deal: nil, account: nil), isPlanned: form == "planActivity", session)
    case "newPersona": newPersona(session)
    case "holiday": holiday(session)
    default: nil
    }
  }

  private static func unfinished(
    _ form: String, of id: Deal.ID, _ session: Session
  ) -> FormScreen? {
    guard let deal = session.book.deals[id],
      let found = session.attempt({ try session.store.record(id) }), let record = found
    else { return nil }
    if let kind = Closing.Kind.allCases.first(where: { form == "closing.\($0)" }) {
      return closing(kind, DealActions(session: session) { [id] })
    }
    switch form {
    case "editDeal": return edit(record.record, version: record.version, session)
    case "newActivity", "planActivity":
      return activity(for: LogTarget(deal), isPlanned: form == "planActivity", session)
    case "newContract": return newContract(for: deal, session)
    case "newPayment": return newPayment(for: deal, session)
    case "followUp": return followUp(deal, session)
    case "satisfaction": return satisfaction(of: deal, session)
    case "referral": return referral(by: deal, session)
    case "upgrade": return upgrade(of: deal, session)
    case "demo": return demo(of: deal, session)
    default: return nil
    }
  }

  private static func unfinished(
    _ form: String, with account: Account, _ session: Session
  ) -> FormScreen? {
    switch form {
    case "newDeal": newDeal(session, for: account.id)
    case "newContact": newContact(at: account, session)
    default:
      activity(
        for: LogTarget(deal: nil, account: account.id), isPlanned: form == "planActivity", session)
    }
  }

  private static func unfinished(
    _ form: String, of stage: Stage, _ session: Session
  ) -> FormScreen? {
    switch form {
    case "stage": self.stage(stage, session)
    case "newStage": newStage(after: stage, session)
    case "splitStage": splitStage(stage, session)
    case "improvement": beginImprovement(of: stage, session)
    default: nil
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
    let place = StyledText(Phrase.Unfinished.opensElsewhere[session.language], theme[.accent])
    return TextScreen(
      id: "unfinishedText", title: Phrase(verbatim: draft.title),
      lines: lines + [StyledText(), place],
      actions: [
        Action("unfinished.discard", [.control("x")], Phrase.Unfinished.discard, inFooter: true) {
          session.attempt { try session.store.discard(draft) }
          return .pop
        }
      ])
  }
}
