import FunnelCore

/// A row of a list of the form, found by its key.
protocol FormRow: Sendable {
  /// Unique within the list.
  var key: Int { get }
}

extension BuyingInfluence: FormRow {}
extension Competitor: FormRow {}
extension Strength: FormRow {}
extension RedFlag: FormRow {}
extension PlannedAction: FormRow {}

extension Array where Element: FormRow {
  /// The row with a key.
  subscript(row key: Int) -> Element? { first { $0.key == key } }

  /// Changes the row with a key and says whether there is one.
  mutating func change(_ key: Int, _ change: (inout Element) -> Void) -> Bool {
    guard let index = firstIndex(where: { $0.key == key }) else { return false }
    change(&self[index])
    return true
  }
}

extension [ProductLine] {
  /// The product at a place, counted from 1.
  subscript(row place: Int) -> ProductLine? {
    indices.contains(place - 1) ? self[place - 1] : nil
  }

  /// Changes the product at a place, counted from 1, and says whether there is one.
  mutating func change(_ place: Int, _ change: (inout ProductLine) -> Void) -> Bool {
    guard indices.contains(place - 1) else { return false }
    change(&self[place - 1])
    return true
  }
}

extension BuyingInfluence {
  /// The letters of the roles in the order of the form; none where there is no role.
  var roleLetters: String? {
    let letters = BuyingRole.allCases.filter(roles.contains).map(\.rawValue).joined()
    return letters.isEmpty ? nil : letters
  }
}

extension BuyingInfluence.ContactState? {
  /// The day, the word `never`, or nothing.
  var stored: Value {
    switch self {
    case .met(let day): day.value
    case .never: .text("never")
    case nil: .none
    }
  }

  /// What a stored value says of the contact.
  init(_ value: Value) {
    switch value {
    case .none: self = nil
    case .text: self = .never
    case .integer: self = Day(value).map(BuyingInfluence.ContactState.met)
    }
  }
}

extension ReviewForm {
  /// The expected close as people write it: a day, or a month where only that is known.
  var closing: Value {
    expectedCloseDate.map { .text($0.description) } ?? .none
  }

  /// Counts all amounts in another currency, the figures staying as they are; says whether they
  /// could, for a currency without minor units has no room for cents.
  mutating func setCurrency(_ new: Currency) -> Bool {
    let (from, to) = (currency.minorUnits, new.minorUnits)
    var isExact = true
    func scaled(_ units: Int64?) -> Int64? {
      guard let units else { return nil }
      let (product, overflow) = units.multipliedReportingOverflow(by: to)
      if overflow || product % from != 0 { isExact = false }
      return product / from
    }
    var form = self
    form.currency = new
    (form.budget, form.amount) = (scaled(budget), scaled(amount))
    for index in form.products.indices {
      form.products[index].unitPrice = scaled(products[index].unitPrice)
    }
    for index in form.competitors.indices {
      form.competitors[index].amount = scaled(competitors[index].amount)
    }
    if isExact { self = form }
    return isExact
  }

  /// Takes a day, or a month, which counts as its last day.
  mutating func setClosing(_ value: Value) -> Bool {
    let text = String(value) ?? ""
    if let month = Day(iso: text + "-01") {
      (expectedClose, closeIsMonth) = (month.lastOfMonth, true)
    } else {
      let day = Day(iso: text)
      guard day != nil || text.isEmpty else { return false }
      (expectedClose, closeIsMonth) = (day, false)
    }
    return true
  }
}
