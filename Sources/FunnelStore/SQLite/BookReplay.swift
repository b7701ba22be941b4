public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Shows the book as it was on each day of a period in turn, the evening before included.
  public func replay(_ period: Period, _ body: (Day, Book) -> Bool) throws(StoreError) {
    try read { database in
      var replay = try BookReplay(database, before: period)
      guard body(replay.day, replay.book) else { return }
      while replay.day < period.last {
        try replay.advance()
        guard body(replay.day, replay.book) else { return }
      }
    }
  }
}

/// A book that goes through past days one by one, reading only what changed on each.
struct BookReplay {
  /// The book at the end of the day.
  private(set) var book: Book
  /// The day the book shows.
  private(set) var day: Day

  private let database: Database
  private let money: PresentMoney
  private var changed: [Day: Set<EntityReference>] = [:]
  private var activities: [Int64: Activity] = [:]
  private var activitiesOfDeal: [Int64: Set<Int64>] = [:]
  private var reviews: [Int64: ReviewRecord] = [:]
  private var reviewsOfDeal: [Int64: Set<Int64>] = [:]

  /// The book of the evening before a period.
  init(_ database: Database, before period: Period) throws {
    self.database = database
    money = try PresentMoney(database)
    day = period.first.adding(days: -1)
    book = try PastBook(database, day: day) { _, _ in true }.book
    try database.forEachFold(of: .activity, asOf: day) { id, values, _, _ in
      if let values { note(Activity(id: Activity.ID(id), values: values)) }
    }
    try database.forEachFold(of: .review, asOf: day) { id, values, _, _ in
      if let values { note(ReviewRecord(id: ReviewRecord.ID(id), values: values)) }
    }
    changed = try database.records(changedIn: period)
  }

  /// Goes on to the end of the next day.
  mutating func advance() throws {
    day = day.adding(days: 1)
    book.asOf = day
    var deals: Set<Int64> = []
    for entity in changed[day] ?? [] {
      switch entity.kind {
      case .deal: deals.insert(entity.id)
      case .activity: try readActivity(entity, &deals)
      case .review: try readReview(entity, &deals)
      default: try read(entity)
      }
    }
    for deal in deals.sorted() { try readDeal(deal) }
  }

  private func events(of entity: EntityReference) throws -> [Event] {
    try database.events(of: entity).filter { $0.edit.day <= day }
  }

  private mutating func note(_ activity: Activity) {
    activities[activity.id.rawValue] = activity
    if let deal = activity.deal?.rawValue {
      activitiesOfDeal[deal, default: []].insert(activity.id.rawValue)
    }
  }

  private mutating func note(_ review: ReviewRecord) {
    reviews[review.id.rawValue] = review
    reviewsOfDeal[review.deal.rawValue, default: []].insert(review.id.rawValue)
  }

  private mutating func readActivity(
    _ entity: EntityReference, _ deals: inout Set<Int64>
  ) throws {
    if let deal = activities.removeValue(forKey: entity.id)?.deal?.rawValue {
      activitiesOfDeal[deal]?.remove(entity.id)
      deals.insert(deal)
    }
    guard let values = try events(of: entity).folded() else { return }
    let activity = Activity(id: Activity.ID(entity.id), values: values)
    note(activity)
    if let deal = activity.deal { deals.insert(deal.rawValue) }
  }

  private mutating func readReview(
    _ entity: EntityReference, _ deals: inout Set<Int64>
  ) throws {
    guard let values = try events(of: entity).folded() else { return }
    let review = ReviewRecord(id: ReviewRecord.ID(entity.id), values: values)
    note(review)
    deals.insert(review.deal.rawValue)
  }

  private mutating func readDeal(_ id: Int64) throws {
    let events = try events(of: EntityReference(.deal, id))
    guard let values = events.folded() else { return book.deals.remove(Deal.ID(id)) }
    var deal = DealEntry(
      DealRecord(id: DealRecord.ID(id), values: values), version: events.last?.sequence ?? 0)
    deal.visits = DealPath.visits(of: events)
    let around = (activitiesOfDeal[id] ?? []).compactMap { activities[$0] }
    deal.lastContact = around.filter { $0.isDone && $0.isCustomerFacing }.compactMap(\.day).max()
    deal.nextActivity = around.filter { !$0.isDone }.compactMap(\.day).min()
    let last = (reviewsOfDeal[id] ?? []).sorted().compactMap { reviews[$0] }
      .filter { $0.day != nil }.max { ($0.day ?? day, $0.id) < ($1.day ?? day, $1.id) }
    deal.reviewedOn = last?.day
    deal.evidence = last?.form.evidence ?? deal.evidence
    deal.follow(StageSuccession(book.stages))
    book.deals.update(deal)
  }

  private mutating func read(_ entity: EntityReference) throws {
    if entity.kind == .settings {
      let values = try events(of: entity).folded()
      book.settings = values.map { Settings(id: Settings.only, values: $0) } ?? book.settings
    } else if Book.kindsOfDirectories.contains(entity.kind) {
      var putting = RecordPutting(entity: entity, values: try events(of: entity).folded())
      book.visitDirectories(with: &putting)
    }
    money.count(&book)
  }
}

/// Puts a record into the directory of its kind, or takes it out where it is gone.
private struct RecordPutting: DirectoryVisitor {
  let entity: EntityReference
  let values: RecordValues?

  func visit<Noun: Entity>(_ directory: inout Directory<Noun>) {
    guard Noun.kind == entity.kind else { return }
    let id = Noun.ID(entity.id)
    if let values { directory.update(Noun(id: id, values: values)) } else { directory.remove(id) }
  }
}

extension Database {
  /// The records that events of each day of a period are about.
  fileprivate func records(changedIn period: Period) throws -> [Day: Set<EntityReference>] {
    let query = try freshQuery(
      """
      SELECT DISTINCT e.day, e.kind, e.entity FROM event e JOIN txn t ON t.id = e.txn
      WHERE e.day BETWEEN ? AND ? AND t.annulled = 0
      """)
    query.bind(Int64(period.first.number), at: 1)
    query.bind(Int64(period.last.number), at: 2)
    var changed: [Day: Set<EntityReference>] = [:]
    while try query.step() {
      guard let kind = EntityKind(rawValue: query.text(1)) else { continue }
      changed[Day(clamping: query.integer(0)), default: []].insert(
        EntityReference(kind, query.integer(2)))
    }
    return changed
  }
}
