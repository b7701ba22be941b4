import FunnelCore
import FunnelStore
import FunnelWording
public import TerminalUI

extension MeetingScreen {
  /// What can be done in the meeting, as far as it has come.
  public func actions(in session: Session) -> [Action] {
    refresh(in: session)
    if typed != nil { return typing(in: session) }
    switch file?.meeting.state {
    case .running: return deciding(in: session) + going(in: session) + arranging(in: session)
    case .planned: return beginning(in: session) + going(in: session) + arranging(in: session)
    case .ended, nil: return over(in: session) + going(in: session)
    }
  }

  /// Everything that can be done in a meeting, whatever state it is in, for the table of keys.
  func everyAction(in session: Session) -> [Action] {
    var all: [Action] = []
    for pane in Pane.allCases {
      self.pane = pane
      all += deciding(in: session) + going(in: session) + running(in: session)
    }
    all += beginning(in: session) + arranging(in: session) + over(in: session)
    // Enter does something else in each pane; every action is to be named once, with all its keys.
    return all.enumerated().compactMap { place, action in
      guard !all[..<place].contains(where: { $0.id == action.id }) else { return nil }
      let keys = all.filter { $0.id == action.id }.flatMap(\.keys)
      let distinct = keys.enumerated().filter { !keys[..<$0.offset].contains($0.element) }
      return Action(action.id, distinct.map(\.element), action.label) { .stay }
    }
  }

  // MARK: Deciding

  private func deciding(in session: Session) -> [Action] {
    [
      decision(.advance, in: session) { [self] in advance(in: session) },
      decision(.hold, in: session) { [self] in hold(in: session) },
      decision(.exit, in: session) { [self] in .push(FormScreen.exit(self, session)) },
      decision(.help, in: session) { [self] in .push(FormScreen.help(self, session)) },
      Action(
        "meeting.action", [.character("n")], Phrase.Meeting.Action.newAction, inFooter: true,
        writes: true, unless: whyNothingShown
      ) { [self] in .push(FormScreen.newAction(self, session)) },
      Action(
        "meeting.note", [.character("e")] + enter(in: .outcome),
        Phrase.Meeting.Action.note, inFooter: true, writes: true, unless: whyNothingShown
      ) { [self] in beginNotes() },
      Action(
        "meeting.takeBack", [.character("u")], Phrase.Meeting.Action.takeBack, writes: true
      ) { [self] in takeBack(in: session) },
      Action(
        "meeting.end", [.character("E")], Phrase.Meeting.Action.end, inFooter: true, writes: true
      ) { [self] in end(in: session) },
    ]
  }

  private func decision(
    _ decision: MeetingDecision, in session: Session, run: @escaping () -> Transition
  ) -> Action {
    Action(
      "meeting.\(decision.rawValue)", [.character(decision.key)], decision.label, inFooter: true,
      writes: true, unless: { [self] in whyNot(decision, in: session) }, run: run)
  }

  private func whyNothingShown() -> Phrase? {
    shown == nil ? Phrase.Unavailable.noDealSelected : nil
  }

  /// Why something cannot be decided; the same decision again says more about it.
  private func whyNot(_ decision: MeetingDecision, in session: Session) -> Phrase? {
    guard let item = shown, let deal = session.book.deals[item.deal] else {
      return Phrase.Unavailable.noDealSelected
    }
    if item.decision == decision { return nil }
    // What was decided is taken back first, and with it a withdrawal or a move.
    let isWithdrawn = item.decision == .exit
    if deal.outcome.isClosed, !isWithdrawn { return Phrase.Unavailable.dealIsClosed }
    let stage = isWithdrawn ? item.stageBefore ?? deal.stage : deal.stage
    let isLast = nextStage(after: stage, of: deal.pipeline, in: session) == nil
    return decision == .advance && isLast ? Phrase.Unavailable.lastStage : nil
  }

  private func nextStage(
    after stage: Stage.ID, of pipeline: Pipeline.ID, in session: Session
  ) -> Stage? {
    let open = session.book.stages(of: pipeline).filter { $0.role == .open }
    guard let place = open.firstIndex(where: { $0.id == stage }) else { return nil }
    return open.indices.contains(place + 1) ? open[place + 1] : nil
  }

