public import FunnelCore
public import FunnelWording

/// What a report is asked: about which deals, seen from which day, in which language.
public struct ReportQuestion {
  /// Everything known on the scope's day.
  public var book: Book
  /// The pipeline, period and filter, and the day.
  public var scope: Scope
  /// The language of the answer.
  public var language: Language
  /// What a book does not hold.
  public var records: ReportRecords
  /// What to tell the deals apart by.
  public var dimension: Dimension?
  /// The first day of a waterfall; the eve of the period where nil.
  public var from: Day?
  /// The last day of a waterfall; the scope's where nil.
  public var to: Day?
  /// Two groups of deals to compare; a period and the one before it where there are none.
  public var groups: [DealFilter] = []
  /// The calendar unit of a trend.
  public var unit = CalendarUnit.month
  /// How many periods a trend has; twelve, less those before the first deal, where nil.
  public var count: Int?
  /// How orders are shared between touches; every way where nil.
  public var model: AttributionModel?
  /// Where the stage times of an ideal funnel come from.
  public var method = IdealFunnel.Method.planned
  /// The share of an order that is margin, 0…1; the whole order where nil.
  public var marginRate: Double?
  /// The margin to be reached, in minor units of the settings' currency.
  public var goal: Int64?

  /// A question about a scope of a book.
  public init(_ book: Book, _ scope: Scope, in language: Language, records: ReportRecords) {
    (self.book, self.scope) = (book, scope)
    (self.language, self.records) = (language, records)
  }

  var currency: Currency { book.settings.currency }

  var style: ReportStyle { ReportStyle(currency: currency, language: language) }

  func stage(_ id: Stage.ID) -> ReportValue {
    .reference(book.stages[id]?.name[language] ?? id.description, id.rawValue)
  }

  func stage(ifKnown id: Stage.ID?) -> ReportValue? { id.map { stage($0) } }

  func deal(_ id: Deal.ID) -> ReportValue {
    .reference(book.deals[id]?.name ?? id.description, id.rawValue)
  }

  func account(of deal: Deal) -> ReportValue? {
    deal.account.map { .reference(book.accountName(of: deal), $0.rawValue) }
  }

  func owner(of deal: Deal) -> ReportValue? {
    deal.owner.map { .reference(book.ownerName(of: deal), $0.rawValue) }
  }

  func choice(_ value: some Labelled & RawRepresentable<String>) -> ReportValue {
    .named(value.label[language], code: value.rawValue)
  }
}

/// What reports ask of a store beside the book; each thing is fetched once, because every group of
/// a report asks for the same.
public struct ReportRecords {
  /// All activities.
  public var activities: () throws -> [Activity]
  /// All touches.
  public var touches: () throws -> [Touch]
  /// A deal with all its fields.
  public var deal: (Deal.ID) throws -> DealRecord?
  /// The values of a field of the company's own, by deal.
  public var custom: (String) throws -> [Deal.ID: String]
  /// The book as it was on a day.
  public var past: (Day) throws -> Book

  /// Records that these functions fetch.
  public init(
    activities: @escaping () throws -> [Activity], touches: @escaping () throws -> [Touch],
    deal: @escaping (Deal.ID) throws -> DealRecord?,
    custom: @escaping (String) throws -> [Deal.ID: String], past: @escaping (Day) throws -> Book
  ) {
    self.deal = deal
    (self.activities, self.touches) = (Self.once(activities), Self.once(touches))
    (self.custom, self.past) = (Self.once(custom), Self.once(past))
  }

  private static func once<Fetched>(_ fetch: @escaping () throws -> Fetched) -> () throws -> Fetched
  {
    let fetchOnce = once { (_: Bool) in try fetch() }
    return { try fetchOnce(true) }
  }

  private static func once<Key: Hashable, Fetched>(
    _ fetch: @escaping (Key) throws -> Fetched
  ) -> (Key) throws -> Fetched {
    var known: [Key: Fetched] = [:]
    return { key in
      if let fetched = known[key] { return fetched }
      let fetched = try fetch(key)
      known[key] = fetched
      return fetched
    }
  }
}
