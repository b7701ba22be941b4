import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording
import TerminalUI

extension DealScreen {
  /// The versions of the review, and what differs between two of them.
  func comparing(in session: Session) -> any Screen {
    let versions = versions(in: session)
    let title = session.book.deals[deal].map(session.book.fullName)
    return VersionsScreen(versions, title: title ?? "") { [file] place in
      let reviews = Array(file.reviews.reversed())
      return PastReviewScreen(
        versions[place], after: reviews.indices.contains(place) ? reviews[place] : nil,
        title: title ?? "")
    }
  }

  /// The form as it would stand on paper, with what follows from it.
  func printed(in session: Session) -> TextScreen {
    TextScreen(id: "print", title: Phrase.Screen.review, lines: printedLines(in: session))
  }

  /// The form and what follows from it as lines that fit on the screen.
  func printedLines(in session: Session) -> [StyledText] {
    let theme = session.theme
    let rendering = TextRendering(
      isLimited: false,
      page: TextRendering.Page(columns: max(40, size.columns - 8)) { $0.wrapped(to: $1) },
      width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    let document = document(in: session)
    let headings = document.sections.compactMap { section in
      if case .heading(let text) = section { text } else { nil }
    }
    return rendering.lines(of: document).map { line in
      StyledText(line, theme[headings.contains(line) ? .title : .text])
    }
  }

  /// The form as a document.
  func document(in session: Session) -> Document {
    let (book, language) = (session.book, session.language)
    let found = book.deals[deal]
    let stage = found.flatMap { book.stages[$0.stage] }
    let isDraft = isUnsaved || savedAt != nil
    let head = ReviewDocument.Head(
      deal: "\(found?.name ?? "") \(deal)",
      account: found.map { book.accountName(of: $0) } ?? "",
      state: isDraft ? Phrase.Common.draft[language] : "",
      stage: stage.map { ($0.name[language], $0.probability) }, isOpen: file.isOpen)
    return ReviewDocument(editor.form, of: head, in: language, today: session.today).document
  }

  /// Who changed what of the deal, the newest first.
  func history(in session: Session) -> TextScreen {
    let (theme, language) = (session.theme, session.language)
    let entity = EntityReference(deal)
    let found =
      session.attempt {
        try session.store.history(of: entity, before: nil, limit: 1_000)
      } ?? []
    let history = HistoryWords(book: session.book, in: language) { [reader] entity in
      switch entity.kind {
      case .stage: session.book.stages[Stage.ID(entity.id)]?.name[language] ?? "#\(entity.id)"
      case .contact:
        session.attempt { try session.store.record(Contact.ID(entity.id)) }??.record.name
          ?? "#\(entity.id)"
      case .pipeline:
        session.book.pipelines[Pipeline.ID(entity.id)]?.name[language] ?? "#\(entity.id)"
      default: reader.name(of: entity)
      }
    }
    func words(_ value: Value, _ edit: FieldEdit) -> String {
      let text = history.text(of: value, in: edit)
      return text.isEmpty ? "—" : text
    }
    var lines: [StyledText] = []
    var transaction: Int64?
    for line in found.byField where line.event.edit.field != FieldEdit.existence {
      let (edit, group) = (line.event.edit, line.transaction)
      if group.id != transaction {
        transaction = group.id
        var head = StyledText(
          history.text(of: group.at) + "  ", theme[.label])
        head.append(group.author + "  ", theme[.person])
        head.append(group.label, theme[.strong])
        lines.append(head)
      }
      var text = StyledText(
        "    " + EntityKind.deal.label(ofField: edit.field)[language] + "  ", theme[.label])
      text.append(words(edit.old, edit), theme[.label])
      text.append(" → ", theme[.label])
      text.append(words(edit.new, edit), theme[.text])
      if edit.day != group.at.day(offset: session.book.settings.clockOffset) {
        text.append("  " + edit.day.medium(in: language), theme[.faint])
      }
      lines.append(text)
    }
    if lines.isEmpty {
      lines.append(StyledText(Phrase.Unavailable.empty[language], theme[.label]))
    }
    return TextScreen(id: "history", title: Phrase.Deal.history, lines: lines)
  }
}