  /// Moves on, asking for a reason where the stage has exit criteria.
  private func advance(in session: Session) -> Transition {
    guard let item = shown, let deal = session.book.deals[item.deal] else { return .stay }
    let isMoved = item.decision == .advance || item.decision == .exit
    let stage = session.book.stages[isMoved ? item.stageBefore ?? deal.stage : deal.stage]
    var criteria = stage?.exitCriteria?[session.language] ?? ""
    if criteria.isEmpty, let stage,
      let next = nextStage(after: stage.id, of: deal.pipeline, in: session),
      nextStage(after: next.id, of: deal.pipeline, in: session) == nil
    {
      let open = session.openObjections(of: deal.id)
      if !open.isEmpty { criteria = Phrase.openObjections(open.map(\.text))[session.language] }
    }
    if criteria.isEmpty, item.decision != .advance {
      _ = decide(.advance(), in: session)
      return .stay
    }
    return .push(FormScreen.advance(self, criteria, session))
  }

  /// Holds at once; the key again asks for the reason and the day.
  private func hold(in session: Session) -> Transition {
    if shown?.decision == .hold { return .push(FormScreen.hold(self, session)) }
    _ = decide(.hold(), in: session)
    return .stay
  }

  /// Ends the meeting; with deals undecided only when asked twice.
  private func end(in session: Session) -> Transition {
    guard let file else { return .pop }
    let left = file.items.count - file.decided
    guard left == 0 || isEnding else {
      isEnding = true
      session.say(Phrase.Meeting.endAsk(left), .warning)
      return .stay
    }
    isEnding = false
    keepNotes(in: session)
    let label = Phrase.Meeting.ended(file.meeting.title)
    guard perform([.end(at: session.now)], saying: label, in: session) else { return .stay }
    return .replace(MinutesScreen(meeting: meeting))
  }

  // MARK: Going through the agenda

  private func going(in session: Session) -> [Action] {
    [
      Action(
        "meeting.next", [.right, .character("l")], Phrase.Meeting.Action.nextDeal, hint: "←→",
        unless: { [self] in item(by: 1) == nil ? Phrase.Meeting.Unavailable.lastDeal : nil }
      ) { [self] in step(by: 1, in: session) },
      Action(
        "meeting.previous", [.left], Phrase.Meeting.Action.previousDeal,
        unless: { [self] in item(by: -1) == nil ? Phrase.Meeting.Unavailable.firstDeal : nil }
      ) { [self] in step(by: -1, in: session) },
      Action(
        "meeting.review",
        [.character("r")] + (file?.meeting.state == .planned ? [] : enter(in: .deal)),
        Phrase.Action.review, inFooter: true, unless: whyNothingShown
      ) { [self] in
        guard let item = shown, session.book.deals[item.deal] != nil else { return .stay }
        keepNotes(in: session)
        return .push(DealScreen(deal: item.deal, in: session))
      },
      Action(
        "meeting.coach", [.character("N")], Phrase.Coaching.ask, unless: whyNothingShown
      ) { [self] in
        guard let item = shown, session.book.deals[item.deal] != nil else { return .stay }
        keepNotes(in: session)
        return .push(CoachingScreen(deal: item.deal))
      },
      Action("meeting.pane", [.tab], Phrase.Action.pane, inFooter: true) { [self] in
        pane = pane.next
        return .stay
      },
      Action("meeting.paneBack", [.backTab], Phrase.Action.pane) { [self] in
        pane = pane.previous
        return .stay
      },
      Action("meeting.up", [.up, .character("k")], Phrase.Deals.up) { [self] in
        point(by: -1, in: session)
      },
      Action("meeting.down", [.down, .character("j")], Phrase.Deals.down) { [self] in
        point(by: 1, in: session)
      },
    ] + (file?.meeting.state == .running ? running(in: session) : [])
  }

  private func running(in session: Session) -> [Action] {
    [
      Action(
        "meeting.take", enter(in: .agenda), Phrase.Meeting.Action.take,
        inFooter: pane == .agenda, writes: true
      ) { [self] in take(file?.items.first { $0.id == pointed }, in: session) },
      Action(
        "meeting.tick", [.character(" ")], Phrase.Meeting.Action.tick, writes: true,
        unless: { [self] in pointedItem == nil ? Phrase.Unavailable.empty : nil }
      ) { [self] in tickOff(in: session) },
      Action(
        "meeting.resume", [.character("b")], Phrase.Meeting.Action.resume,
        inFooter: file?.isTicking == false, writes: true,
        unless: { [self] in
          file?.isTicking == true ? Phrase.Meeting.Unavailable.running : nil
        }
      ) { [self] in take(shown, in: session) },
    ]
  }

  /// Enter, where a pane has the keys.
  private func enter(in pane: Pane) -> [Key] { self.pane == pane ? [.enter] : [] }

