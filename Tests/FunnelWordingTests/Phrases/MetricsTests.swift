import FunnelCore
import FunnelWording
import Testing

@Suite struct MetricsTests {
  @Test(arguments: Metric.all.map(\.id))
  func `every metric has a name`(id: String) throws {
    #expect(try #require(Metric.named(id)).label != Phrase(verbatim: id))
  }

  @Test func `values are read with their units`() throws {
    let currency = try #require(Currency(code: "TWD"))
    let values: [MetricValue] = [
      .rate(Rate(14, of: 24)), .share(0.4), .money(910_000_000), .moneyPerDay(4_100_000),
      .days(95.6), .count(1_200), .multiple(3.14), .notEnoughData, .rate(Rate(0, of: 0)),
    ]
    #expect(
      values.map { $0.text(in: .en, currency: currency) } == [
        "58 %  14/24", "40 %", "NT$ 9.10M", "NT$ 41K a day", "96 d", "1,200", "3.1×",
        "not enough data", "not enough data",
      ])
  }
}
