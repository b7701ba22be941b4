import FunnelCore

/// How a field of the review form is written, read and stepped through.
public enum ReviewFieldKind: Hashable, Sendable {
  /// One line of text.
  case text
  /// An amount in the form's currency.
  case amount
  /// The currency of the form's amounts, by its ISO 4217 code.
  case currency
  /// How many, at least 1.
  case quantity
  /// A calendar day.
  case day
  /// A calendar day, or a month of which the day is not known.
  case closingDay
  /// The day of a meeting, or that there never was one.
  case contact
  /// 0…100 with the levels 25, 50, 75 and 99: whether anything will be bought.
  case fundRate
  /// 0…100 with the levels 25, 50, 75 and 99: whether it will be us.
  case competitionRate
  /// −5…+5 without 0: where we stand, or where a rival does.
  case position
  /// −5…+5 without 0: whom a person prefers.
  case rating
  /// One of a few codes, chosen by their first letters.
  case degree
  /// One of a few codes, chosen by their first letters.
  case mode
  /// One of a few codes, chosen by their first letters.
  case state
  /// Any of E, T, U and C.
  case roles
  /// Yes or no.
  case flag
  /// One of the four kinds of strength, by number.
  case strengthCategory
  /// One of the four kinds of red flag, by number.
  case flagCategory
  /// A row of the action plan, by its place.
  case action
  /// A strength, by its place.
  case strength
}

extension ReviewFieldKind {
  /// The codes of a choice; nil for other kinds.
  var codes: [String]? {
    switch self {
    case .degree: Degree.allCases.map(\.rawValue)
    case .mode: ResponseMode.allCases.map(\.rawValue)
    case .state: ActionState.allCases.map(\.rawValue)
    case .flag: ["no", "yes"]
    default: nil
    }
  }

  /// The texts that ← and → lead through while the field is edited; nil where they move in text.
  func steps(in form: ReviewForm) -> [String]? {
    switch self {
    case .fundRate, .competitionRate: ["25", "50", "75", "99"]
    case .currency: Self.currencies(with: form.currency)
    case .position, .rating: Position.all.map { String($0.rawValue) }
    case .strengthCategory, .flagCategory: ["1", "2", "3", "4"]
    case .action: form.actions.indices.map { String($0 + 1) }
    case .strength: form.strengths.indices.map { String($0 + 1) }
    default: codes
    }
  }

  /// The currencies that ← and → lead through, the form's own among them.
  private static func currencies(with own: Currency) -> [String] {
    let common = ["TWD", "CNY", "HKD", "USD", "EUR", "JPY", "SGD", "GBP"]
    return common.contains(own.code) ? common : [own.code] + common
  }

  /// Whether the field is a choice whose codes single letters stand for.
  var isChosenByLetter: Bool { codes != nil && self != .flag }

  /// Whether typing a figure or sign begins an edit.
  var isNumeric: Bool {
    switch self {
    case .text, .currency, .degree, .mode, .state, .roles, .flag: false
    default: true
    }
  }

  /// Whether the first character typed replaces what is there.
  var isReplacedByTyping: Bool { self != .text && self != .roles }

  /// The text that a person would type for a value: exact, and the same in every language.
  func text(of value: Value, _ reader: FieldText) -> String {
    switch (self, value) {
    case (.contact, .integer), (.day, _): reader.text(of: value, as: .day)
    case (.amount, _): reader.text(of: value, as: .amount)
    case (.flag, _): reader.text(of: value, as: .flag)
    case (.currency, _): reader.text(of: value, as: .currency)
    default: reader.text(of: value, as: .text)
    }
  }

  /// The value of a typed text; an empty text empties the field.
  func value(of typed: String, _ reader: FieldText) throws(ReviewFieldProblem) -> Value {
    let text = typed.trimmed
    switch self {
    case .closingDay: return try closingDay(text, reader)
    case .contact
    where ["never", "never".prefix(max(1, text.count)).description, "从未", "從未"]
      .contains(text.lowercased()):
      return .text("never")
    case .roles: return try roles(text)
    default: break
    }
    do {
      return try reader.value(of: text.withoutPlus(where: fieldType == .integer), as: fieldType)
    } catch {
      throw .unreadable(error)
    }
  }

  /// How the value is written, as far as plain fields have the same writing.
  private var fieldType: FieldType {
    switch self {
    case .text, .closingDay, .roles: .text
    case .amount: .amount
    case .day, .contact: .day
    case .flag: .flag
    case .currency: .currency
    case .degree, .mode, .state: .choice(codes ?? [])
    default: .integer
    }
  }

  private func closingDay(
    _ text: String, _ reader: FieldText
  ) throws(ReviewFieldProblem) -> Value {
    if text.isEmpty { return .none }
    if Day(iso: text + "-01") != nil { return .text(text) }
    guard let day = FieldText.day(text, today: reader.today) else {
      throw .unreadable(.malformed(text, .day))
    }
    return .text(day.description)
  }

  private func roles(_ text: String) throws(ReviewFieldProblem) -> Value {
    let letters = Set(text.uppercased().filter { !" ,·".contains($0) })
    guard letters.allSatisfy({ BuyingRole(rawValue: String($0)) != nil }) else {
      throw .notTaken(self)
    }
    let known = BuyingRole.allCases.map(\.rawValue).filter { letters.contains(Character($0)) }
    return known.isEmpty ? .none : .text(known.joined())
  }
}

extension String {
  /// The text without a plus sign before it, which people write before ratings.
  fileprivate func withoutPlus(where isNumber: Bool) -> String {
    isNumber && hasPrefix("+") ? String(dropFirst()) : self
  }
}
