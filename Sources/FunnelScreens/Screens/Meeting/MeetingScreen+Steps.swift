import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension MeetingScreen {
  /// Does steps as one change and says what was done; says whether that went well.
  @discardableResult
  func perform(
    _ steps: [MeetingStep], saying label: Phrase, in session: Session,
    expecting: [EntityReference: Int64] = [:]
  ) -> Bool {
    let commit = session.perform(
      steps.map { .meet(meeting, $0) }, label, expecting: expecting)
    if let transaction = commit?.transaction { done.append(transaction) }
    refresh(in: session)
    return commit != nil
  }

  /// Does what only keeps the clock, which is neither said nor taken back by itself.
  private func keepClock(_ steps: [MeetingStep], _ label: Phrase, in session: Session) {
    guard session.whyReadOnly == nil else { return }
    let message = session.message
    let commit = session.perform(steps.map { .meet(meeting, $0) }, label)
    if commit != nil {
      session.clearMessage()
      if let message { session.say(message.phrase, message.tone) }
    }
    refresh(in: session)
    since = file?.meeting.currentSince
  }

  /// Why the meeting takes no steps; nil while it runs.
  func whyNotRunning() -> Phrase? {
    switch file?.meeting.state {
    case .running: nil
    case .planned: Phrase.Meeting.Unavailable.notBegun
    case .ended, nil: Phrase.Meeting.Unavailable.ended
    }
  }

  /// Why the agenda cannot be changed; nil where it can.
  func whyEnded() -> Phrase? {
    file?.meeting.state == .ended || file == nil ? Phrase.Meeting.Unavailable.ended : nil
  }

  // MARK: The clock

  /// Lets the clock go on where the meeting was interrupted.
  ///
  /// What died without a word is taken for talk up to the last thing that was stored, unless it
  /// is back before the time for a deal is over.
  func resume(in session: Session) {
    guard let file, file.meeting.state == .running, file.current != nil else { return }
    let (now, title) = (session.now, file.meeting.title)
    var steps = [MeetingStep.resume(at: now)]
    if let since = file.meeting.currentSince {
      let sign = max(since, lastSign(of: file, in: session) ?? since)
      if now.seconds(since: sign) > file.budget { steps.insert(.interrupt(at: sign), at: 0) }
    }
    keepClock(steps, Phrase.Meeting.resumed(title), in: session)
    let hasJustBegun = file.meeting.startedAt.map { now.seconds(since: $0) < 5 } ?? false
    session.say(
      hasJustBegun ? Phrase.Meeting.begun(title) : Phrase.Meeting.resumed(title), .success)
  }

  /// When something of the meeting was stored last.
  private func lastSign(of file: StoredMeeting, in session: Session) -> Instant? {
    let records = [EntityReference(file.meeting.id)] + file.items.map { EntityReference($0.id) }
    let lines = session.attempt {
      try records.flatMap { try session.store.history(of: $0, before: nil, limit: 1) }
    }
    return lines?.map(\.transaction.at).max()
  }

  /// Stops the clock that this screen has set going.
  func pause(in session: Session) {
    guard let file, file.isTicking, file.meeting.currentSince == since else { return }
    keepClock([.interrupt(at: session.now)], Phrase.Meeting.paused(file.meeting.title), in: session)
    session.say(Phrase.Meeting.paused(file.meeting.title))
  }

  /// Begins with the deal under the pointer.
  func begin(in session: Session) -> Transition {
    guard let file, let item = shown else { return .stay }
    let label = Phrase.Meeting.begun(file.meeting.title)
    keepClock([.start(with: item.id, at: session.now)], label, in: session)
    guard whyNotRunning() == nil else { return .stay }
    session.say(label, .success)
    pane = .deal
    scroll = 0
    return .stay
  }

  /// Puts a row of the agenda on the table.
  func take(_ item: MeetingItem?, in session: Session) -> Transition {
    guard let item, let file else { return .stay }
    keepNotes(in: session)
    pointed = item.id
    guard item.id != file.meeting.current || !file.isTicking else { return .stay }
    let label = Phrase.Meeting.onTheTable(name(of: item.deal, in: session))
    keepClock([.take(item.id, at: session.now)], label, in: session)
    (scroll, pointedAction) = (0, 0)
    return .stay
  }

  /// The row so many places further down the agenda; nil where there is none.
  func item(by places: Int) -> MeetingItem? {
    guard let file, let place = file.file.place(of: shown?.id) else { return nil }
    return file.items.indices.contains(place + places) ? file.items[place + places] : nil
  }

  // MARK: Decisions

  /// Decides about the deal on the table.
  func decide(_ resolution: MeetingResolution, in session: Session) -> Bool {
    guard let file, let item = shown else { return false }
    let entity = EntityReference(item.id)
    return perform(
      [.decide(item.id, resolution, at: session.now)],
      saying: Phrase.Meeting.decided(name(of: item.deal, in: session), resolution.decision),
      in: session, expecting: [entity: file.versions[entity] ?? 0])
  }

  /// Takes back what was done last here, else the decision about the deal on the table.
  func takeBack(in session: Session) -> Transition {
    let newest = session.attempt { try session.store.undoable(by: session.author) } ?? nil
    if let newest, newest.id == done.last {
      done.removeLast()
      session.undo()
      refresh(in: session)
      return .stay
    }
    guard let item = shown, item.decision != nil else {
      session.say(Phrase.Meeting.Unavailable.nothingToTakeBack, .warning)
      return .stay
    }
    let label = Phrase.Meeting.takenBack(name(of: item.deal, in: session))
    // The key again is to take back what came before, not to decide so again.
    if perform([.undecide(item.id)], saying: label, in: session) { done.removeLast() }
    return .stay
  }

  // MARK: Notes

  /// Begins to type notes on the deal on the table.
  func beginNotes() -> Transition {
    guard let item = shown else { return .stay }
    (typed, typedFor, pane) = (TextEditing(item.note ?? ""), item.id, .outcome)
    return .stay
  }

  /// Stores what was typed, where it differs, and says whether it did.
  @discardableResult
  func keepNotes(in session: Session) -> Bool {
    guard let typed, let id = typedFor, session.whyReadOnly == nil,
      let item = file?.items.first(where: { $0.id == id }), typed.text != item.note ?? ""
    else { return false }
    return perform(
      [.note(typed.text, about: id)],
      saying: Phrase.Meeting.noted(name(of: item.deal, in: session)), in: session)
  }

  /// Ends typing and keeps what was typed.
  ///
  /// What cannot be kept, as somebody has ended the meeting meanwhile, stays to be copied.
  func endNotes(in session: Session) {
    let known = file?.items.first { $0.id == typedFor }.map { $0.note ?? "" }
    guard keepNotes(in: session) || typed?.text == known else {
      areNotesRefused = true
      session.say(
        session.message?.phrase ?? Phrase.Meeting.notesLost, .failure,
        hint: Phrase.Meeting.notesLost)
      return
    }
    leaveNotes()
  }

  /// Ends typing, whatever became of what was typed.
  func leaveNotes() { (typed, typedFor, areNotesRefused) = (nil, nil, false) }

  // MARK: Agenda

  /// Moves the row under the pointer, or the one on the table, up or down.
  func move(by places: Int, in session: Session) -> Transition {
    guard let file, let place = file.file.place(of: pane == .agenda ? pointed : shown?.id),
      case .meet(_, let step) = file.file.moving(file.items[place].id, by: places)
    else { return .stay }
    let name = name(of: file.items[place].deal, in: session)
    perform([step], saying: Phrase.Meeting.moved(name, to: place + places + 1), in: session)
    return .stay
  }

  /// Puts a deal at the end of the agenda.
  func add(_ deal: Deal.ID, in session: Session) {
    perform(
      [.add(deal, place: (file?.items.last?.order ?? 0) + 1)],
      saying: Phrase.Meeting.added(name(of: deal, in: session)),
      in: session)
    pointed = file?.items.last?.id
  }

  /// Takes the row under the pointer, or the one on the table, off the agenda.
  func remove(in session: Session) -> Transition {
    guard let file, let place = removable else { return .stay }
    let item = file.items[place]
    let next = file.items[(place + 1)...].first ?? file.items[..<place].last
    var steps = [MeetingStep.remove(item.id, at: session.now)]
    if let next, item.id == file.meeting.current {
      steps.append(.take(next.id, at: session.now))
    }
    let label = Phrase.Meeting.removed(name(of: item.deal, in: session))
    guard perform(steps, saying: label, in: session) else { return .stay }
    if steps.count > 1 { since = self.file?.meeting.currentSince }
    pointed = next?.id
    return .stay
  }

  /// The place in the agenda of the row under the pointer, or of the one on the table.
  private var removable: Int? {
    file?.file.place(of: pane == .agenda ? pointed : shown?.id)
  }

  /// Why the row cannot leave the agenda: what was decided or said would go with it.
  func whyNotRemoved() -> Phrase? {
    guard let file, let place = removable else { return Phrase.Unavailable.noDealSelected }
    let item = file.items[place]
    let isTalkedOver = item.decision != nil || item.note?.isEmpty == false
    return isTalkedOver ? Phrase.Meeting.Unavailable.talkedOver : nil
  }
}
