import FunnelTestSupport
import Testing

@testable import FunnelCore

struct SourceKindGroupTests {
  static let today = day("2026-11-21")

  private var book: Book {
    var builder = BookBuilder.fiveStage(today: Self.today)
    for source in ["Trade fair 2026", "Referral", "官网搜索", "Budget", nil] {
      builder.deal { $0.source = source }
    }
    return builder.book
  }

  @Test func `sources are told apart by who went to whom`() {
    let groups = Dimension.channel.values(in: book, Scope(today: Self.today))
    let counts = groups.map { "\($0.group.code(in: book) ?? "") \($0.count)" }
    #expect(counts == ["inbound 2", "other 1", "outbound 1"])
    #expect(Dimension(rawValue: "channel") == .channel)
  }

  @Test func `the deals behind a group are found by its filter`() throws {
    for (code, deals) in [("inbound", [2, 3]), ("outbound", [1]), ("other", [4])] {
      let kind = try #require(SourceKind(rawValue: code))
      let group = DealGroup(dimension: .channel, value: .sourceKind(kind))
      let filter = try #require(group.terms(in: book))
      #expect(filter.text == "channel:\(code)")
      #expect(filter.problems.isEmpty)
      let check = filter.check(in: BookReading(book, today: Self.today))
      #expect(book.deals.filter { check($0.row) }.map(\.id.rawValue) == deals.map(Int64.init))
    }
    let none = DealGroup(dimension: .channel, value: nil).terms(in: book)
    #expect(none?.text == "missing:source")
    #expect(DealFilter("渠道:inbound").problems.count == 1)
    #expect(DealFilter("channel:主动来询").problems.isEmpty)
  }
}
