import FunnelCore
import FunnelTestSupport
import FunnelWording
import Testing

struct AttentionItemsTests {
  /// 12 of 25 went on from Needs confirmed.
  private func items(benchmark: Int) -> (book: Book, items: [AttentionItem]) {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.edit(stage: 1) { $0.benchmark = Percentage(percent: benchmark) }
    for number in 0..<25 {
      builder.deal(
        visits: number < 12 ? [(1, -50), (2, -40)] : [(1, -50)], ended: (.lost, -9))
    }
    return (builder.book, AttentionReport(builder.book, builder.scope).items)
  }

  @Test func `a leak shows figure, bound and cases in three languages`() throws {
    // 12/25 lies within 30.0–66.5 %: below 70 % an alarm, below 60 % only to be watched.
    let (book, items) = items(benchmark: 70)
    let leak = try #require(items.first).phrase(in: book)
    #expect(leak[.en] == "Needs confirmed leaks: 48 % < 70 %, 12/25")
    #expect(leak[.hans] == "Needs confirmed流失：48% < 70%，12/25")
    #expect(leak[.hant] == "Needs confirmed流失：48% < 70%，12/25")
    let why = items[0].explanation(in: book)
    #expect(
      why[.en] == "12/25 mature deals went on, within 30–67 % at 95 %. "
        + "All of that lies below the benchmark of 70 %.")
    #expect(why[.hant].contains("整個區間都低於基準 70%"))
  }

  @Test func `what may be chance is said to be watched`() throws {
    let (book, items) = items(benchmark: 60)
    let watch = try #require(items.first)
    #expect(watch.severity == .warning)
    #expect(watch.phrase(in: book)[.en] == "Watch Needs confirmed: 48 % < 60 %, 12/25")
    #expect(watch.explanation(in: book)[.en].contains("it may be chance"))
  }

  @Test func `days beyond a bound stand beside it`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(close: 100) { $0.reviewedOn = day("2026-10-11") }
    let item = try #require(AttentionReport(builder.book, builder.scope).items.first)
    #expect(item.phrase(in: builder.book)[.en] == "1 review too old: 41 d > 30 d")
    #expect(item.phrase(in: builder.book)[.hans] == "1 份评审表过期：41天 > 30天")
  }
}
