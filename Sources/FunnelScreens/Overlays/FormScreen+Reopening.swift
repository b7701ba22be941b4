import FunnelCore
import FunnelStore
import FunnelWording

extension FormScreen {
  /// The form of a text that was not finished; nil where it opens only from where it was begun.
  ///
  /// The text is put in when the form is first drawn, and only then is it taken up.
  static func unfinished(_ draft: FormDraft, _ session: Session) -> FormScreen? {
    let form: FormScreen? =
      if let subject = draft.subject {
        reopened(FormName(draft.form), about: subject, session)
      } else {
        reopened(FormName(draft.form), session)
      }
    return form.flatMap { $0.takes(draft) ? $0 : nil }
  }

  // MARK: By what they are about

  private static func reopened(
    _ form: FormName, about subject: EntityReference, _ session: Session
  ) -> FormScreen? {
    let (book, id) = (session.book, subject.id)
    switch subject.kind {
    case .deal: return reopened(form, of: Deal.ID(id), session)
    case .account: return book.accounts[Account.ID(id)].flatMap { reopened(form, of: $0, session) }
    case .stage: return book.stages[Stage.ID(id)].flatMap { reopened(form, of: $0, session) }
    case .pipeline:
      guard let pipeline = book.pipelines[Pipeline.ID(id)] else { return nil }
      return form.base == "bounds"
        ? bounds(of: pipeline, session) : self.pipeline(pipeline, session)
    case .owner: return MeetingPlanning.form(form.code, of: Owner.ID(id), in: session)
    case .settings: return form.base == "leadWeights" ? leadWeights(session) : workWeek(session)
    case .activity where form.base == "editActivity": return editActivity(Activity.ID(id), session)
    case .weekPlan: return planEntry(in: WeekPlan.ID(id), at: HalfDay(code: form.code), session)
    case .dealObjection:
      guard let found = stored(DealObjection.ID(id), session)?.record else { return nil }
      return answer(to: found, book.deals[found.deal]?.name ?? "", session)
    case .rule: return stored(Rule.ID(id), session).map { edit($0, session) }
    case .improvement: return stored(Improvement.ID(id), session).map { edit($0, session) }
    case .persona: return stored(Persona.ID(id), session).map { edit($0, session) }
    default: return editing(subject, session)
    }
  }

  private static func reopened(_ form: FormName, _ session: Session) -> FormScreen? {
    switch form.base {
    case "newDeal": newDeal(session)
    case "newLead": newLead(session) { _ in }
    case "newAccount": newAccount(session)
    case "newContact": newContact(at: nil, session)
    case "newActivity", "planActivity":
      activity(
        for: LogTarget(deal: nil, account: nil), isPlanned: form.base == "planActivity", session)
    case "newPersona": newPersona(session)
    case "newMeeting": MeetingPlanning.form(form.code, in: session)
    case "newRule": newRule(form.code, session) { _ in }
    case "holiday": holiday(session)
    case "playbookText": playbookText(form.code, stage: nil, session)
    case "objection": objection(form.code, session)
    case "shippedAgain": PipelineTemplate.named(form.code).map { shippedAgain($0, session) }
    default: nil
    }
  }

  private static func reopened(
    _ form: FormName, of id: Deal.ID, _ session: Session
  ) -> FormScreen? {
    guard let deal = session.book.deals[id] else { return nil }
    let deals = DealActions(session: session) { [id] }
    switch form.base {
    case "editDeal":
      return stored(id, session).map { edit($0.record, version: $0.version, session) }
    case "newActivity", "planActivity":
      return activity(for: LogTarget(deal), isPlanned: form.base == "planActivity", session)
    case "exitCriteria": return deals.reasonToMoveOn
    case "closing":
      return Closing.Kind.allCases.first { "\($0)" == form.code }.map { closing($0, deals) }
    case "newContract": return newContract(for: deal, session)
    case "newPayment": return newPayment(for: deal, session)
    case "newCollaborator": return newCollaborator(on: [id], session)
    case "followUp": return followUp(deal, session)
    case "satisfaction": return satisfaction(of: deal, session)
    case "referral": return referral(by: deal, session)
    case "upgrade": return upgrade(of: deal, session)
    case "demo": return demo(of: deal, session)
    case "dealAnswer", "trust": return playbook(form, of: id, session)
    case "leaveReason", "evidence": return coaching(form, of: id, session)
    case "qualifyLead", "discardLead": return lead(form, of: id, session)
    default: return nil
    }
  }

