import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import FunnelWording
import Testing

@Suite struct ReviewDocumentTests {
  private func document(
    _ form: ReviewForm = GoldenForms.minSheng, _ language: Language = .en
  ) -> Document {
    let head = ReviewDocument.Head(
      deal: "PMD #1", account: "Min-Sheng Hospital", state: "#3",
      stage: ("Negotiation", Percentage(percent: 65)))
    return ReviewDocument(form, of: head, in: language, today: GoldenForms.day).document
  }

  private func lines(_ document: Document) -> [String] {
    TextRendering(isLimited: false, width: { $0.count }, clip: { String($0.prefix($1)) })
      .lines(of: document)
  }

  @Test func `the form reads like the one on paper, with what follows from it`() {
    let text = lines(document()).joined(separator: "\n")
    for part in [
      "SDI review #3  Min-Sheng Hospital · PMD #1", "☒ 75  budget approved, procurement begun",
      "+2 Comfort  no immediate threat  70 %",
      "Best Few  75 + 75 = 150\n  close  ! stands too deep",
      "Best Few ≤ 3 months\n  ✓ agrees", "56.25 %", "Negotiation  65 %", "+44 %  11 of 25",
      "not recorded", "✓ all four roles found", "· T U ·  ─────┼●──── +1 will go along",
      "── +1 ──[+2]── +3 ──", "+5 enthusiastic advocate", "−2 Discomfort",
      "✗ auto  Best Few without a dated next step",
      "✗ 2  every red flag is answered by an action or covered by a strength",
      "M    ·     ·     ·     ·     ·    │  1,4   3,5    ·     ·     2",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `amounts carry their currency and a month stays a month`() {
    var form = ReviewForm()
    (form.currency, form.amount, form.expectedClose) = (.usd, 48_500_000, Day(iso: "2027-03-31"))
    form.closeIsMonth = true
    form.products = [ProductLine(model: "M1205A", quantity: 29, unitPrice: 120_000)]
    let text = lines(document(form)).joined(separator: "\n")
    #expect(text.contains("Mar 2027"))
    #expect(text.contains("US$ 485,000\n  ! the products add up to US$ 34,800"))
    #expect(text.contains("M1205A        29       1,200  34,800"))
  }

  @Test func `products that add up to the proposed amount need no remark`() {
    var form = ReviewForm()
    (form.currency, form.amount) = (.usd, 700_00)
    form.products = [
      ProductLine(model: "A", quantity: 2, unitPrice: 100_00),
      ProductLine(model: "B", unitPrice: 500_00),
    ]
    #expect(!lines(document(form)).joined().contains("add up"))
    #expect(lines(document(form)).contains { $0.hasPrefix("  Total") && $0.hasSuffix("700") })
    form.products[1].unitPrice = nil
    #expect(!lines(document(form)).joined().contains("add up"))
  }

  @Test func `an empty form says that nothing is there and keeps no rule`() {
    let text = lines(document(ReviewForm())).joined(separator: "\n")
    #expect(text.contains("Universe  — + —"))
    #expect(text.contains("— 1  every action has an owner"))
    #expect(text.contains("✗ 2  every red flag is answered"))
    #expect(!text.contains("✓") && !text.contains("☒"))
  }

  @Test func `support against us has a proper minus sign in both figures`() throws {
    var form = ReviewForm()
    var person = BuyingInfluence(key: 1, name: "Boss")
    person.rating = InfluenceRating(rawValue: -2)
    form.influences = [person]
    let text = lines(document(form)).joined(separator: "\n")
    #expect(text.contains("Support\n  −40 %  −2 of 5"))
  }

  @Test func `Chinese words stand in every part`() {
    let text = document(GoldenForms.minSheng, .hant).markdown
    for part in ["+2 安心", "漏斗底", "T 技術決定者", "未記錄", "態勢圖", "四種角色齊全"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(document(GoldenForms.minSheng, .hant).html.contains("<html lang=\"zh-Hant\">"))
    #expect(document().html.contains("<p>+44 %  11 of 25</p>"))
  }

  @Test func `a table too wide for the page goes on below within its columns`() {
    let page = TextRendering.Page(columns: 60) { text, cells in
      text.isEmpty
        ? [""]
        : stride(from: 0, to: text.count, by: cells).map { start in
          String(text.dropFirst(start).prefix(cells))
        }
    }
    let rendering = TextRendering(
      isLimited: false, page: page, width: { $0.count }, clip: { String($0.prefix($1)) })
    let lines = rendering.lines(of: document())
    #expect(lines.allSatisfy { $0.count <= 60 })
  }
}
