import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension FormScreen {
  /// What a form knows of its text on disk.
  struct Keeping {
    /// What was taken up from before; nil where the form began afresh.
    var resumed: FormDraft?
    /// What is on disk of this form; nil where nothing is.
    var saved: FormDraft?
    /// When a key was last pressed, and when something unsaved was first typed.
    var lastKey: Instant?
    var unsavedSince: Instant?
    /// Whether Esc was pressed once, with something to lose.
    var isLeaving = false
    /// Whether it was said which fields somebody else has changed meanwhile.
    var hasWarned = false
    /// Whether the text has become records, or was thrown away.
    var isOver = false
  }

  /// The record that is edited, if one is.
  private var entity: EntityReference? {
    if case .record(let entity) = subject { entity } else { nil }
  }

  /// Whether what is typed is kept at all.
  private func isKept(in session: Session) -> Bool {
    if case .view = subject { return false }
    return session.whyReadOnly == nil
  }

  /// What is typed into the fields that were touched.
  private func texts(in session: Session) -> [String: FormDraft.Text] {
    var texts: [String: FormDraft.Text] = [:]
    for field in fields {
      let typed = text(of: field, in: session)
      guard typed != field.original else { continue }
      let before = keeping.resumed?.texts[field.name]?.before ?? field.original
      texts[field.name] = FormDraft.Text(before: before, typed: typed)
    }
    return texts
  }

  // MARK: Keeping

  /// Keeps what was typed once nobody types on.
  func rest(in session: Session) -> Bool {
    guard let lastKey = keeping.lastKey, keeping.unsavedSince != nil,
      session.now.milliseconds - lastKey.milliseconds >= 300
    else { return false }
    return !keep(in: session)
  }

  /// Keeps what is typed, whatever made the form close.
  func close(in session: Session) {
    if !keeping.isOver { _ = keep(in: session) }
  }

  /// Notes that a key was pressed, and keeps the text where one types on and on.
  func typed(in session: Session) {
    guard isKept(in: session) else { return }
    let now = session.now
    keeping.lastKey = now
    let since = keeping.unsavedSince ?? now
    keeping.unsavedSince = since
    if now.milliseconds - since.milliseconds > 600 { _ = keep(in: session) }
  }

  /// Writes what is typed to disk, or forgets it where nothing is left of it; says whether that
  /// could be done, else why not is on screen.
  private func keep(in session: Session) -> Bool {
    guard isKept(in: session) else { return true }
    keeping.unsavedSince = nil
    let texts = texts(in: session)
    guard texts != keeping.saved?.texts ?? [:] else { return true }
    guard !texts.isEmpty else { return forget(in: session) }
    let draft = FormDraft(
      author: session.author, form: id, subject: entity, title: title[session.language],
      savedAt: session.now, texts: texts)
    let done: Void? = session.attempt {
      try session.store.save(draft)
      if let resumed = keeping.resumed, resumed.process != draft.process {
        try session.store.discard(resumed)
      }
      keeping.saved = draft
    }
    return done != nil
  }

  /// Removes what is on disk of the form.
  @discardableResult
  private func forget(in session: Session) -> Bool {
    let done: Void? = session.attempt {
      for draft in [keeping.saved, keeping.resumed] {
        if let draft { try session.store.discard(draft) }
      }
      (keeping.saved, keeping.resumed) = (nil, nil)
    }
    return done != nil
  }

  // MARK: Taking up

  /// Whether a text was typed into this form, so that it is put in when the form opens.
  func takes(_ draft: FormDraft) -> Bool { draft.isOf(form: id, about: entity) }

  /// Puts in what was typed before the program ended or the form was lost.
  func resume(in session: Session) {
    guard isKept(in: session), keeping.resumed == nil, !keeping.isOver else { return }
    let drafts = session.attempt { try session.store.formDrafts(by: session.author) } ?? []
    guard let draft = drafts.first(where: takes) else { return }
    for index in fields.indices {
      guard let text = draft.texts[fields[index].name] else { continue }
      fields[index].typed = TextEditing(text.typed)
      fields[index].isSuggestion = false
    }
    (keeping.resumed, keeping.saved) = (draft, draft)
    if let touched = fields.firstIndex(where: { draft.texts[$0.name] != nil }) {
      selected = touched
    }
    hold(draft, in: session)
  }

  /// Makes a text this process's own, so that nobody else takes it up.
  private func hold(_ draft: FormDraft, in session: Session) {
    let own = FormDraft(
      author: draft.author, form: draft.form, subject: draft.subject, title: draft.title,
      savedAt: draft.savedAt, texts: draft.texts)
    guard own.process != draft.process else { return }
    session.attempt {
      try session.store.save(own)
      try session.store.discard(draft)
      (keeping.resumed, keeping.saved) = (own, own)
    }
  }

  /// The places of the fields that somebody else has changed since their text was begun.
  private func clashes(in session: Session) -> [Int] {
    fields.indices.filter { place in
      text(of: fields[place], in: session) != fields[place].original
        && theirs(of: fields[place], in: session) != nil
    }
  }

  /// Whether a field holds something else by now than when its text was begun.
  func isClashing(_ place: Int, in session: Session) -> Bool {
    keeping.resumed != nil && clashes(in: session).contains(place)
  }

  /// Goes to the first field that somebody else has changed meanwhile and names all of them, once;
  /// says whether there was one.
  func warnsOfClashes(in session: Session) -> Bool {
    let clashes = clashes(in: session)
    guard let first = clashes.first, !keeping.hasWarned else { return false }
    keeping.hasWarned = true
    selected = first
    session.say(
      Phrase.Unfinished.changedMeanwhile(clashes.map { fields[$0].label }), .warning)
    return true
  }

  /// Since when the text is there that was taken up.
  func note(in session: Session) -> String {
    guard let draft = keeping.resumed else { return "" }
    return session.since(draft.savedAt)
  }

  /// What a field holds by now that held something else when its text was begun.
  func theirs(of field: Field, in session: Session) -> Phrase? {
    guard let before = keeping.resumed?.texts[field.name]?.before, case .record = subject,
      before != field.original
    else { return nil }
    let word = choices(of: field, in: session)?.first { $0.code == field.original }?.word
    return Phrase.Unfinished.nowHolds(word ?? field.original)
  }

  // MARK: Leaving

  /// Closes the form; where something is typed, only when asked a second time.
  func leave(in session: Session) -> Transition {
    guard isKept(in: session), !texts(in: session).isEmpty, !keeping.isLeaving else {
      keeping.isOver = true
      forget(in: session)
      return .pop
    }
    keeping.isLeaving = true
    session.say(Phrase.Unfinished.leaving, .warning)
    return .stay
  }

  /// Throws away what is typed and shows what the form began with.
  func startAfresh(in session: Session) {
    forget(in: session)
    for index in fields.indices { fields[index].startAfresh() }
    selected = 0
    reword(in: session)
  }

  /// Forgets the text where it has become records; keeps it while two people's edits are settled.
  func finish(_ transition: Transition, in session: Session) -> Transition {
    switch transition {
    case .stay, .push, .ask: return transition
    case .replace(let next) where session.conflict != nil:
      if let menu = next as? MenuScreen {
        menu.settled = { [self] in forget(in: session) }
      }
    case .pop, .replace, .reset, .quit:
      keeping.isOver = true
      forget(in: session)
    }
    return transition
  }
}
