/// Where a file of deals says what; found once, as a million rows are asked.
struct DealColumns {
  let externalID, origin, account, contact, owner, product, quantity, products: Int?
  let stage, pipeline, outcome, probability: Int?
  let currency, amount, budget: Int?
  let created, engaged, closing, closedOn, expectedClose: Int?
  /// Other days that a deal has, in the order of their names.
  let days: [(field: String, index: Int)]

  init(_ plan: ColumnPlan) {
    let special = HeaderSynonyms.Special.self
    let places = plan.places
    externalID = places["externalID"]
    origin = places["origin"]
    account = places["account"]
    contact = places["contact"]
    owner = places["owner"]
    product = places[special.product]
    quantity = places[special.quantity]
    products = places["products"]
    stage = places["stage"]
    pipeline = places["pipeline"]
    outcome = places["outcome"]
    probability = places["probability"]
    currency = places["currency"]
    amount = places["amount"]
    budget = places["budget"]
    created = places["created"]
    engaged = places[special.engaged]
    closing = places[special.closing]
    closedOn = places["closedOn"]
    expectedClose = places["expectedClose"]
    days = ["nextStepOn", "pausedUntil"].compactMap { field in
      places[field].map { (field, $0) }
    }
  }
}
