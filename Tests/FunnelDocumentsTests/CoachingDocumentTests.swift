import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import FunnelWording
import Testing

@Suite struct CoachingDocumentTests {
  private func coaching(_ form: ReviewForm = GoldenForms.minSheng) -> Coaching {
    var book = BookBuilder.fiveStage(today: GoldenForms.day)
    var deal = DealRecord(id: book.deal(stage: 3, visits: [(3, -9)]))
    (deal.pipeline, deal.stage, deal.currency) = (Pipeline.ID(1), book.stages[3].id, .twd)
    (deal.need, deal.funding) = (.no, .yes)
    deal.fundingEvidence = "approved in April"
    deal.created = GoldenForms.day.adding(days: -9)
    let efforts = EffortTable(book.book, activities: [Activity](), today: GoldenForms.day)
    return Coaching(
      of: deal, form: form, reviewedOn: nil, activities: [], efforts: efforts, book: book.book,
      today: GoldenForms.day)
  }

  private func document(_ language: Language = .en) -> Document {
    CoachingDocument(
      coaching(), of: "Min-Sheng Hospital · <b>PMD #1",
      money: CoachingMoney(deal: .twd, store: .twd), in: language, today: GoldenForms.day
    ).document
  }

  @Test func `every group has its questions, what is known, and what is proven`() {
    let text = document().markdown
    for part in [
      "Coaching  Min-Sheng Hospital · \\<b\\>PMD", "12 of 27 unproven", "Evidence  6/9",
      "They see no need: what are we still here for?", "When did one of us last sit opposite VP?",
      "VP  not recorded", "- **Proven**: Competitors", "Leaving is worth considering",
      "▲ does not fit our offer", "not enough data: 0 of 5 lost deals with logged time",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `what people wrote cannot become markup`() {
    let html = document().html
    #expect(html.contains("&lt;b&gt;PMD") && !html.contains("<b>"))
  }

  @Test(arguments: Language.allCases)
  func `every question and finding is said in every language`(language: Language) {
    for form in [ReviewForm(), GoldenForms.minSheng, GoldenForms.tongGeneral] {
      for question in coaching(form).questions {
        let money = CoachingMoney(deal: .twd, store: .usd)
        let (asked, known) = (
          question.sentence[language],
          question.finding(in: money, today: GoldenForms.day)[language]
        )
        #expect(
          !asked.isEmpty && asked.hasSuffix(language.isChinese ? "？" : "?")
            || question.code == "time")
        #expect(!known.isEmpty, "\(question.code)")
        #expect(!question.name[language].isEmpty)
      }
    }
  }

  @Test func `a reason is known again in whatever language it was written`() {
    for reason in ExitReason.allCases {
      for language in Language.allCases {
        #expect(ExitReason(written: reason.label[language]) == reason)
      }
    }
    #expect(ExitReason(written: "we like others better") == nil)
  }
}
