import Testing

@testable import FunnelCore

struct MovingAverageTests {
  @Test func `five periods by hand`() throws {
    let average = try #require(MovingAverage([10, 20, 30, 40, 50]))
    #expect(average.point == 40)
    #expect(average.deviation == 20)
    #expect(average.errors == 2)
    let likely = average.interval(.likely)
    #expect(abs(likely.lowerBound - 14.369) < 0.001)
    #expect(abs(likely.upperBound - 65.631) < 0.001)
    // 40 − 1.96 × 20 = 0.80.
    #expect(abs(average.interval(.nearlySure).lowerBound - 0.8) < 0.01)
    #expect(abs(average.chance(atLeast: 40) - 0.5) < 1e-12)
    // One deviation above the mean: 1 − Φ(1).
    #expect(abs(average.chance(atLeast: 60) - 0.158_655) < 1e-6)
  }

  @Test func `three periods are not enough data, four are`() throws {
    #expect(MovingAverage([]) == nil)
    #expect(MovingAverage([1, 2, 3]) == nil)
    let average = try #require(MovingAverage([9, 9, 9, 12]))
    #expect(average.point == 10)
    #expect(average.deviation == 3)
  }

  @Test func `no less is expected than has come already`() throws {
    // The mean of the last three, 3, 2 and 1.
    let average = try #require(MovingAverage([1, 1, 1, 3, 2, 1]))
    #expect(average.expectation(after: 1, .likely).point == 2)
    #expect(average.expectation(after: 3, .likely).point == 3)
    #expect(average.expectation(after: 9, .likely).bounds == 9...9)
    #expect(average.expectation(after: 0, .likely).bounds == average.interval(.likely))
  }

  @Test func `nothing below nought is expected, and equal periods are certain`() throws {
    let wild = try #require(MovingAverage([0, 0, 0, 90]))
    #expect(wild.interval(.nearlySure).lowerBound == 0)
    let calm = try #require(MovingAverage([5, 5, 5, 5]))
    #expect(calm.interval(.nearlySure) == 5...5)
    #expect(calm.chance(atLeast: 5) == 1)
    #expect(calm.chance(atLeast: 6) == 0)
  }
}

struct BackTestTests {
  private func points(_ figures: [(Int64, Int64)]) -> [BackTest.Point] {
    figures.enumerated().map { index, pair in
      let first = Day(number: Int32(index * 10))
      return BackTest.Point(
        period: .trailing(days: 10, to: first), forecast: pair.0, actual: pair.1)
    }
  }

  @Test func `errors by hand`() throws {
    let test = try #require(BackTest(points([(100, 80), (50, 0)])))
    #expect(test.meanAbsoluteError == 35)
    #expect(test.bias == 35)
    #expect(test.meanAbsolutePercentageError == 0.25)
  }

  @Test func `errors of both signs cancel in the bias alone`() throws {
    let test = try #require(BackTest(points([(100, 80), (60, 80)])))
    #expect(test.meanAbsoluteError == 20)
    #expect(test.bias == 0)
    #expect(test.meanAbsolutePercentageError == 0.25)
  }

  @Test func `nothing won has no percentage, and no period no test`() throws {
    #expect(try #require(BackTest(points([(10, 0)]))).meanAbsolutePercentageError == nil)
    #expect(BackTest([]) == nil)
  }
}
