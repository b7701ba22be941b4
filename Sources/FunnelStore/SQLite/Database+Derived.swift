import FunnelCore
import GRDB

extension Database {
  /// Keeps the stages a deal came to stand in.
  func write(_ visits: [Visit], of deal: Int64) throws {
    let query = try query("UPDATE deal SET path = ? WHERE id = ?")
    query.bind(DealPath.encoded(visits), at: 1)
    query.bind(deal, at: 2)
    try query.run()
  }

  /// The stages a deal came to stand in, as its row keeps them.
  func visits(of deal: Int64) throws -> [Visit] {
    let query = try query("SELECT path FROM deal WHERE id = ?")
    query.bind(deal, at: 1)
    defer { query.reset() }
    return try query.step() ? DealPath.decoded(query.blob(0)) : []
  }

  /// Works out again what a deal's row says of its activities.
  func deriveContacts(of deal: Int64) throws {
    try run(
      """
      UPDATE deal SET
        last_contact = (SELECT max(day) FROM activity
          WHERE deal = ?1 AND is_done = 1 AND ifnull(is_customer_facing, 1) = 1),
        next_activity = (SELECT min(day) FROM activity
          WHERE deal = ?1 AND ifnull(is_done, 0) = 0)
      WHERE id = ?1
      """, .integer(deal))
  }

  /// Works out again what a deal's row says of its reviews.
  func deriveReview(of deal: Int64) throws {
    let query = try query(
      "SELECT day, form FROM review WHERE deal = ? ORDER BY day DESC, id DESC LIMIT 1")
    query.bind(deal, at: 1)
    defer { query.reset() }
    var (day, evidence) = (Value.none, ReviewEvidence())
    if try query.step() {
      day = query.value(0)
      evidence = ReviewForm(query.value(1))?.evidence ?? evidence
    }
    try run(
      "UPDATE deal SET reviewed_on = ?, evidence = ? WHERE id = ?", day,
      .integer(Int64(evidence.rawValue)), .integer(deal))
  }
}