  /// Puts the next deal on the table; before the meeting only the pointer moves.
  private func step(by places: Int, in session: Session) -> Transition {
    guard let item = item(by: places) else { return .stay }
    guard file?.meeting.state == .running, session.whyReadOnly == nil else {
      pointed = item.id
      scroll = 0
      return .stay
    }
    return take(item, in: session)
  }

  /// Moves the pointer of the pane that has the keys.
  private func point(by rows: Int, in session: Session) -> Transition {
    switch pane {
    case .agenda:
      guard let file, !file.items.isEmpty else { return .stay }
      let place = (file.file.place(of: pointed) ?? 0) + rows
      pointed = file.items[min(max(0, place), file.items.count - 1)].id
    case .deal: scroll = max(0, scroll + rows)
    case .outcome: pointedAction = max(0, pointedAction + rows)
    }
    return .stay
  }

  /// The action under the pointer.
  private var pointedItem: ActionItem? {
    guard let file, let item = shown else { return nil }
    let actions = file.file.actions(of: item.deal)
    return actions.indices.contains(pointedAction) ? actions[pointedAction] : nil
  }

  private func tickOff(in session: Session) -> Transition {
    guard let action = pointedItem else { return .stay }
    let isDone = action.state == .done
    let values: RecordValues = [
      "state": (isDone ? ActionState.planned : .done).value,
      "finishedOn": isDone ? .none : session.today.value,
    ]
    let commit = session.perform(
      [.edit(EntityReference(action.id), values)], Phrase.Meeting.agreed(action.task))
    if let transaction = commit?.transaction { done.append(transaction) }
    refresh(in: session)
    return .stay
  }

  // MARK: The agenda itself

  private func beginning(in session: Session) -> [Action] {
    [
      Action(
        "meeting.begin", [.enter, .character("b")], Phrase.Meeting.Action.begin, inFooter: true,
        writes: true, unless: whyNothingShown
      ) { [self] in begin(in: session) }
    ]
  }

  private func arranging(in session: Session) -> [Action] {
    [
      Action(
        "meeting.earlier", [.character("K"), .character("<")], Phrase.Meeting.Action.earlier,
        writes: true
      ) { [self] in move(by: -1, in: session) },
      Action(
        "meeting.later", [.character("J"), .character(">")], Phrase.Meeting.Action.later,
        writes: true
      ) { [self] in move(by: 1, in: session) },
      Action(
        "meeting.add", [.character("+")], Phrase.Meeting.Action.add,
        inFooter: file?.meeting.state == .planned, writes: true
      ) { [self] in .push(MenuScreen.dealsToAdd(self, session)) },
      Action(
        "meeting.remove", [.character("d"), .delete], Phrase.Meeting.Action.remove, writes: true,
        unless: whyNotRemoved
      ) { [self] in remove(in: session) },
      Action(
        "meeting.details", [.character("i")], Phrase.Meeting.Action.details, writes: true
      ) { [self] in .push(FormScreen.details(self, session)) },
      Action("meeting.watch", [.character("w")], Phrase.Meeting.Action.watch) {
        .push(MeetingWatchScreen())
      },
    ]
  }

  private func over(in session: Session) -> [Action] {
    [
      Action(
        "meeting.minutes", [.enter, .character("E")], Phrase.Meeting.minutes, inFooter: true
      ) { [self] in .replace(MinutesScreen(meeting: meeting)) }
    ]
  }

  // MARK: Typing

  private func typing(in session: Session) -> [Action] {
    [
      Action("meeting.noted", [.enter], Phrase.Action.save, inFooter: true) { [self] in
        endNotes(in: session)
        return .stay
      },
      Action("meeting.leaveNotes", [.escape], Phrase.Meeting.Action.leaveNotes, inFooter: true) {
        [self] in
        areNotesRefused ? leaveNotes() : endNotes(in: session)
        return .stay
      },
    ]
  }

  /// Takes the keys of the notes.
  public func take(_ key: Key, in session: Session) -> Transition? {
    refresh(in: session)
    if key != .character("E") { isEnding = false }
    guard var typed else { return nil }
    switch key {
    case .enter, .escape: return nil
    case .tab, .backTab:
      endNotes(in: session)
      return nil
    default: typed.handle(key)
    }
    (self.typed, lastKey, areNotesRefused) = (typed, session.now, false)
    return .stay
  }

  /// Takes pasted text into the notes.
  public func paste(_ text: String, in session: Session) {
    typed?.insert(text)
    lastKey = session.now
  }
}
