import FunnelCore
import FunnelStore

/// What the strategy screen shows of one version of the book and one scope, so that no key press
/// counts it anew.
struct StrategyFigures {
  /// The deals that stand too deep.
  let gaps: [EvidenceGap]
  /// The deals in the order of work.
  let queue: [Deal.ID]
  private let source: Figures.Source

  init(_ session: Session) {
    source = Figures.Source(session)
    gaps = EvidenceGap.all(session.book, session.scope)
    queue = OrderOfWork.deals(session.book, session.scope)
  }

  /// Whether the book or the scope has changed since.
  func isOutdated(in session: Session) -> Bool { source != Figures.Source(session) }
}

/// The time report of one version of the book and one scope; apart from the other figures, since
/// the store has to be asked for the activities.
struct TimeFigures {
  let report: TimeReport
  private let source: Figures.Source

  init(_ session: Session) {
    source = Figures.Source(session)
    let activities = session.attempt {
      try session.store.records(Activity.self, in: session.book)
    }
    // A person's time is what that person logged, whoever owns the deal.
    let owner = session.soleOwner
    var scope = session.scope
    if owner != nil { scope.filter = .everything }
    report = TimeReport(
      session.book, activities ?? [], scope, period: Self.period(of: session),
      ownedBy: owner)
  }

  /// Whether the book or the scope has changed since.
  func isOutdated(in session: Session) -> Bool { source != Figures.Source(session) }

  /// The chosen period, else the last thirty days.
  private static func period(of session: Session) -> Period {
    if let period = session.scope.period, period.first <= session.today { return period }
    return .trailing(days: TimeReport.usualDays, to: session.today)
  }
}

extension Session {
  /// The one person whose deals the scope is about; nil where it is about anything else.
  var soleOwner: Owner.ID? {
    if case .owner(let id) = scope.quotaHolder(in: book) { id } else { nil }
  }
}

extension Figures.Source {
  /// What figures of a session are made from at the moment.
  init(_ session: Session) {
    self.init(
      sequence: session.book.sequence, asOf: session.book.asOf, scope: session.scope,
      reopenings: session.reopenings)
  }
}
