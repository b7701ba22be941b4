public import FunnelCore
public import FunnelWording

/// The negative questions of a deal to be read: what is unproven, what it took, what leaving saves.
public struct CoachingDocument: Sendable {
  /// The questions.
  public let coaching: Coaching
  private let name: String
  private let money: CoachingMoney
  private let language: Language
  private let today: Day

  /// The questions of a deal.
  ///
  /// - Parameter name: What the deal is called, with its account and number.
  public init(
    _ coaching: Coaching, of name: String, money: CoachingMoney, in language: Language, today: Day
  ) {
    (self.coaching, self.name, self.money) = (coaching, name, money)
    (self.language, self.today) = (language, today)
  }

  /// The document.
  public var document: Document { Document(sections) }

  /// The parts of the document: the verdict, each group of questions, effort, and leaving.
  public var sections: [Document.Section] {
    [
      .heading("\(Phrase.Screen.coaching[language])  \(name)"),
      .line(Phrase.Coaching.unproven(coaching.unproven)[language]),
    ] + CoachingQuestion.Group.allCases.flatMap(questions) + [.facts(effort)] + leaving
  }

  private func questions(of group: CoachingQuestion.Group) -> [Document.Section] {
    let rate = coaching.unproven(in: group)
    let (open, proven) = (coaching.open(in: group), coaching.proven(in: group))
    var sections: [Document.Section] = [
      .heading("\(group.label[language])  \(language.ratio(rate.k, of: rate.n))")
    ]
    if !open.isEmpty { sections.append(.table(table(of: open))) }
    if !proven.isEmpty {
      sections.append(.facts([Document.Fact(Phrase.Coaching.proven[language], names(of: proven))]))
    }
    return sections
  }

  private func table(of questions: [CoachingQuestion]) -> DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(title: "", key: "severity"),
        DocumentTable.Column(
          title: Phrase.Coaching.question[language], key: "question", limit: 80),
        DocumentTable.Column(title: Phrase.Coaching.known[language], key: "known", limit: 60),
      ],
      rows: questions.map { question in
        [
          DocumentTable.Cell(question.severity.mark, raw: question.severity.label[.en]),
          DocumentTable.Cell(question.sentence[language], raw: question.code),
          DocumentTable.Cell(question.finding(in: money, today: today)[language]),
        ]
      })
  }

  /// The names of what is proven in a group.
  public func names(of questions: [CoachingQuestion]) -> String {
    questions.map { $0.name[language] }.joined(separator: language.isChinese ? "、" : ", ")
  }

  // MARK: Effort against chance

  /// What the deal has taken, what a win costs at its chance, and what other deals took.
  public var effort: [Document.Fact] {
    let (effort, won, lost) = (coaching.effort, coaching.won, coaching.lost)
    let done = Phrase.count(
      effort.activities, "activity", "activities", hans: "项活动", hant: "項活動")
    let perWin = coaching.minutesPerWin.map { minutes in
      amounts(Int(minutes), coaching.costPerWin, nil) + "  ÷ "
        + language.exactPercent(coaching.chance.percentage) + " "
        + coaching.chance.source.label[language]
    }
    var facts = [
      Document.Fact(
        Phrase.Coaching.time[language],
        "\(language.duration(minutes: effort.minutes))  \(done[language])"),
      Document.Fact(Phrase.Coaching.money[language], cost(effort.cost)),
    ]
    if !coaching.isEnded {
      facts.append(
        Document.Fact(
          Phrase.Coaching.perExpectedWin[language], perWin ?? Phrase.Coaching.noChance[language]))
    }
    facts += [
      Document.Fact(
        Phrase.Coaching.wonDealsTook[language],
        medians(won, Phrase.Coaching.medianOfWon(won.count))),
      Document.Fact(
        Phrase.Coaching.lostDealsTook[language],
        medians(lost, Phrase.Coaching.medianOfLost(lost.count))),
    ]
    if let days = coaching.daysOpen {
      facts.append(
        Document.Fact(Phrase.Coaching.daysOpen[language], language.duration(days: days)))
    }
    return facts
  }

  private func medians(_ medians: EffortMedians, _ basis: Phrase) -> String {
    guard let minutes = medians.minutes else { return Phrase.Common.notEnoughData[language] }
    return amounts(minutes, medians.cost, medians.days) + "  " + basis[language]
  }

  private func amounts(_ minutes: Int, _ cost: Int64?, _ days: Int?) -> String {
    Phrase.Coaching.amounts(
      minutes: minutes, cost: cost.map { Money(minorUnits: $0, currency: money.store) },
      days: days, in: language)
  }

  private func cost(_ units: Int64) -> String {
    Money(minorUnits: units, currency: money.store).full(in: language)
  }

  // MARK: Leaving

  /// What speaks for leaving, and what it saves or has saved.
  public var leaving: [Document.Section] {
    var sections: [Document.Section] = []
    if coaching.isExitWorthConsidering {
      sections.append(.heading(Phrase.Coaching.considerExit[language]))
      sections += coaching.reasons.map { .line("▲ " + $0.label[language]) }
      sections.append(.line(Phrase.Coaching.youDecide[language]))
    } else if !coaching.isEnded {
      sections.append(.heading(Phrase.Coaching.noReasonToLeave[language]))
    }
    if let saving { sections.append(.facts([saving])) }
    return sections
  }

  /// What leaving saves or has saved, and what that rests on; nil for deals won or lost.
  public var saving: Document.Fact? {
    guard !coaching.isEnded || coaching.isLeft else { return nil }
    let name = coaching.isLeft ? Phrase.Coaching.leavingSaved : Phrase.Coaching.leavingSaves
    guard let saving = coaching.saving else {
      return Document.Fact(
        name[language], Phrase.Coaching.tooFewLost(coaching.lost.count)[language])
    }
    return Document.Fact(
      name[language],
      saving.words(in: money.store)[language] + "  "
        + Phrase.Coaching.medianOfLost(saving.basis)[language])
  }
}
