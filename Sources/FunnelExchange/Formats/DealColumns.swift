/// Where a file of deals says what; found once, as a million rows are asked.
struct DealColumns {
  /// What a column may say that needs more than its cell.
  enum Column: Int, CaseIterable {
    case externalID, origin, account, contact, owner, product, quantity, products
    case stage, pipeline, outcome, probability
    case currency, amount, budget
    case created, engaged, closing, closedOn, lostOn, expectedClose

    /// The field it is of.
    fileprivate var field: String {
      switch self {
      case .product: HeaderSynonyms.Special.product
      case .quantity: HeaderSynonyms.Special.quantity
      case .engaged: HeaderSynonyms.Special.engaged
      case .closing: HeaderSynonyms.Special.closing
      case .lostOn: HeaderSynonyms.Special.lostOn
      default: "\(self)"
      }
    }
  }

  /// Other days that a deal has, in the order of their names.
  let days: [(field: String, index: Int)]
  private let places: [Int?]

  init(_ plan: ColumnPlan) {
    places = Column.allCases.map { plan.places[$0.field] }
    days = ["convertedOn", "nextStepOn", "pausedUntil"].compactMap { field in
      plan.places[field].map { (field, $0) }
    }
  }

  /// Whether amounts of a row stand there without a mark of their currency.
  func isBare(_ row: ImportRow) -> Bool {
    row.text(at: self[.currency]) == nil
      && (row.mark(at: self[.amount]) ?? row.mark(at: self[.budget]))?.isEmpty == true
  }

  /// The place of a column in a row; nil where the file has none.
  subscript(column: Column) -> Int? { places[column.rawValue] }
}
