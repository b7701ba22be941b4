public import FunnelCore

/// A part of the review form: the header, or a list of rows.
public enum ReviewSection: String, CaseIterable, Sendable {
  case deal
  case products
  case influences
  case competitors
  case strengths
  case redFlags
  case actions

  /// The keys of the section's rows in order; the header is one row with key 0.
  public func keys(in form: ReviewForm) -> [Int] {
    switch self {
    case .deal: [0]
    // Products have no keys of their own and go by their places.
    case .products: Array(form.products.indices.map { $0 + 1 })
    case .influences: form.influences.map(\.key)
    case .competitors: form.competitors.map(\.key)
    case .strengths: form.strengths.map(\.key)
    case .redFlags: form.redFlags.map(\.key)
    case .actions: form.actions.map(\.key)
    }
  }

  /// Adds an empty row and gives its key.
  public func addRow(to form: inout ReviewForm) -> Int {
    let key = (keys(in: form).max() ?? 0) + 1
    switch self {
    case .deal: break
    case .products: form.products.append(ProductLine(model: ""))
    case .influences: form.influences.append(BuyingInfluence(key: key, name: ""))
    case .competitors: form.competitors.append(Competitor(key: key, name: ""))
    case .strengths: form.strengths.append(Strength(key: key, text: ""))
    case .redFlags: form.redFlags.append(RedFlag(key: key, text: ""))
    case .actions: form.actions.append(PlannedAction(key: key, task: ""))
    }
    return key
  }

  /// Removes a row; flags that it answered or covered are open again.
  public func removeRow(_ key: Int, from form: inout ReviewForm) {
    switch self {
    case .deal: break
    case .products:
      if form.products.indices.contains(key - 1) { form.products.remove(at: key - 1) }
    case .influences: form.influences.removeAll { $0.key == key }
    case .competitors: form.competitors.removeAll { $0.key == key }
    case .strengths:
      form.strengths.removeAll { $0.key == key }
      for index in form.redFlags.indices where form.redFlags[index].coveredBy == key {
        form.redFlags[index].coveredBy = nil
      }
    case .redFlags: form.redFlags.removeAll { $0.key == key }
    case .actions:
      form.actions.removeAll { $0.key == key }
      for index in form.redFlags.indices where form.redFlags[index].answeredBy == key {
        form.redFlags[index].answeredBy = nil
      }
      for index in form.strengths.indices where form.strengths[index].securedBy == key {
        form.strengths[index].securedBy = nil
      }
    }
  }

  /// What a row goes by; empty in the header.
  func name(of row: Int, in form: ReviewForm) -> String {
    switch self {
    case .deal: ""
    case .products: form.products[row: row]?.model ?? ""
    case .influences: form.influences[row: row]?.name ?? ""
    case .competitors: form.competitors[row: row]?.name ?? ""
    case .strengths: form.strengths[row: row]?.text ?? ""
    case .redFlags: form.redFlags[row: row]?.text ?? ""
    case .actions: form.actions[row: row]?.task ?? ""
    }
  }

  /// The section that a new row goes to from here; products are the header's only list.
  var listed: ReviewSection { self == .deal ? .products : self }
}

/// Where a field stands in a form: its section, its row's key, and its name.
public struct FieldPath: Hashable, Sendable {
  /// The section.
  public var section: ReviewSection
  /// The row's key; 0 for the header, and for the empty line of a list without rows.
  public var row: Int
  /// The field's name.
  public var field: String

  /// A place in a form.
  public init(_ section: ReviewSection, _ row: Int, _ field: String) {
    (self.section, self.row, self.field) = (section, row, field)
  }
}

extension ReviewForm {
  /// The form without rows in which nothing is filled in.
  public var withoutBlankRows: ReviewForm {
    var form = self
    form.redFlags.removeAll { flag in
      flag.automatic != nil && flag.answeredBy == nil && flag.coveredBy == nil
    }
    for section in ReviewSection.allCases where section != .deal {
      let fields = ReviewField.of(section)
      for key in section.keys(in: form).reversed()
      where fields.allSatisfy({ $0.isBlank(in: form, row: key) }) {
        section.removeRow(key, from: &form)
      }
    }
    return form
  }
}
