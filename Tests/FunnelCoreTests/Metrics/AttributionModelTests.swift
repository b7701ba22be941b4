import Testing

@testable import FunnelCore

struct AttributionModelTests {
  private func credits(_ model: AttributionModel, _ days: [Int], of amount: Int64) -> [Int64] {
    AttributionModel.credits(of: amount, by: model.weights(days))
  }

  @Test func `four touches by hand`() {
    let days = [21, 14, 7, 0]
    #expect(credits(.firstTouch, days, of: 15_000) == [15_000, 0, 0, 0])
    #expect(credits(.lastTouch, days, of: 15_000) == [0, 0, 0, 15_000])
    #expect(credits(.linear, days, of: 15_000) == [3_750, 3_750, 3_750, 3_750])
    #expect(credits(.position, days, of: 15_000) == [6_000, 1_500, 1_500, 6_000])
    // 1/8 : 1/4 : 1/2 : 1 of 15/8.
    #expect(credits(.timeDecay, days, of: 15_000) == [1_000, 2_000, 4_000, 8_000])
  }

  @Test func `position halves between two and gives all to one`() {
    #expect(credits(.position, [3, 1], of: 101) == [51, 50])
    #expect(credits(.position, [3], of: 101) == [101])
  }

  @Test func `left-over cents go to the largest remainders, the earlier touch first`() {
    #expect(credits(.linear, [9, 5, 1], of: 100_00) == [33_34, 33_33, 33_33])
    #expect(AttributionModel.credits(of: 10, by: [1, 4, 4]) == [1, 5, 4])
    #expect(AttributionModel.credits(of: 7, by: []) == [])
    #expect(AttributionModel.credits(of: 7, by: [0, 0]) == [0, 0])
  }

  @Test func `a year-old path keeps its shares and nothing overflows`() {
    #expect(credits(.timeDecay, [700, 693], of: 300) == [100, 200])
    #expect(credits(.timeDecay, [10_000, 0], of: 300) == [0, 300])
    let most = credits(.timeDecay, [6, 3, 0], of: .max)
    #expect(most.reduce(0, +) == .max)
  }

  @Test(arguments: 0..<30)
  func `credits add up to the deal`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let days = (0..<random.number(1...9)).map { _ in random.number(0...200) }.sorted(by: >)
    let amount = Int64(random.number(0...10_000_000))
    for model in AttributionModel.allCases {
      let shares = credits(model, days, of: amount)
      #expect(shares.reduce(0, +) == amount)
      #expect(shares.allSatisfy { $0 >= 0 })
    }
  }
}
