import FunnelCore
import FunnelStore
import FunnelWording

extension DealScreen {
  /// Writes the draft to disk, or forgets it where nothing is left of it, and says whether
  /// anything is to be drawn anew.
  func keep(in session: Session) -> Bool {
    guard session.whyReadOnly == nil else { return false }
    let (form, now) = (editor.form, session.now)
    let isNeeded = form != file.fresh
    let done: Void? = session.attempt {
      if isNeeded {
        try session.store.save(
          ReviewDraft(
            deal: deal, author: session.author, savedAt: now, basedOn: file.basedOn, form: form))
      } else {
        try session.store.discardDraft(of: deal, by: session.author)
      }
    }
    guard done != nil else { return true }
    kept = form
    unsavedSince = nil
    savedAt = isNeeded ? now : nil
    return true
  }

  /// Notes that something was typed, and keeps it where one types on and on.
  func typed(in session: Session) {
    lastKey = session.now
    guard isUnsaved else {
      unsavedSince = nil
      return
    }
    let since = unsavedSince ?? lastKey
    unsavedSince = since
    if lastKey.milliseconds - since.milliseconds > 800 { _ = keep(in: session) }
  }

  /// Brings an untouched form up to date; one that was touched says what has changed meanwhile.
  func refresh(in session: Session) {
    let isOtherDay = session.book.asOf != file.asOf
    if areTheirsWaiting { takeTheirs() }
    guard session.book.sequence != file.sequence || isOtherDay else { return }
    let wasUntouched = isUntouched
    if !isOtherDay {
      // What the form was begun on must stay known until it is on disk together with the form.
      if isUnsaved { _ = keep(in: session) }
      if isUnsaved || wasUntouched && editor.editing != nil { return }
    }
    let file = DealFile(of: deal, in: session)
    if wasUntouched || isOtherDay {
      open(file)
    } else {
      self.file = file
      takeTheirs()
    }
  }

  /// Starts over with what the store has.
  private func open(_ file: DealFile) {
    self.file = file
    let selection = editor.selection
    kept = file.draft?.form ?? file.fresh
    editor = FormEditor(kept, isOpen: file.isOpen)
    editor.selection = selection
    savedAt = file.draft?.savedAt
  }

  /// Takes a form for the one being written.
  func begin(with form: ReviewForm) {
    let selection = editor.selection
    editor = FormEditor(form, isOpen: file.isOpen)
    editor.selection = selection
  }

  /// Forgets the draft on disk and starts over with what the store has.
  func discardDraft(in session: Session) {
    _ = session.attempt { try session.store.discardDraft(of: deal, by: session.author) }
    open(DealFile(of: deal, in: session))
  }

  /// Freezes the review and makes its header the deal's own.
  func complete(in session: Session) -> Transition {
    guard editor.commit() else { return .stay }
    let written = editor.form
    refresh(in: session)
    takeTheirs()
    if !disputed.isEmpty { return .push(settling(in: session, thenCompleting: true)) }
    // Nobody is to freeze figures that were never on screen.
    guard editor.form == written else {
      session.say(Phrase.Review.takenIn, .warning)
      return .stay
    }
    let form = editor.form.withoutBlankRows
    let commit = session.perform(
      [.completeReview(deal, form)], Phrase.Review.completed(session.today),
      expecting: [EntityReference(deal): file.basedOn])
    guard commit != nil else {
      _ = keep(in: session)
      return .stay
    }
    discardDraft(in: session)
    return .stay
  }

  /// Throws the draft away, in a step that can be taken back.
  func discard(in session: Session) {
    if editor.editing != nil { editor.cancel() }
    let fresh = file.fresh
    editor.change { $0 = fresh }
    _ = keep(in: session)
    session.say(Phrase.Review.draftDiscarded, .success)
  }

  // MARK: What somebody else has changed

  /// The fields of the header that somebody else has set to something else than was written here.
  var disputed: [(name: String, theirs: Value)] {
    let mine = editor.form.header
    return file.theirs.filter { mine[$0.key] != $0.value.now && mine[$0.key] != $0.value.before }
      .map { (name: $0.key, theirs: $0.value.now) }.sorted { $0.name < $1.name }
  }

  /// Takes what somebody else has set where nothing was written here.
  private func takeTheirs() {
    areTheirsWaiting = editor.editing != nil
    guard !areTheirsWaiting else { return }
    let mine = editor.form.header
    let moved = file.theirs.filter {
      mine[$0.key] == $0.value.before && $0.value.now != $0.value.before
    }
    guard !moved.isEmpty else { return }
    editor.change { form in
      for (name, field) in moved { form.setHeader(name, to: field.now) }
    }
  }

  /// A dialog that goes through the disputed fields one by one.
  func settling(in session: Session, thenCompleting: Bool) -> MenuScreen {
    let language = session.language
    func words(_ value: Value, _ name: String) -> String {
      let type = EntityKind.deal.field(name)?.type ?? .text
      let text = reader.text(of: value, as: type)
      return text.isEmpty ? "—" : text
    }
    let mine = editor.form.header
    var choices = [
      MenuScreen.Choice(Phrase.Review.keepAllMine[language]) { [self] in
        settle(in: session)
        return thenCompleting ? finish(in: session) : .pop
      }
    ]
    choices += disputed.map { field in
      let label = EntityKind.deal.label(ofField: field.name)[language]
      return MenuScreen.Choice(
        Phrase.Review.takeTheirs(label)[language],
        detail: words(mine[field.name] ?? .none, field.name) + " → "
          + words(field.theirs, field.name)
      ) { [self] in
        editor.change { $0.setHeader(field.name, to: field.theirs) }
        return disputed.isEmpty
          ? .pop : .replace(settling(in: session, thenCompleting: thenCompleting))
      }
    }
    return MenuScreen(id: "settle", title: Phrase.Review.settle, choices: choices)
  }

  /// Takes what the form has for what is meant, in spite of what somebody else has set.
  private func settle(in session: Session) {
    let draft = ReviewDraft(
      deal: deal, author: session.author, savedAt: session.now, basedOn: file.version,
      form: editor.form)
    guard session.attempt({ try session.store.save(draft) }) != nil else { return }
    (kept, savedAt) = (draft.form, draft.savedAt)
    file = DealFile(of: deal, in: session)
  }

  private func finish(in session: Session) -> Transition {
    _ = complete(in: session)
    return .pop
  }
}

extension ReviewForm {
  /// Sets a field that the form has in common with the deal.
  mutating func setHeader(_ name: String, to value: Value) {
    switch name {
    case "products": products = ProductLines(value)?.lines ?? []
    case "currency": currency = Currency(value) ?? currency
    case "closeIsMonth": closeIsMonth = Bool(value) ?? false
    case "expectedClose": expectedClose = Day?(value) ?? nil
    default: ReviewField.at(FieldPath(.deal, 0, name))?.set(value, in: &self, row: 0)
    }
  }
}
