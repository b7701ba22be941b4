import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import FunnelWording
import Testing

@Suite struct PackTests {
  private let today = day("2026-11-22")

  private func records(_ activities: [Activity] = []) -> ReportRecords {
    ReportRecords(
      activities: { activities }, touches: { [] }, deal: { _ in nil }, custom: { _ in [:] },
      past: { _ in BookBuilder.fiveStage(today: day("2026-11-15")).book })
  }

  /// A week with a deal won, one lost, a new one past due, and a step planned.
  private var book: Book {
    var book = BookBuilder.fiveStage(today: today)
    book.deal("Cranes <b>|", amount: 1_000, close: 30, visits: [(0, -20), (1, -3)]) {
      ($0.nextStep, $0.nextStepOn) = ("Demo", day("2026-11-24"))
    }
    book.deal("Monitors", amount: 400, visits: [(0, -30), (1, -4)], ended: (.won, -2))
    book.deal("Parts", amount: 50, visits: [(0, -10)], ended: (.lost, -1))
    book.deal("Pumps", amount: 70, close: -1, visits: [(0, -2)])
    return book.book
  }

  /// The same a week earlier.
  private var before: Book {
    var book = BookBuilder.fiveStage(today: day("2026-11-15"))
    book.deal("Cranes <b>|", amount: 1_000, close: 37, visits: [(0, -13)])
    book.deal("Monitors", amount: 400, visits: [(0, -23)])
    book.deal("Parts", amount: 50, visits: [(0, -3)])
    return book.book
  }

  private func answer(
    _ period: String = "2026-W47", _ now: Book? = nil, _ past: Book? = nil,
    in language: Language = .en, isDrawn: Bool = false
  ) throws -> ReportAnswer {
    let period = try #require(Period(period, today: today))
    let days = try #require(PackPeriod(period, today: today))
    let scope = Scope(pipeline: Pipeline.ID(1), today: today)
    return try Pack.answer(
      PackQuestion(
        days, now: ReportQuestion(now ?? book, scope, in: language, records: records()),
        before: ReportQuestion(past ?? before, scope, in: language, records: records()),
        isDrawn: isDrawn))
  }

  private func page(_ answer: ReportAnswer, in language: Language = .en) -> String {
    Document(answer.sections, in: language).html
  }

