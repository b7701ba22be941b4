import FunnelTestSupport
import Testing

@testable import FunnelCore

struct IdealFunnelTests {
  private static let chances = [0.2, 0.4, 0.5, 0.8, 1]
  private static let months: [Double] = [6, 1, 2, 2, 1]

  private func golden(stages: [Stage]) throws -> IdealFunnel {
    try #require(
      IdealFunnel(
        quota: 3_000_000_00, averageOrder: 100_000_00, length: 3,
        steps: zip(stages, zip(Self.chances, Self.months)).map {
          IdealFunnel.Step(stage: $0.id, chance: $1.0, time: $1.1)
        }))
  }

  private var stages: [Stage] { (1...5).map { Stage(id: Stage.ID($0)) } }

  private func isNear(_ one: Double?, _ other: Double) -> Bool {
    one.map { abs($0 - other) <= abs(other) * 1e-12 } ?? false
  }

  @Test func `three million a quarter`() throws {
    let ideal = try golden(stages: stages)
    #expect(isNear(ideal.orders, 30))
    #expect(isNear(ideal.pace, 10))
    #expect(
      zip(ideal.steps, [300.0, 25, 40, 25, 10]).allSatisfy { isNear(ideal.deals(in: $0), $1) })
    #expect(isNear(ideal.face, 40_000_000_00))
    #expect(isNear(ideal.weighted, 12_000_000_00))
    #expect(isNear(ideal.cycle, 12))
  }

  @Test(arguments: 0..<20)
  func `by their chances the deals are quota times cycle over the period`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let quota = Int64(random.number(1...1_000_000_000))
    let length = Double(random.number(28...366))
    let ideal = try #require(
      IdealFunnel(
        quota: quota, averageOrder: Double(random.number(1...5_000_000)), length: length,
        steps: (1...random.number(1...9)).map { number in
          IdealFunnel.Step(
            stage: Stage.ID(Int64(number)), chance: Double(random.number(1...100)) / 100,
            time: Double(random.number(0...300)))
        }))
    let cycle = try #require(ideal.cycle)
    let expected = Double(quota) * cycle / length
    #expect(abs(ideal.weighted - expected) <= max(1, expected) * 1e-9)
  }

  @Test func `what is not known is not made up`() throws {
    let ideal = try #require(
      IdealFunnel(
        quota: 100, averageOrder: 10, length: 1,
        steps: [
          IdealFunnel.Step(stage: Stage.ID(1), chance: 0, time: 2),
          IdealFunnel.Step(stage: Stage.ID(2), chance: 0.5, time: nil),
          IdealFunnel.Step(stage: Stage.ID(3), chance: 0.5, time: 2),
        ]))
    #expect(ideal.steps.map { ideal.deals(in: $0) } == [nil, nil, 40])
    #expect(ideal.cycle == nil)
    #expect(ideal.face == 400)
    #expect(IdealFunnel(quota: 0, averageOrder: 1, length: 1, steps: []) == nil)
    #expect(IdealFunnel(quota: 1, averageOrder: 0, length: 1, steps: []) == nil)
  }

  /// Two deals won for 1,000 each after 30 and 50 days: 10 and 30 in the first stage, 20 in the
  /// second; a third one left the first after 20 days and stands in the second.
  private func builder() -> (BookBuilder, Scope) {
    var builder = BookBuilder(today: day("2026-11-21"), stages: [("First", 25), ("Second", 50)])
    for place in 0...1 { builder.edit(stage: place) { $0.expectedDays = 10 * (place + 1) } }
    builder.deal(amount: 1_000, visits: [(0, -100), (1, -90)], ended: (.won, -70))
    builder.deal(amount: 1_000, visits: [(0, -100), (1, -70)], ended: (.won, -50))
    builder.deal(amount: 1_000, visits: [(0, -30), (1, -10)])
    builder.edit { book in
      var target = Target(id: Target.ID(1))
      (target.first, target.last) = (day("2026-11-01"), day("2026-11-30"))
      target.quantity = 6_000_00
      book.targets.update(target)
    }
    var scope = builder.scope
    scope.period = .month(of: builder.today)
    return (builder, scope)
  }

  @Test func `planned times come from the stages`() throws {
    let (builder, scope) = builder()
    let ideal = try #require(IdealFunnel(builder.book, scope, method: .planned))
    // Six orders in thirty days: 0.2 × 10 / .25 and 0.2 × 20 / .5.
    #expect(isNear(ideal.deals(in: ideal.steps[0]), 8))
    #expect(isNear(ideal.deals(in: ideal.steps[1]), 8))
  }

  @Test func `measured times are the dwells, stretched to the cycle`() throws {
    let (builder, scope) = builder()
    let ideal = try #require(IdealFunnel(builder.book, scope, method: .measured))
    // Mean dwells of (10 + 30 + 20) / 3 = 20 and 20 days, a mean cycle of 40.
    #expect(isNear(ideal.cycle, 40))
    #expect(isNear(ideal.deals(in: ideal.steps[0]), 16))
    #expect(isNear(ideal.deals(in: ideal.steps[1]), 8))
  }

  @Test func `without quota, period or orders there is none`() {
    var (builder, scope) = builder()
    #expect(IdealFunnel(builder.book, scope.ofAllDays, method: .planned) == nil)
    builder.edit { $0.targets.remove(Target.ID(1)) }
    #expect(IdealFunnel(builder.book, scope, method: .planned) == nil)
    scope.pipeline = nil
    #expect(IdealFunnel(builder.book, scope, method: .planned) == nil)
  }
}

