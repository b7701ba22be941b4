/// Something that could be done in a week, before it has its half-day.
struct PlanCandidate {
  var account: Account.ID?
  var deal: Deal.ID?
  var contact: Contact.ID?
  var channel: Channel
  var subject: String?
  var reasons: [PlanReason]
  /// Where one has to go for it; nil where that is not known or nobody has to go anywhere.
  var place: String?
  /// The activity it is already.
  var activity: Activity.ID?

  /// Whether one has to go there.
  var isTrip: Bool { channel == .visit || channel == .meeting }

  /// Whether it is a call about something promised, or a deal that closes, within seven days or
  /// before.
  var isUrgent: Bool {
    !isTrip
      && reasons.contains { reason in
        switch reason {
        case .work(.nextStepOverdue), .work(.pastDue): true
        case .work(.nextStep(let days)), .work(.closes(let days)): days <= 7
        default: false
        }
      }
  }

  /// How much of a half-day it takes, in quarters.
  var quarters: Int { isTrip ? 2 : 1 }
}

/// Finds what could be done in a week, in the order in which it is to be placed.
struct PlanCandidates {
  private let book: Book
  private let records: PlanRecords
  private let owner: Owner.ID
  private let week: Period
  private let today: Day
  private let contacts: [Account.ID: [Contact]]
  private let stagnation: Stagnation

  init(_ book: Book, _ records: PlanRecords, of owner: Owner.ID, in week: Period, today: Day) {
    (self.book, self.records, self.owner) = (book, records, owner)
    (self.week, self.today) = (week, today)
    contacts = Dictionary(
      grouping: records.contacts.filter { $0.account != nil },
      by: { $0.account ?? Account.ID(0) })
    stagnation = Stagnation(book, today: today)
  }

  /// Activities with a day in the week, by day.
  var booked: [(activity: Activity, candidate: PlanCandidate)] {
    planned.filter { activity in activity.day.map { week.contains($0) } ?? false }
      .map { ($0, candidate($0, because: .booked)) }
  }

  /// Activities whose day has gone by before the week, the oldest first.
  var overdue: [PlanCandidate] {
    planned.compactMap { activity in
      guard let day = activity.day, day < week.first, day < today else { return nil }
      return candidate(activity, because: .overdue(days: week.first.days(since: day)))
    }
  }

  private var planned: [Activity] {
    records.activities.filter { !$0.isDone && $0.owner == owner && $0.day != nil }
      .sorted {
        ($0.day?.number ?? 0, $0.time?.minutes ?? 1_440, $0.id.rawValue)
          < ($1.day?.number ?? 0, $1.time?.minutes ?? 1_440, $1.id.rawValue)
      }
  }

  private func candidate(_ activity: Activity, because reason: PlanReason) -> PlanCandidate {
    let account = activity.account ?? activity.deal.flatMap { book.deals[$0]?.account }
    return PlanCandidate(
      account: account, deal: activity.deal, contact: activity.contact, channel: activity.channel,
      subject: activity.subject.isEmpty ? nil : activity.subject, reasons: [reason],
      place: place(of: account), activity: activity.id)
  }

  /// Deals in the order of work and key accounts that are due: senior people first, then key
  /// accounts, then the rest.
  ///
  /// - Parameters:
  ///   - taken: Deals that have something booked already.
  ///   - visited: Accounts that somebody goes to in the week anyway.
  func proposed(besides taken: Set<Deal.ID>, visiting visited: Set<Account.ID>) -> [PlanCandidate] {
    let order = OrderOfWork.deals(book, Scope(today: today), ownedBy: owner)
    var seniors: [PlanCandidate] = []
    var others: [PlanCandidate] = []
    var keys = dueKeyAccounts.filter { !visited.contains($0.key) }
    for id in order where !taken.contains(id) {
      guard let deal = book.deals[id] else { continue }
      var candidate = candidate(deal)
      if let account = deal.account, let reason = keys[account] {
        keys[account] = nil
        candidate.channel = .visit
        candidate.reasons.insert(reason, at: 0)
        others.append(candidate)
      } else if candidate.reasons.contains(.senior) {
        seniors.append(candidate)
      } else {
        others.append(candidate)
      }
    }
    let visits = keys.sorted { $0.key < $1.key }.map { account, reason in
      let decider = senior(at: account)
      return PlanCandidate(
        account: account, contact: decider ?? contacts[account]?.first?.id, channel: .visit,
        reasons: [reason] + (decider == nil ? [] : [.senior]), place: place(of: account))
    }
    let isKey: (PlanCandidate) -> Bool = { candidate in
      candidate.reasons.contains { if case .keyAccount = $0 { true } else { false } }
    }
    return seniors + others.filter(isKey) + visits + others.filter { !isKey($0) }
  }

  private func candidate(_ deal: Deal) -> PlanCandidate {
    let item = WorkItem(deal, on: today, stagnation: stagnation)
    let isDeep = deal.zone == .bestFew || deal.zone == .inFunnel
    let decider = isDeep ? deal.account.flatMap { senior(at: $0) } : nil
    let reasons =
      (decider == nil ? [] : [PlanReason.senior]) + [.zone(deal.zone)]
      + item.reasons.filter { $0 != .noNextStep && $0 != .noCloseDay }.map { .work($0) }
    return PlanCandidate(
      account: deal.account, deal: deal.id,
      contact: decider ?? deal.account.flatMap { contacts[$0]?.first?.id },
      channel: isDeep ? .visit : .call, subject: deal.nextStep, reasons: reasons,
      place: place(of: deal.account))
  }

  private func senior(at account: Account.ID) -> Contact.ID? {
    contacts[account]?.first { $0.influence == .high || records.economicBuyers.contains($0.id) }?.id
  }

  /// The key accounts of the person's own deals that have waited long enough by the week's end.
  private var dueKeyAccounts: [Account.ID: PlanReason] {
    var last: [Account.ID: Day] = [:]
    var own: Set<Account.ID> = []
    for deal in book.deals {
      guard let account = deal.account, book.accounts[account]?.isKey == true else { continue }
      if deal.owner == owner { own.insert(account) }
      if let day = deal.lastContact { last[account] = max(last[account] ?? day, day) }
    }
    for activity in records.activities where activity.isDone && activity.isCustomerFacing {
      guard let account = activity.account, let day = activity.day else { continue }
      last[account] = max(last[account] ?? day, day)
    }
    var due: [Account.ID: PlanReason] = [:]
    for account in own {
      let every = book.accounts[account]?.visitEvery ?? PlanProposal.usualVisitDays
      let quiet = last[account].map { week.last.days(since: $0) }
      if quiet.map({ $0 >= every }) ?? true {
        due[account] = .keyAccount(quiet: quiet, every: every)
      }
    }
    return due
  }

  /// Where an account is: its address, else its region.
  private func place(of account: Account.ID?) -> String? {
    guard let account = account.flatMap({ book.accounts[$0] }) else { return nil }
    for text in [account.address, account.region] {
      if let text, !text.trimmed.isEmpty { return text.trimmed.lowercased() }
    }
    return nil
  }
}
