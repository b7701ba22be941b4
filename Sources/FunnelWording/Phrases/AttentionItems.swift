public import FunnelCore

extension AttentionItem {
  /// The item as one line, the figure and the bound behind what it is about:
  /// `Needs confirmed leaks: 48 % < 60 %, 12/25`.
  public func phrase(in book: Book) -> Phrase {
    Phrase { language in
      let figures = [figure(in: language), cases(in: language)].compactMap { $0 }
      let subject = subject(in: book)[language]
      guard !figures.isEmpty else { return subject }
      let (colon, comma) = language.isChinese ? ("：", "，") : (": ", ", ")
      return subject + colon + figures.joined(separator: comma)
    }
  }

  /// What it is about, without figure and bound.
  public func subject(in book: Book) -> Phrase {
    switch code {
    case .pastDue: Phrase.Attention.pastClose(deals.count)
    case .leak(let conversion):
      severity == .alarm
        ? Phrase.Attention.leak(from: name(of: conversion.stage, in: book))
        : Phrase.Attention.watch(name(of: conversion.stage, in: book))
    case .fall(let fall): Phrase.Attention.fall(of: name(of: fall.stage, in: book))
    case .noEconomicBuyer: Phrase.Attention.withoutEconomicBuyer(deals.count)
    case .standingTooDeep: Phrase.Attention.standingTooDeep(deals.count)
    case .unproven: Phrase.Attention.unproven(deals.count)
    case .dateFiction: Phrase.Attention.dateFiction(deals.count)
    case .stagnant: Phrase.Attention.stagnant(deals.count)
    case .coverage: Phrase.Funnel.coverage
    case .oldReviews: Phrase.Attention.oldForms(deals.count)
    case .undated: Phrase.Attention.undated(deals.count)
    }
  }

  /// What it is about where there is little room: fewer words, and a stage's first one.
  public func brief(in book: Book) -> Phrase {
    switch code {
    case .pastDue: Phrase.Attention.pastCloseInShort(deals.count)
    case .noEconomicBuyer: Phrase.Attention.withoutEconomicBuyerInShort(deals.count)
    case .leak(let conversion):
      severity == .alarm
        ? Phrase.Attention.leak(from: book.shortName(of: conversion.stage))
        : Phrase.Attention.watch(book.shortName(of: conversion.stage))
    case .fall(let fall): Phrase.Attention.fall(of: book.shortName(of: fall.stage))
    default: subject(in: book)
    }
  }

  /// The figure beside its bound: `48 % < 60 %`; nil where the number of deals says all.
  public func figure(in language: Language) -> String? {
    switch code {
    case .leak(let conversion):
      guard let rate = conversion.rate.fraction, let benchmark = conversion.benchmark else {
        return nil
      }
      return "\(language.percent(rate)) < \(language.percent(benchmark))"
    case .fall(let fall):
      return fall.share.map { "\(language.percent($0)) ≥ \(language.percent(fall.bound))" }
    case .coverage(let have, let needed):
      return "\(language.multiple(have)) < \(language.multiple(needed))"
    case .stagnant, .oldReviews:
      return worst.map {
        "\(language.duration(days: $0.days)) > \(language.duration(days: $0.bound))"
      }
    default: return nil
    }
  }

  /// How many cases of how many the figure rests on: `12/25`.
  public func cases(in language: Language) -> String? {
    switch code {
    case .leak(let conversion): language.ratio(conversion.rate.k, of: conversion.rate.n)
    case .fall(let fall): language.ratio(fall.now.k, of: fall.now.n)
    default: nil
    }
  }

  private func name(of stage: Stage.ID, in book: Book) -> Phrase {
    Phrase(book.stages[stage]?.name ?? Translated(""))
  }
}

extension Phrase.Attention {
  fileprivate static func pastCloseInShort(_ count: Int) -> Phrase {
    .count(
      count, "past close day", "past close day", hans: "个已过预计成交日", hant: "個已過預計成交日")
  }

  fileprivate static func withoutEconomicBuyerInShort(_ count: Int) -> Phrase {
    .count(
      count, "Best Few without E", "Best Few without E", hans: "个漏斗底无价格决定者",
      hant: "個漏斗底無價格決定者")
  }

  /// Deals that lack what their zone needs.
  public static func standingTooDeep(_ count: Int) -> Phrase {
    .count(
      count, "deal stands too deep", "deals stand too deep", hans: "个商机位置过深",
      hant: "個商機位置過深")
  }

  /// Open deals without an expected close day.
  public static func undated(_ count: Int) -> Phrase {
    .count(
      count, "deal without a close day", "deals without a close day",
      hans: "个商机没有预计成交日", hant: "個商機沒有預計成交日")
  }
}
