import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension MenuScreen {
  /// The forms and reviews that the person has not finished, the one written last first; nil where
  /// there are none.
  ///
  /// - Parameter moment: Where nothing but reviews is unfinished, one must have been written since;
  ///   people write them over days.
  static func unfinished(_ session: Session, since moment: Instant? = nil) -> MenuScreen? {
    let forms = session.attempt { try session.store.formDrafts(by: session.author) } ?? []
    let drafts = session.attempt { try session.store.drafts(by: session.author) } ?? []
    let reviews = drafts.filter { session.book.deals[$0.deal] != nil }
    guard !forms.isEmpty || reviews.contains(where: { $0.savedAt >= moment ?? $0.savedAt }) else {
      return nil
    }
    let all =
      forms.map { ($0.savedAt, choice(of: $0, session)) }
      + reviews.map { ($0.savedAt, choice(of: $0, session)) }
    return MenuScreen(
      id: "unfinished", title: Phrase.Unfinished.title,
      choices: all.sorted { $0.0 > $1.0 }.map(\.1))
  }

  private static func choice(of draft: FormDraft, _ session: Session) -> Choice {
    Choice(draft.headline(in: session), detail: session.since(draft.savedAt)) {
      // Another window may have it by now.
      let left = session.attempt { try session.store.formDrafts(by: session.author) } ?? []
      guard left.contains(draft) else {
        session.say(Phrase.Unfinished.isOpenElsewhere, .warning)
        return .stay
      }
      return .replace(
        FormScreen.unfinished(draft, session) ?? TextScreen.unfinished(draft, session))
    }
  }

  private static func choice(of draft: ReviewDraft, _ session: Session) -> Choice {
    let name = session.book.deals[draft.deal].map(session.book.fullName) ?? ""
    return Choice(
      "\(Phrase.Screen.review[session.language]) · \(name) \(draft.deal)",
      detail: session.since(draft.savedAt)
    ) { .replace(DealScreen(deal: draft.deal, in: session)) }
  }
}

extension Session {
  /// Since when something unfinished is there.
  func since(_ moment: Instant) -> String {
    Phrase.Unfinished.since(moment, offset: book.settings.clockOffset)[language]
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
