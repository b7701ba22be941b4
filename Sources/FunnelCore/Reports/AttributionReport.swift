/// Which sources the won deals of a scope are owed to.
///
/// Touches up to the day of the order count. A deal's own source is a touch on the day it was
/// created, unless a touch names that source already; a deal with neither is owed to no source. The
/// credits of a deal add up to exactly its amount.
/// Worked example: 90.00 won, found at a fair and touched by a mail and a call: linear gives each
/// 30.00, position 36.00, 18.00 and 36.00.
public struct AttributionReport: Hashable, Sendable {
  /// How orders are shared.
  public var model: AttributionModel
  /// What amounts are counted in.
  public var currency: Currency
  /// The sources, the largest credit first.
  public var rows: [Row]
  /// The won deals.
  public var won: DealSum
  /// What no rate converts, by currency code.
  public var unconverted: [ForeignValue]

  /// What is owed to one source.
  public struct Row: Hashable, Sendable {
    /// The source; nil for deals of which none is known.
    public var source: String?
    /// How many won deals it touched.
    public var deals = 0
    /// What it is credited with, in minor units.
    public var value: Int64 = 0
  }

  /// The attribution of a scope's won deals.
  ///
  /// - Parameter touches: The store's touches, of any deals and in any order.
  public init(_ book: Book, _ scope: Scope, touches: [Touch], model: AttributionModel) {
    let reading = BookReading(book, scope)
    let byDeal = Dictionary(grouping: touches) { $0.deal.rawValue }
    var (rows, won, foreign) = ([String?: Row](), DealSum(), Unconverted())
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isWon else { return }
      let value = reading.value(row)
      won.add(value)
      if value == nil { foreign.add(row) }
      let path = TouchPath(row, byDeal[row.id] ?? [], in: book)
      for (source, credit) in path.credits(of: value ?? 0, by: model) {
        rows[source, default: Row(source: source)].deals += 1
        rows[source]?.value.add(credit)
      }
    }
    self.model = model
    currency = reading.currency
    self.rows = rows.values.sorted {
      ($1.value, $1.deals, $0.source ?? "") < ($0.value, $0.deals, $1.source ?? "")
    }
    self.won = won
    unconverted = foreign.list
  }
}

/// The touches that led to one deal, in the order of time.
private struct TouchPath {
  private var sources: [String?] = []
  private var days: [Int] = []

  init(_ row: DealRow, _ touches: [Touch], in book: Book) {
    let end = row.closedOn
    var steps = touches.compactMap { touch -> (day: Int32, order: Int64, source: String)? in
      guard let day = touch.day?.number, end == .min || day <= end else { return nil }
      return (day, touch.id.rawValue, touch.source)
    }
    if let own = book.deals.texts.shared(row.source), !steps.contains(where: { $0.source == own }) {
      // Where the day of creation is unknown the source came first.
      steps.append((row.created, .min, own))
    }
    steps.sort { ($0.day, $0.order) < ($1.day, $1.order) }
    let first = steps.first { $0.day != .min }?.day ?? 0
    let last = end == .min ? steps.last?.day ?? first : end
    sources = steps.map(\.source)
    days = steps.map { max(0, Int(last) - Int($0.day == .min ? first : $0.day)) }
    if sources.isEmpty { (sources, days) = ([nil], [0]) }
  }

  /// What each source gets, each once.
  func credits(of amount: Int64, by model: AttributionModel) -> [String?: Int64] {
    let credits = AttributionModel.credits(of: amount, by: model.weights(days))
    return Dictionary(zip(sources, credits)) { $0 + $1 }
  }
}
