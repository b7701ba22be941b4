import FunnelCore
import FunnelTestSupport
import Testing

struct DealOrderTests {
  let builder: BookBuilder

  init() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let (zoe, amy) = (builder.owner("Zoe"), builder.owner("amy"))
    builder.deal("beta", stage: 3, amount: 200, rates: (75, 50), close: 5, visits: [(3, -1)]) {
      $0.owner = zoe
    }
    builder.deal("Alpha", stage: 0, amount: 900, close: 1, visits: [(0, -9)]) { $0.owner = amy }
    builder.deal("gamma", stage: 2, visits: [(2, -4)]) { $0.owner = amy }
    builder.deal("Beta", stage: 4, amount: 200, rates: (99, 99))
    self.builder = builder
  }

  @Test(arguments: [
    ("id", [1, 2, 3, 4]), ("-id", [4, 3, 2, 1]), ("name", [2, 1, 4, 3]),
    ("-name", [3, 1, 4, 2]), ("amount", [2, 1, 4, 3]), ("+amount", [1, 4, 2, 3]),
    ("owner", [2, 3, 1, 4]), ("-owner", [1, 2, 3, 4]), ("stage", [2, 3, 1, 4]),
    ("close", [2, 1, 3, 4]), ("-close", [1, 2, 3, 4]), ("score", [4, 1, 2, 3]),
    ("zone", [1, 4, 2, 3]), ("days", [2, 3, 1, 4]), ("p", [4, 3, 1, 2]),
    // 200 × 98.01 %, 900 × 10 %, 200 × 37.5 %, nothing.
    ("weighted", [4, 2, 1, 3]),
  ])
  func `equal deals keep the order of their numbers and unknown ones come last`(
    typed: String, ids: [Int64]
  ) throws {
    let order = try #require(DealOrder(typed: typed))
    #expect(order.sorted(builder.book, builder.scope).map(\.rawValue) == ids)
  }

  @Test func `every column can be typed`() {
    for column in DealOrder.Column.allCases {
      #expect(DealOrder(typed: column.rawValue)?.column == column)
    }
    #expect(DealOrder(typed: "colour") == nil)
    #expect(DealOrder(typed: "") == nil)
  }
}