  /// Cranes stands still: it is 3 days where the one deal won took 2.
  @Test func `a small weekly pack reads like this`() throws {
    let text = try Document(answer().sections).markdown
    #expect(
      text == #"""
        # Weekly review · Week 47, 2026

        Pipeline · 16 Nov – 22 Nov 2026 · compared with 9 Nov – 15 Nov 2026 · USD

        ## What has changed

        No figure has changed by more than chance explains.

        ## Key figures

        | Measure | Before | Now | Change | 95 % | Verdict |
        | --- | ---: | ---: | ---: | ---: | --- |
        | New deals | 1 | 1 | 0 | – | · not enough data |
        | New value | 50 | 70 | +20 | – | · not enough data |
        | Deals won | 0 | 1 | +1 | – | · not enough data |
        | Amount won | 0 | 400 | +400 | – | · not enough data |
        | Deals lost | 0 | 1 | +1 | – | · not enough data |
        | Amount lost | 0 | 50 | +50 | – | · not enough data |
        | Win rate | – | 50 %  1/2 | – | – | · not enough data |
        | Mean cycle | – | 28.0 d | – | – | · not enough data |

        ## At the end of the period

        | Measure | Before | Now | Change |
        | --- | ---: | ---: | ---: |
        | Open | 3 | 2 | −1 |
        | Open value | 1,450 | 1,070 | −380 |
        | Weighted | 145 | 257 | +112 |
        | Past due | 0 | 1 | +1 |
        | Stagnant | 0 | 1 | +1 |
        | Pseudo-opportunities | 0 | 0 | 0 |

        ## Short-term conversion

        Of the deals that left the stage in the period, those that went on or were won.

        | Measure | Before | Now | Change | 95 % | Verdict |
        | --- | ---: | ---: | ---: | ---: | --- |
        | Initial contact | – | 67 %  2/3 | – | – | · not enough data |
        | Needs confirmed | – | 100 %  1/1 | – | – | · not enough data |
        | Proposal & quote | – | – | – | – | · not enough data |
        | Negotiation | – | – | – | – | · not enough data |
        | Contract | – | – | – | – | · not enough data |

        ## Trends

        | Period | New | Value | Won | Value | Lost | Win rate | k/n | 95 % |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | Week 43, 2026 | 1 | 400 | 0 | 0 | 0 | – | 0/0 |  |
        | Week 44, 2026 | 0 | 0 | 0 | 0 | 0 | – | 0/0 |  |
        | Week 45, 2026 | 1 | 1,000 | 0 | 0 | 0 | – | 0/0 |  |
        | Week 46, 2026 | 1 | 50 | 0 | 0 | 0 | – | 0/0 |  |
        | Week 47, 2026 | 1 | 70 | 1 | 400 | 1 | 50 % | 1/2 | 9–91 % |

        ## New, won and lost deals

        New deals · 1  US$ 70

        | Deal | Account | Owner | Stage | Value |
        | --- | --- | --- | --- | ---: |
        | Pumps | – | – | Initial contact | 70 |

        Won · 1  US$ 400

        | Deal | Account | Owner | Stage | Value |
        | --- | --- | --- | --- | ---: |
        | Monitors | – | – | Won | 400 |

        Lost · 1  US$ 50

        | Deal | Account | Owner | Stage | Value |
        | --- | --- | --- | --- | ---: |
        | Parts | – | – | Lost | 50 |

        ## Past due

        | Deal | Account | Owner | Stage | Value | Close |
        | --- | --- | --- | --- | ---: | ---: |
        | Pumps | – | – | Initial contact | 70 | 21 Nov 2026 |

        ## Steps of the next seven days

        | Deal | Account | Owner | Stage | Value | Next step | Next step on |
        | --- | --- | --- | --- | ---: | --- | ---: |
        | Cranes \<b\>\| | – | – | Needs confirmed | 1,000 | Demo | 24 Nov 2026 |

        ## Stagnant deals

        | Deal | Account | Owner | Stage | Value | Quiet days |
        | --- | --- | --- | --- | ---: | ---: |
        | Cranes \<b\>\| | – | – | Needs confirmed | 1,000 | 3 |

        """#)
  }

  @Test func `a running period is compared with the same days of the one before`() throws {
    let november = try #require(PackPeriod(.month(of: today), today: today))
    #expect(november.isRunning)
    #expect(november.days == 22)
    #expect(november.previousDay == day("2026-10-22"))
    let march = try #require(PackPeriod(.month(of: day("2026-03-01")), today: day("2026-03-30")))
    #expect(march.previousDay == day("2026-02-28"))
    let october = try #require(PackPeriod(.month(of: day("2026-10-01")), today: today))
    #expect(!october.isRunning)
    #expect(october.previousDay == day("2026-09-30"))
    #expect(PackPeriod(.year(of: day("2027-01-01")), today: today) == nil)
  }

  @Test func `what chance does not explain is news`() throws {
    func filled(_ count: Int, _ today: Day) -> Book {
      var book = BookBuilder.fiveStage(today: today)
      for _ in 0..<count { book.deal(amount: 10, visits: [(0, -1)]) }
      return book.book
    }
    let past = filled(1, day("2026-11-15"))
    let text = try Document(answer("2026-W47", filled(16, today), past).sections).markdown
    #expect(text.contains("✓ New deals: 1 → 16  (+15; 95 % +7 … +25)"))
    let calm = try Document(answer("2026-W47", filled(4, today), past).sections).markdown
    #expect(calm.contains("No figure has changed by more than chance explains."))
  }

  @Test(arguments: ["2026-W47", "2026-11", "2026-Q4"], Language.allCases)
  func `a pack without deals says so and draws nothing`(
    period: String, language: Language
  ) throws {
    let empty = BookBuilder.fiveStage(today: today).book
    let answer = try answer(period, empty, Book(), in: language, isDrawn: true)
    let html = page(answer, in: language)
    #expect(html.contains(Phrase.Packs.noNews[language]))
    #expect(!html.contains("NaN") && !html.contains("∞"))
    #expect(!answer.json.text.contains("NaN"))
  }

  @Test(arguments: ["2026-W47", "2026-11", "2026-Q4"], Language.allCases)
  func `drawings are well-formed and say in words what they show`(
    period: String, language: Language
  ) throws {
    let html = page(try answer(period, in: language, isDrawn: true), in: language)
    #expect(html.contains("<html lang=\"\(language.code)\">"))
    let drawings = html.split(separator: "<svg ").dropFirst()
    #expect(!drawings.isEmpty)
    for drawing in drawings {
      let drawing = drawing.prefix(drawing.distance(to: "</svg>"))
      #expect(drawing.contains("role=\"img\" aria-label=\""))
      #expect(!drawing.contains("NaN") && !drawing.contains("<b>"))
      let opened = drawing.count { $0 == "<" }
      #expect(opened == drawing.count { $0 == ">" } - 1)
      #expect(drawing.count { $0 == "\"" } % 2 == 0)
    }
    #expect(!html.contains("<script") && !html.contains("http"))
    #expect(!html.contains("Cranes <b>"))
  }

  @Test func `programs get every part with its rates and lists`() throws {
    let json = try answer("2026-Q4").json.text
    for part in [
      "\"cadence\": \"quarterly\"", "\"period\": \"2026-Q4\"", "\"previous\": \"2026-Q3\"",
      "\"id\": \"funnel\"", "\"id\": \"competitors\"", "\"id\": \"forecast\"",
      "\"verdict\": \"notEnoughData\"",
    ] {
      #expect(json.contains(part), "\(part)")
    }
    #expect(!json.contains("\"id\": \"reliability\""))
  }
}

extension Substring {
  /// How many characters lie before a text; all where it does not occur.
  fileprivate func distance(to needle: String) -> Int {
    var rest = self
    while !rest.isEmpty, !rest.hasPrefix(needle) { rest.removeFirst() }
    return count - rest.count
  }
}
