public import FunnelCore

extension AttentionItem {
  /// The item as one line: the figure, the bound and what it is about.
  public func phrase(in book: Book) -> Phrase {
    switch code {
    case .pastDue: Phrase.Attention.pastClose(deals.count)
    case .leak(let conversion): leak(conversion, in: book)
    case .noEconomicBuyer: Phrase.Attention.withoutEconomicBuyer(deals.count)
    case .standingTooDeep: Phrase.Attention.standingTooDeep(deals.count)
    case .dateFiction: Phrase.Attention.dateFiction(deals.count)
    case .stagnant: Phrase.Attention.stagnant(deals.count)
    case .coverage(let have, let needed): Phrase.Attention.coverage(have, needed: needed)
    case .oldReviews: Phrase.Attention.oldForms(deals.count)
    case .undated: Phrase.Attention.undated(deals.count)
    }
  }

  private func leak(_ conversion: StageConversion, in book: Book) -> Phrase {
    Phrase.Attention.leak(
      from: Phrase(book.stages[conversion.stage]?.name ?? Translated("")),
      rate: conversion.rate.fraction ?? 0, benchmark: conversion.benchmark?.fraction ?? 0)
  }
}

extension Phrase.Attention {
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
