import Glibc

/// A CSV file of deals, the same ones for the same number and day.
///
/// The first deal is in the stage Lead. They were created in the two years before today and close
/// between half a year ago, where they are closed or overdue, and half a year ahead.
struct DealsFile {
  private static let words = (
    deals: ["Renewal", "Expansion", "Pilot", "Upgrade", "Licence", "Rollout", "Support", "Audit"],
    names: ["Acme", "Blue", "North", "Prime", "Solar", "Delta", "Apex", "Nova", "Iron", "Lumen"],
    trades: ["Foods", "Motors", "Systems", "Labs", "Energy", "Bank", "Media", "Steel", "Marine"],
    owners: ["ana", "bo", "carl", "dina", "eli", "fay", "gus", "hana", "ivan", "jo"],
    regions: ["EMEA", "NA", "LATAM", "APAC", "ANZ"]
  )
  private static let stages = [
    "Lead", "Lead", "Lead", "Qualified", "Qualified", "Proposal", "Negotiation", "Won", "Lost",
  ]

  private var seed: UInt64 = 42
  private let today = time(nil) / 86400

  /// Writes a file of so many deals.
  static func write(_ count: Int, to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    var deals = DealsFile()
    fputs("id,deal,account,owner,region,stage,amount,close_date,created\n", file)
    for number in 1...max(1, count) { fputs(deals.row(number), file) }
  }

  private mutating func row(_ number: Int) -> String {
    let stage = number == 1 ? "Lead" : one(of: Self.stages)
    let name = one(of: Self.words.names)
    let account = "\(name) \(one(of: Self.words.trades)) \(random(40))"
    let deal = "\(name) \(one(of: Self.words.deals)) \(random(100_000))"
    let owner = "\(one(of: Self.words.owners)).\(one(of: Self.words.names).lowercased())"
    let region = one(of: Self.words.regions)
    let amount = random(1000) * random(1000) / (1 + random(20)) + 100
    let created = today - 180 - random(540)
    let isClosed = stage == "Won" || stage == "Lost"
    let closes = today - 180 + random(isClosed ? 180 : 360)
    return "\(number),\(deal),\(account),\(owner),\(region),\(stage),\(amount).50,"
      + "\(Self.day(closes)),\(Self.day(created))\n"
  }

  private mutating func one(of words: [String]) -> String { words[random(words.count)] }

  private mutating func random(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(seed >> 33) % bound
  }

  private static func day(_ number: Int) -> String {
    var (seconds, parts) = (time_t(number * 86400), tm())
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}
