public import FunnelCore

/// The currencies that a deal's questions speak of money in.
public struct CoachingMoney: Hashable, Sendable {
  /// The deal's own, for amounts and budgets.
  public var deal: Currency
  /// The store's, for costs.
  public var store: Currency

  /// Two currencies.
  public init(deal: Currency, store: Currency) { (self.deal, self.store) = (deal, store) }
}

extension CoachingQuestion {
  /// What is asked about, in a word or two.
  public var name: Phrase {
    switch subject {
    case .element(let element, _, _): element.label
    case .fundRate: EntityKind.deal.label(ofField: "fundRate")
    case .position, .standing: EntityKind.deal.label(ofField: "position")
    case .amount: EntityKind.deal.label(ofField: "amount")
    case .budget: EntityKind.deal.label(ofField: "budget")
    case .review: Phrase.Screen.review
    case .rivals: Phrase.Deal.competitors
    case .specification: EntityKind.deal.label(ofField: "specification")
    case .price: Phrase(en: "Price", hans: "价格", hant: "價格")
    case .closing: EntityKind.deal.label(ofField: "expectedClose")
    case .nextStep: EntityKind.deal.label(ofField: "nextStep")
    case .stageDays: Phrase(en: "Days in stage", hans: "停留天数", hant: "停留天數")
    case .flags: Phrase.Deal.redFlags
    case .productGap: RedFlag.Category.productOrPriceGap.label
    case .role(let role, _): role.label
    case .uncontacted: Phrase(en: "Contacted", hans: "已接触", hant: "已接觸")
    case .thread: Phrase.Deal.met
    case .coach: Phrase(en: "Coach's rating", hans: "教练的态度", hant: "教練的態度")
    case .economicBuyer: Phrase(en: "Economic buyer met", hans: "见过价格决定者", hant: "見過價格決定者")
    case .personalWins: Phrase.Deal.personalWin
    case .time: Phrase.Coaching.time
    case .cost: Phrase.Coaching.money
    case .cycle: Phrase.Coaching.daysOpen
    case .quiet: Phrase.Deals.quiet
    }
  }

  /// What is known, in a few words.
  public func finding(in money: CoachingMoney, today: Day) -> Phrase {
    Phrase { language in finding(in: language, money, today) }
  }

  private func finding(in language: Language, _ money: CoachingMoney, _ today: Day) -> String {
    let nothing = Phrase.Common.notKnown[language]
    func amount(_ units: Int64) -> String {
      Money(minorUnits: units, currency: money.deal).full(in: language)
    }
    switch subject {
    case .element(_, let state, let words):
      return said(state.label[language], words, in: language)
    case .fundRate(let rate, let words):
      guard let rate else { return nothing }
      let level = FundLevel(reachedBy: rate).flatMap { Phrase.fundLevel($0.rawValue) }
      let head = level.map { "\(rate)  \($0[language])" } ?? "\(rate)"
      return rate < FundLevel.requested.rawValue ? head : said(head, words, in: language)
    case .position(let position, let supporter):
      guard let position else { return nothing }
      let head = language.signed(position.rawValue) + " " + position.label[language]
      return supporter.map { head + (language.isChinese ? "，" : ", ") + $0 } ?? head
    case .standing(let position): return position.meaning[language]
    case .amount(let units), .budget(let units): return units.map(amount) ?? nothing
    case .price(let asked, let budget):
      return "\(amount(asked)) \(asked > budget ? ">" : "≤") \(amount(budget))"
    case .review, .closing, .nextStep, .stageDays, .cycle, .quiet: return pace(language, today)
    case .time(let spending):
      return spending.spent == 0
        ? nothing
        : spent(spending, language) { minutes in
          language.duration(minutes: Int(minutes))
        }
    case .cost(let spending):
      return spent(spending, language) { units in
        Money(minorUnits: units, currency: money.store)
          .compactWithCurrency(in: language)
      }
    default: return people(language)
    }
  }

  /// A state with what shows it, or that nothing does.
  private func said(_ state: String, _ words: String?, in language: Language) -> String {
    if let words {
      switch language {
      case .en: return "\(state), “\(words)”"
      case .hans: return "\(state)，“\(words)”"
      case .hant: return "\(state)，「\(words)」"
      }
    }
    switch (subject, language) {
    case (.element(_, .unknown, _), _): return state
    case (_, .en): return "\(state), nothing in words"
    case (_, .hans): return "\(state)，没有文字依据"
    case (_, .hant): return "\(state)，沒有文字依據"
    }
  }

  private func pace(_ language: Language, _ today: Day) -> String {
    switch subject {
    case .review(let days?): today.adding(days: -days).medium(in: language)
    case .closing(let day?, let audit):
      "\(day.medium(in: language))  \(audit.label[language])"
    case .nextStep(let step, let day):
      [step, day?.relative(to: today, in: language) ?? Phrase.Common.noDate[language]]
        .compactMap { $0 }.joined(separator: "  ")
    case .stageDays(let days, let expected), .quiet(let days, let expected):
      "\(language.duration(days: days)) / \(language.duration(days: expected))"
    case .cycle(let days, let median, let count):
      "\(language.duration(days: days)) / \(language.duration(days: Int(median.rounded())))  "
        + Phrase.Coaching.medianOfWon(count)[language]
    case .review: Phrase.Common.never[language]
    default: Phrase.Common.notKnown[language]
    }
  }

  private func people(_ language: Language) -> String {
    func list(_ names: [String]) -> String {
      names.isEmpty
        ? Phrase.Common.notKnown[language]
        : names.joined(separator: language.isChinese ? "、" : ", ")
    }
    switch subject {
    case .rivals(let names), .role(_, let names): return list(names)
    case .specification(let rival):
      return rival.map { Phrase.Review.lockedBy($0)[language] } ?? Phrase.Common.no[language]
    case .flags(let covered): return Phrase.Review.part(covered.k, of: covered.n)[language]
    case .productGap(let gap): return gap ?? Phrase.Common.none[language]
    case .uncontacted(_, _, let met): return Phrase.Review.part(met.k, of: met.n)[language]
    case .personalWins(let names, let count):
      return Phrase.Review.part(count - names.count, of: count)[language]
    case .thread(let names, let count):
      return names.isEmpty ? language.number(count) : list(names)
    case .coach(let name, let rating):
      guard let rating else { return "\(name)  \(Phrase.Common.notKnown[language])" }
      return "\(name)  \(language.signed(rating.rawValue)) \(rating.label[language])"
    case .economicBuyer(let name, let contact):
      switch contact {
      case .met(let day): return "\(name)  \(day.medium(in: language))"
      case .never: return "\(name)  \(Phrase.Common.never[language])"
      case nil: return "\(name)  \(Phrase.Review.notRecorded[language])"
      }
    default: return ""
    }
  }

  private func spent(
    _ spending: Spending, _ language: Language, _ words: (Int64) -> String
  ) -> String {
    let median = words(spending.median)
    guard let perWin = spending.perWin.map(words) else {
      return words(spending.spent) + "  " + Phrase.Coaching.noChance[language]
    }
    return switch language {
    case .en:
      "\(perWin) for an expected win; won deals took \(median), median of \(spending.count)"
    case .hans: "每个预期赢单 \(perWin)；赢单用 \(median)（\(spending.count) 个的中位数）"
    case .hant: "每個預期贏單 \(perWin)；贏單用 \(median)（\(spending.count) 個的中位數）"
    }
  }
}
