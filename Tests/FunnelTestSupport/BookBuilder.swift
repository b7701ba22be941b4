public import FunnelCore

/// Makes small books for tests, a deal a line.
///
/// ```swift
/// var book = BookBuilder.fiveStage(today: day("2026-11-21"))
/// book.deal("Ward monitors", stage: 2, amount: 50_000, visits: [(0, -60), (1, -30), (2, -5)])
/// let report = FunnelReport(book.book, book.scope)
/// ```
///
/// Stages are named by their places, 0 to 4, and `won` and `lost`; days are counted from today;
/// amounts are in major units of the deal's currency.
public struct BookBuilder {
  /// The book so far.
  public private(set) var book = Book()
  /// Today, which all days are counted from.
  public let today: Day
  /// The pipeline's stages in order, won and lost last.
  public private(set) var stages: [Stage] = []

  /// The place of the won stage.
  public let won: Int
  /// The place of the lost stage.
  public let lost: Int

  /// A book with one pipeline of stages of the given names and percentages.
  public init(today: Day, stages names: [(String, Int)]) {
    self.today = today
    (won, lost) = (names.count, names.count + 1)
    var pipeline = Pipeline(id: Pipeline.ID(1))
    pipeline.name = Translated("Pipeline")
    book.pipelines.update(pipeline)
    for (place, (name, percent)) in (names + [("Won", 100), ("Lost", 0)]).enumerated() {
      var stage = Stage(id: Stage.ID(Int64(place + 1)))
      (stage.pipeline, stage.order, stage.name) = (pipeline.id, place, Translated(name))
      stage.probability = Percentage(percent: percent)
      stage.role = place == won ? .won : place == lost ? .lost : .open
      stages.append(stage)
      book.stages.update(stage)
    }
  }

  /// A book with the five-stage pipeline: 10, 25, 40, 65 and 100 %.
  public static func fiveStage(today: Day) -> BookBuilder {
    BookBuilder(
      today: today,
      stages: [
        ("Initial contact", 10), ("Needs confirmed", 25), ("Proposal & quote", 40),
        ("Negotiation", 65), ("Contract", 100),
      ])
  }

  /// All deals of the pipeline, seen from today.
  public var scope: Scope { Scope(pipeline: Pipeline.ID(1), today: today) }

  /// The day so many days after today.
  public func day(_ offset: Int) -> Day { today.adding(days: offset) }

  /// Changes a stage, such as its rot days or benchmark.
  public mutating func edit(stage place: Int, _ change: (inout Stage) -> Void) {
    change(&stages[place])
    book.stages.update(stages[place])
  }

  /// Changes anything else of the book.
  public mutating func edit(_ change: (inout Book) -> Void) { change(&book) }

  /// Adds an account and says which one it is.
  @discardableResult
  public mutating func account(_ name: String, region: String? = nil) -> Account.ID {
    var account = Account(id: Account.ID(Int64(book.accounts.count + 1)))
    (account.name, account.region) = (name, region)
    book.accounts.update(account)
    return account.id
  }

  /// Adds an owner and says which one it is.
  @discardableResult
  public mutating func owner(_ name: String, region: String? = nil, team: String? = nil) -> Owner.ID
  {
    var owner = Owner(id: Owner.ID(Int64(book.owners.count + 1)))
    (owner.name, owner.region, owner.team) = (name, region, team)
    book.owners.update(owner)
    return owner.id
  }

  /// Adds an open deal, or one that ended: `ended` says how and on which day.
  ///
  /// Its last visit puts it into the stage where that is not given.
  @discardableResult
  public mutating func deal(
    _ name: String = "Deal", stage place: Int? = nil, amount: Int64? = nil,
    rates: (fund: Int, us: Int)? = nil, close: Int? = nil, visits: [(stage: Int, day: Int)] = [],
    ended: (how: Outcome, day: Int)? = nil, _ change: (inout DealEntry) -> Void = { _ in }
  ) -> Deal.ID {
    var entry = DealEntry(id: Deal.ID(Int64(book.deals.count + 1)))
    entry.name = name
    entry.pipeline = Pipeline.ID(1)
    let closing = ended.map { $0.how.isWon ? won : lost }
    entry.stage = stages[closing ?? place ?? visits.last?.stage ?? 0].id
    (entry.fundRate, entry.competitionRate) = (rates?.fund, rates?.us)
    entry.expectedClose = close.map { day($0) }
    entry.visits = visits.map { Visit(stage: stages[$0.stage].id, entered: day($0.day)) }
    entry.created = entry.visits.first?.entered
    if let ended {
      (entry.outcome, entry.closedOn) = (ended.how, day(ended.day))
      entry.visits.append(Visit(stage: entry.stage, entered: day(ended.day)))
    }
    change(&entry)
    if let amount { entry.amount = amount * entry.currency.minorUnits }
    book.deals.update(entry)
    return entry.id
  }
}

/// The day of an ISO text; 1970-01-01 where it is none, which no test expects.
public func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
