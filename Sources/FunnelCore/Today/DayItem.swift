/// One line of a day's queue: what is to be done, for whom, and why it is there.
public struct DayItem: Hashable, Sendable {
  /// What it is.
  public var subject: Subject
  /// Why it is there.
  public var reason: DayReason
  /// The deal it is about.
  public var deal: Deal.ID?
  /// The account it is about.
  public var account: Account.ID?
  /// Who is to do it; anybody where nil.
  public var owner: Owner.ID?
  /// Where its deal stands in the strategic funnel; the Universe where it has none.
  public var zone: Zone
  /// The time of the day, where it has one.
  public var time: ClockTime?
  /// How many objections of its deal a meeting has to answer.
  public var openObjections = 0

  /// A line of a queue.
  public init(
    subject: Subject, reason: DayReason, deal: Deal.ID?, account: Account.ID?, owner: Owner.ID?,
    zone: Zone, time: ClockTime?
  ) {
    (self.subject, self.reason, self.deal, self.account) = (subject, reason, deal, account)
    (self.owner, self.zone, self.time) = (owner, zone, time)
  }

  /// What a line of the queue stands for.
  public enum Subject: Hashable, Sendable {
    /// A planned activity.
    case activity(Activity)
    /// A contact that is due by cadence.
    case followUp(FollowUp)
    /// An action of a review or a meeting.
    case action(ActionItem)
    /// The next step of a deal.
    case nextStep(String)
    /// A message or a flag.
    case notice(Notice)
    /// The objections of a deal that nobody has answered, the oldest first: a reason to meet.
    case objections([DealObjection])
  }

  /// What it says itself; empty for a follow-up, which has no words of its own.
  public var text: String {
    switch subject {
    case .activity(let activity): activity.subject
    case .followUp: ""
    case .action(let action): action.task
    case .nextStep(let step): step
    case .notice(let notice): notice.text
    case .objections(let open): open.first?.text ?? ""
    }
  }

  /// The channel that it takes or that suits it; nil for a notice.
  public var channel: Channel? {
    switch subject {
    case .activity(let activity): activity.channel
    case .followUp(let followUp): followUp.cadence.channels.first
    case .action, .nextStep: .task
    case .objections: .meeting
    case .notice: nil
    }
  }

  /// What tells it from other lines, whatever else of it changes.
  public var identity: Identity {
    switch subject {
    case .activity(let activity): .record(EntityReference(activity.id))
    case .action(let action): .record(EntityReference(action.id))
    case .notice(let notice): .record(EntityReference(notice.id))
    case .followUp(let followUp): .followUp(followUp.deal)
    case .nextStep: .nextStep(deal ?? Deal.ID(0))
    case .objections: .objections(deal ?? Deal.ID(0))
    }
  }

  /// What a line is told by.
  public enum Identity: Hashable, Sendable {
    /// A record of its own.
    case record(EntityReference)
    /// The follow-up of a deal.
    case followUp(Deal.ID)
    /// The next step of a deal.
    case nextStep(Deal.ID)
    /// The open objections of a deal.
    case objections(Deal.ID)
  }

  /// The code of its kind in files for programs.
  public var code: String {
    switch subject {
    case .activity: "activity"
    case .followUp: "followUp"
    case .action: "action"
    case .nextStep: "nextStep"
    case .notice: "notice"
    case .objections: "objections"
    }
  }
}

extension DayItem {
  /// A planned activity, of whatever day, as a line of its own.
  public init(planned activity: Activity, in book: Book) {
    let deal = activity.deal.flatMap { book.deals[$0] }
    self.init(
      subject: .activity(activity), reason: .activityToday, deal: deal?.id,
      account: deal?.account ?? activity.account, owner: activity.owner ?? deal?.owner,
      zone: deal?.zone ?? .universe, time: activity.time)
  }
}