struct FunnelFitTests {
  private func fit(_ counts: [Int], rated: (fund: Int, us: Int)? = nil) throws -> FunnelFit {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for (place, count) in counts.enumerated() {
      for _ in 0..<count { builder.deal(stage: place, rates: rated) }
    }
    builder.deal(stage: 0) { $0.isLead = true }
    builder.deal(stage: 0) { $0.pausedUntil = day("2027-01-01") }
    // 6 orders a month: 60, 24, 30, 18 and 6 deals.
    let ideal = try #require(
      IdealFunnel(
        quota: 6, averageOrder: 1, length: 1,
        steps: zip(builder.stages, [(0.1, 1.0), (0.25, 1), (0.4, 2), (1, 3), (1, 1)]).map {
          IdealFunnel.Step(stage: $0.id, chance: $1.0, time: $1.1)
        }))
    return FunnelFit(builder.book, builder.scope, ideal: ideal)
  }

  @Test func `actual minus ideal, and the mirror with what is missing`() throws {
    let fit = try fit([40, 24, 30, 10, 8])
    #expect(fit.rows.map(\.part) == [.top, .middle, .middle, .middle, .bottom])
    #expect(fit.rows.map(\.actual) == [40, 24, 30, 10, 8])
    #expect(fit.rows.compactMap(\.difference).map { $0.rounded() } == [-20, 0, 0, -8, 2])
    #expect(fit.mirror.map(\.zone) == [.bestFew, .inFunnel, .above])
    #expect(fit.mirror.map(\.actual) == [8, 64, 40])
    #expect(fit.mirror.map(\.shortage) == [0, 8, 20])
    #expect(fit.diagnoses == [.dryTop, .prematureBottom])
  }

  @Test func `the mirror counts a deal in the zone that it names for it`() throws {
    for rates in [nil, (fund: 99, us: 75), (fund: 25, us: 50)] as [(fund: Int, us: Int)?] {
      let fit = try fit([4, 3, 2, 1, 5], rated: rates)
      var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
      for (place, count) in [4, 3, 2, 1, 5].enumerated() {
        for _ in 0..<count { builder.deal(stage: place, rates: rates) }
      }
      for reflection in fit.mirror {
        let named = builder.book.deals.filter { fit.zone(of: $0) == reflection.zone }
        #expect(named.count == reflection.actual)
      }
    }
  }

  @Test func `a jam is more than a quarter too many`() throws {
    #expect(try fit([60, 30, 30, 30, 6]).diagnoses == [])
    #expect(try fit([60, 30, 30, 31, 6]).diagnoses == [.jammedMiddle])
    #expect(try fit([45, 24, 30, 18, 6]).diagnoses == [])
    #expect(try fit([44, 24, 30, 18, 6]).diagnoses == [.dryTop])
  }

  @Test func `rated deals stand where their score puts them`() throws {
    let fit = try fit([1, 1, 1, 1, 1], rated: (fund: 99, us: 75))
    #expect(fit.mirror.map(\.actual) == [5, 0, 0])
  }
}
