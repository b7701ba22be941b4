import FunnelTestSupport
import Testing

@testable import FunnelCore

struct AttributionReportTests {
  private func touch(_ id: Int64, _ deal: Deal.ID, _ source: String, _ on: Day) -> Touch {
    var touch = Touch(id: Identifier(id))
    (touch.deal, touch.source, touch.day) = (deal, source, on)
    return touch
  }

  @Test func `sources share the orders they led to`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let first = builder.deal(amount: 90, visits: [(0, -60)], ended: (.won, -10)) {
      $0.source = "Fair"
    }
    builder.deal(amount: 50, visits: [(0, -60)], ended: (.won, -10)) { $0.source = "Fair" }
    builder.deal(amount: 7, visits: [(0, -60)], ended: (.won, -10))
    builder.deal(amount: 999, visits: [(0, -60)], ended: (.lost, -10)) { $0.source = "Fair" }
    let touches = [
      touch(1, first, "Call", builder.day(-12)), touch(2, first, "Mail", builder.day(-30)),
      // After the order, and the deal's own source once more.
      touch(3, first, "Thanks", builder.day(-9)),
    ]
    let report = AttributionReport(
      builder.book, builder.scope, touches: touches, model: .position)
    // 90 as 36, 18, 36; 50 all to the fair; 7 to nobody.
    #expect(report.rows.map(\.source) == ["Fair", "Call", "Mail", nil])
    #expect(report.rows.map(\.value) == [86_00, 36_00, 18_00, 7_00])
    #expect(report.rows.map(\.deals) == [2, 1, 1, 1])
    #expect(report.won.value == 147_00)
    let linear = AttributionReport(builder.book, builder.scope, touches: touches, model: .linear)
    #expect(linear.rows.map(\.value) == [80_00, 30_00, 30_00, 7_00])
  }

  @Test func `a source that a touch names is no touch of its own`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let deal = builder.deal(amount: 90, visits: [(0, -60)], ended: (.won, -10)) {
      $0.source = "Fair"
    }
    let touches = [
      touch(1, deal, "Fair", builder.day(-20)), touch(2, deal, "Mail", builder.day(-30)),
      touch(3, deal, "Fair", builder.day(-15)),
    ]
    let linear = AttributionReport(builder.book, builder.scope, touches: touches, model: .linear)
    #expect(linear.rows.map(\.source) == ["Fair", "Mail"])
    #expect(linear.rows.map(\.value) == [60_00, 30_00])
    #expect(linear.rows.map(\.deals) == [1, 1])
    let first = AttributionReport(
      builder.book, builder.scope, touches: touches, model: .firstTouch)
    #expect(first.rows.map(\.value) == [90_00, 0])
  }

  @Test(arguments: 0..<8)
  func `all credits together are what was won`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    var touches: [Touch] = []
    for _ in 0..<40 {
      let deal = builder.deal(
        amount: Int64(random.number(0...99_999)), visits: [(0, -90)],
        ended: (random.chance(70) ? .won : .lost, -random.number(1...80))
      ) {
        if random.chance(60) { $0.source = random.pick(["Fair", "Web"]) }
      }
      for _ in 0..<random.number(0...6) {
        let on = builder.day(-random.number(0...120))
        touches.append(
          touch(Int64(touches.count + 1), deal, random.pick(["Fair", "Mail", "Call"]), on))
      }
    }
    for model in AttributionModel.allCases {
      let report = AttributionReport(builder.book, builder.scope, touches: touches, model: model)
      #expect(report.rows.reduce(0) { $0 + $1.value } == report.won.value)
    }
  }
}
