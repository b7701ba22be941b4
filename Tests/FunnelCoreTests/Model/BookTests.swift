import FunnelCore
import FunnelTestSupport
import Testing

struct BookTests {
  @Test func `a region is the deal's own, else the owner's, else the account's`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let account = builder.account("A", region: "South")
    let (calvin, frank) = (builder.owner("Calvin", region: "North"), builder.owner("Frank"))
    builder.deal { ($0.account, $0.owner, $0.region) = (account, calvin, "East") }
    builder.deal { ($0.account, $0.owner) = (account, calvin) }
    builder.deal { ($0.account, $0.owner) = (account, frank) }
    builder.deal()
    let regions = builder.book.deals.map { builder.book.region(of: $0) }
    #expect(regions == ["East", "North", "South", nil])
  }

  @Test func `a deal is called by its account and its name, and by no account twice`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let account = builder.account("台大醫院")
    builder.deal("病房監護儀") { $0.account = account }
    builder.deal("台大醫院 · GTK 500") { $0.account = account }
    builder.deal("Cranes")
    #expect(
      builder.book.deals.map(builder.book.fullName)
        == ["台大醫院 · 病房監護儀", "台大醫院 · GTK 500", "Cranes"])
    #expect(Deal.fullName("", account: "Acme") == "Acme")
  }

  @Test func `a chance is manual, else joint, else the stage's`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(stage: 1, rates: (75, 75)) { $0.probability = .zero }
    builder.deal(stage: 1, rates: (75, 75))
    builder.deal(stage: 1) { $0.fundRate = 75 }
    let chances = builder.book.deals.map { builder.book.winChance(of: $0) }
    #expect(chances.map(\.source) == [.manual, .sdi, .stage])
    #expect(chances.map(\.percentage.description) == ["0", "56.25", "25"])
  }

  @Test func `a gate is shut by one no, and by unknown where the pipeline is strict`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal { ($0.need, $0.funding, $0.authority) = (.yes, .yes, .yes) }
    builder.deal { ($0.need, $0.funding) = (.yes, .yes) }
    builder.deal { ($0.need, $0.funding, $0.authority) = (.yes, .yes, .no) }
    builder.deal { ($0.isLead, $0.need, $0.funding, $0.authority) = (true, .yes, .yes, .yes) }
    func gates() -> [Gate] { builder.book.deals.map { builder.book.gate(of: $0) } }
    #expect(gates() == [.genuine, .unverified, .pseudo, .pseudo])
    builder.edit { book in
      guard var pipeline = book.pipelines.first else { return }
      pipeline.isStrict = true
      book.pipelines.update(pipeline)
    }
    #expect(gates() == [.genuine, .pseudo, .pseudo, .pseudo])
    let report = FunnelReport(builder.book, builder.scope)
    #expect(report.stages.first?.pseudo == 3)
  }

  @Test func `what a report weighs is what the deals weigh`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for number in 0..<40 {
      builder.deal(
        stage: number % 5, amount: Int64(number) * 37, rates: number % 3 == 0 ? (75, 50) : nil
      ) {
        $0.isLead = number % 7 == 0
        $0.pausedUntil = number % 5 == 0 ? day("2027-01-01") : nil
      }
    }
    let book = builder.book
    let sum = book.deals.reduce(0) { $0 + book.weightedAmount(of: $1, on: builder.today) }
    #expect(FunnelReport(book, builder.scope).totals.weighted == sum)
  }

  @Test func `stages come in order and the default pipeline first`() {
    let book = BookBuilder.fiveStage(today: day("2026-11-21")).book
    #expect(book.stages(of: Pipeline.ID(1)).map(\.order) == Array(0...6))
    #expect(book.stages(of: Pipeline.ID(2)).isEmpty)
    #expect(book.defaultPipeline?.id == Pipeline.ID(1))
  }
}
