import FunnelCore
import FunnelWording

extension Report {
  /// How far everyone, each owner, team and region has come towards their quotas.
  public static let quota = Report("quota", options: [], needsPeriod: true) { question in
    let held = question.holders.flatMap { holder in
      question.progress(of: holder)
    }
    var rows = ReportRows("targets", of: held)
    rows.words("kind", Phrase.Reports.kind, .programs) { .text($0.holder.code) }
    rows.words("holder", Phrase.Reports.holder) { $0.holder.name(question) }
    rows.words("measure", Phrase.Reports.measure) { question.measure(of: $0.progress) }
    rows.words("stage", Phrase.Deals.stage, .programs) { row in
      question.stage(ifKnown: row.progress.stage)
    }
    rows.figure("quota", Phrase.Forecast.quota) { $0.value($0.progress.quota) }
    rows.figure("won", Phrase.Reports.reached) { $0.value($0.progress.won) }
    rows.figure("attainment", Phrase.Forecast.attainment) { .share($0.progress.attainment) }
    rows.figure("remaining", Phrase.Reports.remaining, .programs) { row in
      row.value(row.progress.remaining)
    }
    rows.figure("open", Outcome.open.label) { $0.value($0.progress.open) }
    rows.figure("coverage", Phrase.Forecast.coverage) { row in
      row.progress.coverage.map { .multiple($0) }
    }
    rows.figure("neededCoverage", Phrase.Funnel.needs) { row in
      row.progress.neededCoverage.map { .multiple($0) }
    }
    rows.figure("weighted", Phrase.Common.weighted) { $0.value($0.progress.weighted) }
    rows.figure("gap", Phrase.Forecast.gap) { $0.value($0.progress.gap) }
    return ReportContent(
      [.table(rows.table(empty: Phrase.Funnel.noTarget))],
      unconverted: SalesFigures(question.book, question.scope).unconverted)
  }
}

/// A holder of a quota with the progress towards it.
private struct HeldQuota {
  var holder: QuotaHolder
  var progress: QuotaProgress

  /// An amount or a number, as the quota counts.
  func value(_ quantity: Int64) -> ReportValue {
    progress.measure == .amountWon ? .money(quantity) : .count(Int(quantity))
  }
}

extension ReportQuestion {
  /// Whose quotas are meant: the one that the filter asks for, else everybody's.
  fileprivate var holders: [QuotaHolder] {
    guard scope.filter.isEmpty else { return scope.quotaHolder(in: book).map { [$0] } ?? [] }
    let teams = Set(book.targets.compactMap { $0.owner == nil ? $0.team : nil }).sorted()
    let regions = Set(
      book.targets.compactMap { $0.owner == nil && $0.team == nil ? $0.region : nil })
    let owners = Set(book.targets.compactMap(\.owner))
    return [.everyone] + teams.map { .team($0) } + regions.sorted().map { .region($0) }
      + book.owners.filter { owners.contains($0.id) }.map { .owner($0.id) }
  }

  fileprivate func progress(of holder: QuotaHolder) -> [HeldQuota] {
    let own = holder.terms(in: book).map { scope.narrowed(to: $0) } ?? scope
    let figures = SalesFigures(book, scope.filter.isEmpty ? own : scope)
    let ofFunnel = TargetMeasure.allCases.compactMap { measure in
      QuotaProgress(figures, counting: measure, of: holder)
    }
    return (ofFunnel + QuotaProgress.ofStages(figures, of: holder)).map {
      HeldQuota(holder: holder, progress: $0)
    }
  }

  /// What a quota counts; that of a stage counts the deals that come there.
  fileprivate func measure(of progress: QuotaProgress) -> ReportValue {
    guard let stage = progress.stage else { return choice(progress.measure) }
    let name = Phrase(book.stages[stage]?.name ?? Translated(stage.description))
    let words = Phrase.Forecast.arrivals(at: name, inMoney: progress.measure == .amountWon)
    return .named(words[language], code: progress.measure.rawValue)
  }
}

extension QuotaHolder {
  fileprivate var code: String {
    switch self {
    case .everyone: "everyone"
    case .owner: "owner"
    case .team: "team"
    case .region: "region"
    }
  }

  fileprivate func name(_ question: ReportQuestion) -> ReportValue {
    switch self {
    case .everyone:
      .named(Phrase.Common.everyone[question.language], code: "everyone")
    case .owner(let owner):
      .reference(question.book.owners[owner]?.name ?? owner.description, owner.rawValue)
    case .team(let name), .region(let name): .text(name)
    }
  }

  /// The filter that finds the holder's deals; nil for everyone.
  fileprivate func terms(in book: Book) -> DealFilter? {
    switch self {
    case .everyone: nil
    case .owner(let owner):
      DealGroup(dimension: .owner, value: .owner(owner)).terms(in: book)
    case .team(let team): DealGroup(dimension: .team, value: .text(team)).terms(in: book)
    case .region(let region):
      DealGroup(dimension: .region, value: .text(region)).terms(in: book)
    }
  }
}
