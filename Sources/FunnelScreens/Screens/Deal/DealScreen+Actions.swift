import FunnelCore
import FunnelWording
import TerminalUI

extension DealScreen {
  /// What can be done with the form and its deal.
  public func actions(in session: Session) -> [Action] {
    refresh(in: session)
    let deals = DealActions(session: session, form: self) { [deal] in [deal] }
    // New deals belong to lists: here the key adds a row.
    let editing = deals.editing.filter { $0.id != "deals.new" }
    if editor.editing != nil { return editingActions(in: session) }
    // Where the deal is won, what follows the signature comes before the form.
    let isWon = session.book.deals[deal]?.outcome.isWon ?? false
    return moving(in: session) + (isWon ? deals.customer : []) + rows(in: session)
      + steps(in: session) + whole(in: session) + deals.progress + editing
      + (isWon ? [] : deals.customer)
  }

  // MARK: Moving

  private func moving(in session: Session) -> [Action] {
    func arrow(_ direction: FormPage.Direction) -> () -> Transition {
      { [self] in move(direction, in: session) }
    }
    return [
      Action("review.up", [.up, .character("k")], Phrase.Deals.up, run: arrow(.up)),
      Action("review.down", [.down, .character("j")], Phrase.Deals.down, run: arrow(.down)),
      Action("review.left", [.left, .character("h")], Phrase.Review.left, run: arrow(.left)),
      Action("review.right", [.right, .character("l")], Phrase.Review.right, run: arrow(.right)),
      Action("review.nextSection", [.tab], Phrase.Review.nextSection) { [self] in
        section(by: 1, in: session)
      },
      Action("review.previousSection", [.backTab], Phrase.Review.previousSection) { [self] in
        section(by: -1, in: session)
      },
      Action("review.first", [.home, .character("g")], Phrase.Action.first) { [self] in
        select(page(session).cells.first?.path)
      },
      Action("review.last", [.end, .character("G")], Phrase.Action.last) { [self] in
        select(page(session).cells.last { $0.path.row >= 0 }?.path)
      },
      Action("review.pageDown", [.pageDown], Phrase.Deals.pageDown) { [self] in
        for _ in 0..<8 { if case .pop = move(.down, in: session) { break } }
        return .stay
      },
      Action("review.pageUp", [.pageUp], Phrase.Deals.pageUp) { [self] in
        for _ in 0..<8 { if case .pop = move(.up, in: session) { break } }
        return .stay
      },
    ]
  }

  /// Moves the pointer; to the left of the leftmost field is the screen before this one.
  func move(_ direction: FormPage.Direction, in session: Session) -> Transition {
    let page = page(session)
    if let next = page.neighbour(of: editor.selection, direction) { return select(next) }
    return direction == .left ? .pop : .stay
  }

  private func section(by step: Int, in session: Session) -> Transition {
    select(page(session).section(after: editor.selection, by: step))
  }

  private func select(_ path: FieldPath?) -> Transition {
    if let path { editor.selection = path }
    return .stay
  }

  // MARK: Editing

  /// While a field is edited, only what ends the edit is an action.
  private func editingActions(in session: Session) -> [Action] {
    [
      Action("review.commit", [.enter], Phrase.Review.commit, inFooter: true) { [self] in
        _ = editor.commit()
        return .stay
      },
      Action("review.restore", [.escape], Phrase.Review.restore, inFooter: true) { [self] in
        editor.cancel()
        return .stay
      },
      Action("review.next", [.tab], Phrase.Review.next, inFooter: true) { .stay },
      editorAction(in: session),
    ]
  }

  private func rows(in session: Session) -> [Action] {
    [
      Action(
        "review.edit", [.enter], Phrase.Action.edit, inFooter: true, writes: true
      ) { [self] in
        if let leads = page(session).cell(at: editor.selection)?.leadsTo { return select(leads) }
        editor.begin(reader)
        return .stay
      },
      Action(
        "review.addRow", [.character("n"), .insert], Phrase.Action.addRow, inFooter: true,
        writes: true
      ) { [self] in
        editor.addRow(to: editor.selection.section.listed, reader)
        return .stay
      },
      Action(
        "review.removeRow", [.character("d"), .delete], Phrase.Action.removeRow, inFooter: true,
        writes: true,
        unless: { [self] in
          editor.selection.section == .deal || editor.selection.row <= 0
            ? Phrase.Review.noRow : nil
        }
      ) { [self] in
        let name = editor.selection.section.name(of: editor.selection.row, in: editor.form)
        if editor.removeRow() { session.say(Phrase.Review.rowRemoved(name), .success) }
        typed(in: session)
        return .stay
      },
      editorAction(in: session),
    ]
  }

  /// Steps within the form; where there are none, the keys take back stored changes.
  private func steps(in session: Session) -> [Action] {
    [
      Action("review.undo", [.character("u")], Phrase.Action.undo, inFooter: true, writes: true) {
        [self] in
        undo(in: session)
        return .stay
      },
      Action("review.redo", [.control("r")], Phrase.Action.redo, writes: true) { [self] in
        redo(in: session)
        return .stay
      },
    ]
  }

  // MARK: The whole form

  private func whole(in session: Session) -> [Action] {
    [
      Action(
        "review.complete", [.control("s")], Phrase.Action.complete, inFooter: true, writes: true
      ) { [self] in complete(in: session) },
      Action(
        "review.compare", [.character("v")], Phrase.Action.compare, inFooter: true,
        unless: { [self] in file.last == nil ? Phrase.Review.noReviewYet : nil }
      ) { [self] in .push(comparing(in: session)) },
      Action(
        "review.takeSum", [.character("S")], Phrase.Review.takeSum, writes: true,
        unless: { [self] in editor.form.sum == nil ? Phrase.Review.noSum : nil }
      ) { [self] in
        editor.change { $0.amount = $0.sum?.total.minorUnits ?? $0.amount }
        typed(in: session)
        return .stay
      },
      Action("review.print", [.character("p")], Phrase.Action.print, inFooter: true) {
        [self] in .push(printed(in: session))
      },
      Action("review.history", [.character("H")], Phrase.Deal.history) { [self] in
        .push(history(in: session))
      },
      Action(
        "review.settle", [.character("=")], Phrase.Review.settle, writes: true,
        unless: { [self] in disputed.isEmpty ? Phrase.Review.nothingDisputed : nil }
      ) { [self] in .push(settling(in: session, thenCompleting: false)) },
      Action(
        "review.discard", [.character("X")], Phrase.Review.discardDraft, writes: true,
        unless: { [self] in
          savedAt == nil && !isUnsaved ? Phrase.Review.noDraft : nil
        }
      ) { [self] in
        discard(in: session)
        return .stay
      },
    ]
  }
}