  private static func playbook(
    _ form: FormName, of deal: Deal.ID, _ session: Session
  ) -> FormScreen? {
    guard let file = DealPlaybookFile(of: deal, in: session) else { return nil }
    if form.base == "trust" { return trust(file, session) }
    return session.playbook.entry(form.code).map { answer(to: $0, file, session) }
  }

  private static func coaching(
    _ form: FormName, of deal: Deal.ID, _ session: Session
  ) -> FormScreen? {
    guard let file = CoachingFile(of: deal, in: session) else { return nil }
    if form.base == "leaveReason" { return ManagedExit(session: session, file: file).wording() }
    return GateElement(rawValue: form.code).map { evidence(of: $0, file, session) }
  }

  private static func lead(
    _ form: FormName, of deal: Deal.ID, _ session: Session
  ) -> FormScreen? {
    let found = session.attempt {
      try session.store.leadFile(of: deal, in: session.book, on: session.today, at: session.now)
    }
    guard let file = found ?? nil else { return nil }
    return form.base == "qualifyLead" ? qualify(file, session) : discard([file], session)
  }

  private static func reopened(
    _ form: FormName, of account: Account, _ session: Session
  ) -> FormScreen? {
    switch form.base {
    case "newDeal": newDeal(session, for: account.id)
    case "newContact": newContact(at: account, session)
    case "newActivity", "planActivity":
      activity(
        for: LogTarget(deal: nil, account: account.id), isPlanned: form.base == "planActivity",
        session)
    case "tag": tag(AccountActions(session: session) { [account.id] })
    default: stored(account.id, session).map { edit($0, session) }
    }
  }

  private static func reopened(
    _ form: FormName, of stage: Stage, _ session: Session
  ) -> FormScreen? {
    switch form.base {
    case "stage": self.stage(stage, session)
    case "newStage": newStage(after: stage, session)
    case "splitStage": splitStage(stage, session)
    case "improvement": beginImprovement(of: stage, session)
    case "playbookText": playbookText(form.code, stage: stage.id, session)
    default: nil
    }
  }

  // MARK: By their codes

  private static func playbookText(
    _ code: String, stage: Stage.ID?, _ session: Session
  ) -> FormScreen? {
    if let topic = PlaybookTopic(rawValue: code) {
      return playbookText(nil, topic, stage: stage, session)
    }
    return session.playbook.entry(code).map { playbookText($0, $0.topic, stage: stage, session) }
  }

  private static func objection(_ code: String, _ session: Session) -> FormScreen? {
    if code.isEmpty { return objection(nil, session) }
    return session.playbook.register.first { $0.id == code }.map { objection($0, session) }
  }

  private static func planEntry(
    in plan: WeekPlan.ID, at slot: HalfDay?, _ session: Session
  ) -> FormScreen? {
    guard let slot, let plan = stored(plan, session)?.record, plan.state != .closed,
      let first = plan.first,
      let file = session.attempt({ try session.store.planFile(of: plan.owner, week: first) })
    else { return nil }
    return file.map { planEntry(in: slot, of: $0, session) }
  }

  private static func stored<Noun: Entity>(
    _ id: Identifier<Noun>, _ session: Session
  ) -> Versioned<Noun>? {
    session.attempt { try session.store.record(id) } ?? nil
  }
}

/// The stable name of a form: what it is, and behind a full stop which one of several.
private struct FormName {
  /// What it is, such as `closing`.
  let base: String
  /// Which one of several, such as `won`; empty where there is one only.
  let code: String

  init(_ name: String) {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    base = String(parts[0])
    code = parts.count > 1 ? String(parts[1]) : ""
  }
}
