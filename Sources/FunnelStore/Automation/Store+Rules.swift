public import FunnelCore

extension Store {
  /// The rules in the order people gave them.
  public func rules() throws(StoreError) -> [Rule] {
    try records(Rule.self, where: nil, refersTo: nil).map(\.record).sorted {
      ($0.order, $0.id) < ($1.order, $1.id)
    }
  }

  /// The firings of a rule, of all rules where nil, the newest first.
  public func firings(of rule: Rule.ID? = nil) throws(StoreError) -> [Firing] {
    let field = rule == nil ? nil : "rule"
    return try records(Firing.self, where: field, refersTo: rule.map { EntityReference($0) })
      .map(\.record).sorted { $0.id > $1.id }
  }

  /// The notices that nobody has settled, the newest first.
  public func openNotices() throws(StoreError) -> [Notice] {
    try records(Notice.self, where: nil, refersTo: nil).map(\.record)
      .filter { $0.settledOn == nil }
      .sorted { ($0.day ?? .init(number: 0), $0.id) > ($1.day ?? .init(number: 0), $1.id) }
  }

  /// The red flags that rules or people have raised on a deal and nobody has settled.
  public func raisedFlags(on deal: Deal.ID) throws(StoreError) -> [Notice] {
    try records(Notice.self, where: "deal", refersTo: EntityReference(deal)).map(\.record)
      .filter { $0.isFlag && $0.settledOn == nil }
  }

  /// Takes back what one firing did and keeps that it was taken back, so that the same cause does
  /// not set the rule off again.
  ///
  /// - Throws: `StoreError.undoBlocked` where somebody has touched the same fields since, and
  ///   `StoreError.nothingToUndo` where it has been taken back already.
  @discardableResult
  public func undo(
    _ firing: Firing.ID, by authorship: Authorship
  ) throws(StoreError) -> Transaction {
    let entity = EntityReference(firing)
    guard let record = try record(firing)?.record else {
      // What was taken back before goes by another number since.
      let wasThere = try !history(of: entity, before: nil, limit: 1).isEmpty
      throw wasThere ? .nothingToUndo : .refused(.notFound(entity))
    }
    guard record.undoneOn == nil,
      let made = try history(of: entity, before: nil, limit: 1).first?.transaction
    else { throw .nothingToUndo }
    var mark = record
    (mark.id, mark.undoneOn) = (Firing.ID(-1), authorship.today)
    return try undo(made.id, recording: [.add(NewRecord(mark))], by: authorship)
  }

  /// Goes through past days and finds what a rule would have done.
  ///
  /// - Parameter progress: Told how many days of how many are done; answering false ends early.
  public func rehearse(
    _ rule: Rule, over period: Period, progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(StoreError) -> RuleRehearsal {
    let reviews =
      rule.readsReviews
      ? try records(ReviewRecord.self, where: nil, refersTo: nil).map(\.record) : []
    var rehearsal = RuleRehearsal(rule, over: period, reviews: reviews)
    let days = period.last.days(since: period.first) + 1
    try replay(period) { day, book in
      if day < period.first {
        rehearsal.begin(with: book, on: day)
      } else {
        rehearsal.pass(day, with: book)
      }
      return progress(day.days(since: period.first) + 1, days)
    }
    return rehearsal
  }

  /// The firings that people have overridden: taken back, or whose deal's owner or tags a person
  /// has changed again within fourteen days.
  public func overridden(among firings: [Firing]) throws(StoreError) -> Set<Firing.ID> {
    var overridden: Set<Firing.ID> = []
    for firing in firings {
      var isOver = firing.undoneOn != nil
      if !isOver { isOver = try isOverridden(firing) }
      if isOver { overridden.insert(firing.id) }
    }
    return overridden
  }

  private func isOverridden(_ firing: Firing) throws(StoreError) -> Bool {
    guard let deal = firing.deal, let day = firing.day,
      let made = try history(of: EntityReference(firing.id), before: nil, limit: 1).first
    else { return false }
    let lines = try history(of: EntityReference(deal), before: nil, limit: 1_000)
    let fields = Set(
      lines.filter { $0.transaction.id == made.transaction.id }.map(\.event.edit.field))
    return lines.contains { line in
      line.transaction.id > made.transaction.id && !line.transaction.isAnnulled
        && line.transaction.author != Firing.author && fields.contains(line.event.edit.field)
        && line.event.edit.day.days(since: day) <= Firing.overrideDays
    }
  }
}

extension Firing {
  /// For how many days a person's change of the same field counts as overriding a rule.
  public static let overrideDays = 14
}

extension Store {
  /// How every rule has done over a period, in the order of the rules.
  public func ruleReports(
    over period: Period, in book: Book
  ) throws(StoreError) -> [RuleReport] {
    let firings = try firings()
    let recent = firings.filter { $0.day.map(period.contains) ?? false }
    let overridden = try overridden(among: recent)
    return try rules().map {
      RuleReport($0, firings, overridden: overridden, in: book, over: period)
    }
  }
}
