extension DealRecord {
  /// Freezes a review, and makes its header and its action plan the deal's own.
  func complete(_ form: ReviewForm, in ledger: inout WorkingLedger) throws {
    var form = form
    form.day = form.day ?? ledger.today
    if let day = form.day, day > ledger.today { throw RuleViolation.dayAhead(.review, "day") }
    let deal = EntityReference(id)
    let header = form.header
    try deal.kind.check(header, isNew: false)
    for (field, value) in header.sorted(by: { $0.key < $1.key }) {
      try ledger.set(field, to: value, of: deal)
    }
    for index in form.actions.indices {
      form.actions[index].action = try form.actions[index].write(to: id, in: &ledger)
    }
    var review = ReviewRecord(id: ReviewRecord.ID(0))
    (review.deal, review.day, review.author) = (id, ledger.today, ledger.author)
    review.form = form
    _ = try ledger.add(.review, values: review.values)
  }
}

extension ReviewForm {
  /// What a deal and its review have in common, by the deal's field names.
  public var header: RecordValues {
    [
      "department": department.value, "products": ProductLines(products).value,
      "specification": specification.value, "budget": budget.value, "amount": amount.value,
      "currency": currency.value, "fundRate": fundRate.value,
      "competitionRate": competitionRate.value, "position": position.value,
      "expectedClose": expectedClose.value, "closeIsMonth": closeIsMonth.value,
      "nextStep": nextStep.value, "nextStepOn": nextStepOn.value,
    ]
  }

  /// A new form that starts from what is known of a deal and from its last review.
  ///
  /// People, competitors, strengths, flags and unfinished actions are carried over; the header
  /// is the deal's own.
  public init(
    of deal: DealRecord, actions: [ActionItem], after last: ReviewForm? = nil,
    rep: String? = nil, today: Day
  ) {
    self = last ?? ReviewForm()
    day = today
    salesRep = rep ?? last?.salesRep
    department = deal.department
    products = deal.products.lines
    specification = deal.specification
    (budget, amount, currency) = (deal.budget, deal.amount, deal.currency)
    (fundRate, competitionRate, position) = (deal.fundRate, deal.competitionRate, deal.position)
    (expectedClose, closeIsMonth) = (deal.expectedClose, deal.closeIsMonth)
    (nextStep, nextStepOn) = (deal.nextStep, deal.nextStepOn)
    var rows = last?.actions ?? []
    var nextKey = (rows.map(\.key).max() ?? 0) + 1
    self.actions = actions.filter { $0.state != .dropped }.map { action in
      // A row of a form that came from elsewhere knows no action and goes by its words.
      let row =
        rows.firstIndex { $0.action == action.id }
        ?? rows.firstIndex { $0.action == nil && $0.task == action.task }
      let key = row.map { rows.remove(at: $0).key } ?? nextKey
      if row == nil { nextKey += 1 }
      return PlannedAction(
        key: key, action: action.id, task: action.task, assignee: action.assignee,
        due: action.due, state: action.state)
    }
  }
}

extension PlannedAction {
  /// Writes the row as one of the deal's actions and says which one it is.
  func write(
    to deal: DealRecord.ID, in ledger: inout WorkingLedger
  ) throws -> ActionItem.ID {
    var item = ActionItem(id: ActionItem.ID(0))
    if let action { item = try ledger.record(action) }
    let wasFinished = item.state != .planned
    (item.deal, item.task, item.assignee) = (deal, task, assignee)
    (item.due, item.state) = (due, state)
    if state == .planned {
      item.finishedOn = nil
    } else if !wasFinished || item.finishedOn == nil {
      item.finishedOn = ledger.today
    }
    if action == nil {
      item.id = ActionItem.ID(try ledger.add(.action, values: item.values).id)
    } else {
      let blank = RecordValues(
        uniqueKeysWithValues: ActionItem.fields.map { ($0.name, Value.none) })
      try EntityReference(item.id).edit(
        blank.merging(item.values) { _, new in new }, in: &ledger)
    }
    return item.id
  }
}
