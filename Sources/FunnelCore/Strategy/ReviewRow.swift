/// A row of one of the form's tables, cell by cell.
protocol ReviewRow {
  /// Unique within the form, and kept from review to review.
  var key: Int { get }

  /// What people call the row.
  var caption: String { get }

  /// The fields by name and stored form, always the same ones in the same order.
  var cells: [(field: String, value: Value)] { get }
}

extension BuyingInfluence: ReviewRow {
  var caption: String { name }

  var cells: [(field: String, value: Value)] {
    [
      ("name", name.value), ("title", title.value), ("location", location.value),
      ("roles", roles.value), ("rating", rating.value), ("degree", degree.value),
      ("mode", mode.value), ("contact", contact.map(\.value) ?? .none),
      ("isNewInJob", isNewInJob.value), ("personalWin", personalWin.value),
      ("businessResult", businessResult.value),
    ]
  }
}

extension BuyingInfluence.ContactState {
  /// The day's number, or the text `never`.
  var value: Value {
    switch self {
    case .never: .text("never")
    case .met(let day): day.value
    }
  }
}

extension Set<BuyingRole> {
  /// The letters in the order E, T, U, C.
  var value: Value {
    let letters = BuyingRole.allCases.filter(contains).map(\.rawValue)
    return letters.isEmpty ? .none : .text(letters.joined(separator: ","))
  }
}

extension Competitor: ReviewRow {
  var caption: String { name }

  var cells: [(field: String, value: Value)] {
    [
      ("name", name.value), ("channel", channel.value), ("products", products.value),
      ("amount", amount.value), ("position", position.value), ("strategy", strategy.value),
      ("hasLockedSpecification", hasLockedSpecification.value),
    ]
  }
}

extension Strength: ReviewRow {
  var caption: String { text }

  var cells: [(field: String, value: Value)] {
    [
      ("category", (category?.rawValue).value), ("text", text.value),
      ("securedBy", securedBy.value),
    ]
  }
}

extension RedFlag: ReviewRow {
  var caption: String { text }

  var cells: [(field: String, value: Value)] {
    [
      ("category", (category?.rawValue).value), ("text", text.value),
      ("answeredBy", answeredBy.value), ("coveredBy", coveredBy.value),
      ("automatic", automatic.value),
    ]
  }
}

extension PlannedAction: ReviewRow {
  var caption: String { task }

  var cells: [(field: String, value: Value)] {
    [
      ("task", task.value), ("assignee", assignee.value), ("due", due.value),
      ("state", state.value),
    ]
  }
}
