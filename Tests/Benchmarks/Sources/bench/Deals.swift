import Glibc

/// Writes a CSV file of deals, the same ones for the same number.
func writeDeals(_ count: Int, to path: String) {
  guard let file = fopen(path, "w") else { return }
  defer { fclose(file) }
  var seed: UInt64 = 42
  func random(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(seed >> 33) % bound
  }
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let stages = ["Lead", "Qualified", "Proposal", "Negotiation", "Won", "Lost"]
  fputs("id,deal,account,owner,region,stage,amount,close_date,created\n", file)
  for row in 1...count {
    let day = "\(two(random(12) + 1))-\(two(random(28) + 1))"
    fputs(
      "\(row),Renewal \(random(100_000)),Account \(random(4000)),Owner \(random(50)),"
        + "Region \(random(5)),\(stages[random(6)]),\(random(500_000)).50,2026-\(day),2025-\(day)\n",
      file)
  }
}
