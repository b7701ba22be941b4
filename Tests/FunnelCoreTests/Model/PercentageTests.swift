import FunnelCore
import Testing

struct PercentageTests {
  @Test func `shares of amounts are rounded half away from nought`() {
    #expect(Percentage(percent: 25).of(7_001) == 1_750)
    #expect(Percentage(percent: 50).of(1) == 1)
    #expect(Percentage(percent: 50).of(-1) == -1)
    #expect(Percentage(percent: 25).of(1) == 0)
    #expect(Percentage.full.of(.max) == .max)
    #expect(Percentage.zero.of(.max) == 0)
  }

  @Test func `a percentage lies between 0 and 100`() {
    #expect(Percentage(basisPoints: -1) == nil)
    #expect(Percentage(basisPoints: 10_001) == nil)
    #expect(Percentage(percent: 140) == .full)
    #expect(Percentage(fraction: 0.333_333)?.basisPoints == 3_333)
    #expect(Percentage(fraction: .nan) == nil)
    #expect(Percentage(fraction: 1.1) == nil)
  }

  @Test func `it is written without needless digits`() {
    #expect(Percentage(basisPoints: 5_625)?.description == "56.25")
    #expect(Percentage(basisPoints: 5_620)?.description == "56.2")
    #expect(Percentage(basisPoints: 5)?.description == "0.05")
    #expect(Percentage(percent: 10).description == "10")
  }
}
