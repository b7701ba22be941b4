import FunnelCore
import FunnelWording

/// Choosing the two groups that are put side by side: what they are told apart by, then each.
struct ComparisonMenu {
  let choices: HealthChoices
  let session: Session

  private var language: Language { session.language }

  /// What groups can be told apart by, beside periods and tags.
  private static let dimensions: [Dimension] = [
    .owner, .team, .manager, .region, .sector, .productType, .source, .channel, .segment,
  ]

  /// Asks what the groups are told apart by.
  func start() -> MenuScreen {
    let swap = MenuScreen.Choice(Phrase.Health.swap[language]) {
      choices.pair = (choices.pair ?? .periods(session)).swapped
      return .pop
    }
    let preceding = MenuScreen.Choice(
      Phrase.Health.periodBefore[language],
      detail: ComparedPair.periods(session).first.name[language]
    ) {
      choices.pair = nil
      return .pop
    }
    return MenuScreen(
      id: "compare", title: Phrase.Health.compareGroups,
      choices: [
        preceding, choice(Phrase.Health.periods, periods), choice(Phrase.Health.tags, tags),
      ]
        + Self.dimensions.map { dimension in
          choice(dimension.label) { groups(of: dimension) }
        } + [swap])
  }

  private func choice(
    _ label: Phrase, _ groups: @escaping () -> [ComparedGroup]
  ) -> MenuScreen.Choice {
    MenuScreen.Choice(label[language]) {
      let found = groups()
      guard found.count > 1 || found.first?.period == nil && !found.isEmpty else {
        session.say(Phrase.Health.oneGroup, .warning)
        return .stay
      }
      return .replace(first(label, found))
    }
  }

  private func first(_ label: Phrase, _ groups: [ComparedGroup]) -> MenuScreen {
    MenuScreen(
      id: "compareFirst", title: Phrase { "\(label[$0])  1/2" },
      choices: groups.map { group in
        MenuScreen.Choice(group.name[language]) { .replace(second(label, groups, after: group)) }
      })
  }

  private func second(
    _ label: Phrase, _ groups: [ComparedGroup], after first: ComparedGroup
  ) -> MenuScreen {
    let others = first.period == nil ? [first.others] : []
    return MenuScreen(
      id: "compareSecond", title: Phrase { "\(first.name[$0]) | 2/2" },
      choices: (others + groups.filter { $0 != first }).map { group in
        MenuScreen.Choice(group.name[language]) {
          choices.pair = ComparedPair(first: first, second: group)
          return .pop
        }
      })
  }

  // MARK: Groups

  private func periods() -> [ComparedGroup] {
    let today = session.today
    return
      (Period.quarter(of: today).series(of: 8).reversed()
      + Period.month(of: today).series(of: 12).reversed()
      + Period.year(of: today).series(of: 4).reversed()).map { ComparedGroup($0) }
  }

  private func groups(of dimension: Dimension) -> [ComparedGroup] {
    dimension.values(in: session.book, session.scope.ofAllDays).compactMap { group, _ in
      group.terms(in: session.book).map { terms in
        ComparedGroup(Phrase { group.name(in: session.book, $0) }, terms: terms)
      }
    }
  }

  private func tags() -> [ComparedGroup] {
    let book = session.book
    var words: [String: Int] = [:]
    for place in DealQuery(session.scope.ofAllDays).places(in: book) {
      for word in book.deals[place].tags.words where !word.contains("\"") {
        words[word, default: 0] += 1
      }
    }
    return words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(200).map { word, _ in
      ComparedGroup(Phrase(verbatim: word), terms: DealFilter("tag=\"\(word)\""))
    }
  }
}

extension FormScreen {
  /// Asks for the two days of the waterfall; an empty field leads back to the period and today.
  static func waterfallDays(_ days: WaterfallDays, _ session: Session) -> FormScreen {
    let now = days.days(in: session)
    return FormScreen(
      id: "waterfallDays", title: Phrase.Health.chooseDays, verb: Phrase.Dialog.show, about: .view,
      fields: [
        Field(
          "from", Phrase.Health.firstDay, .day, text: now.from.description, isSuggestion: true,
          isPast: true),
        Field(
          "to", Phrase.Health.secondDay, .day, text: now.to.description, isSuggestion: true,
          isPast: true),
      ]
    ) { values in
      let from = Day?(values["from"] ?? .none) ?? nil
      let to = Day?(values["to"] ?? .none) ?? nil
      if let from, let to, from >= to {
        session.say(Phrase.Health.daysInOrder, .warning)
        return .stay
      }
      days.chosen = (from, to == session.today ? nil : to)
      return .pop
    }
  }
}
