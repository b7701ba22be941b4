import FunnelCore

/// How far one person, team or region, or everyone, has come towards a quota.
struct TargetLine {
  /// Whose quota it is.
  var holder: QuotaHolder
  /// How far it is reached.
  var progress: QuotaProgress
  /// What finds the deals, beside the scope's own filter.
  var terms: DealFilter

  /// Everyone first, then teams and regions, then the owners; each by how much is attained.
  ///
  /// Where the scope is narrowed to one of them, only that one.
  static func all(_ book: Book, _ scope: Scope) -> [TargetLine] {
    guard scope.period != nil else { return [] }
    guard scope.filter.isEmpty else {
      guard let holder = scope.quotaHolder(in: book) else { return [] }
      return lines(of: holder, SalesFigures(book, scope), .everything)
    }
    return lines(of: .everyone, SalesFigures(book, scope), .everything)
      + groups(book, scope, by: .team) + groups(book, scope, by: .region)
      + groups(book, scope, by: .owner)
  }

  private static func lines(
    of holder: QuotaHolder, _ figures: SalesFigures, _ terms: DealFilter
  ) -> [TargetLine] {
    let ofFunnel = TargetMeasure.allCases.compactMap { measure in
      QuotaProgress(figures, counting: measure, of: holder)
    }
    return (ofFunnel + QuotaProgress.ofStages(figures, of: holder)).map {
      TargetLine(holder: holder, progress: $0, terms: terms)
    }
  }

  private static func groups(
    _ book: Book, _ scope: Scope, by dimension: Dimension
  ) -> [TargetLine] {
    let holders = holders(of: dimension, in: book)
    guard !holders.isEmpty else { return [] }
    let rows = Breakdown(book, scope, by: dimension).rows
    return holders.flatMap { holder -> [TargetLine] in
      let row = rows.first { $0.group.value == holder.group }
      let terms = row?.terms ?? holder.terms(dimension)
      let figures = row?.figures ?? SalesFigures(book, scope.narrowed(to: terms))
      return lines(of: holder, figures, terms)
    }.sorted { $1.progress.attainment < $0.progress.attainment }
  }

  private static func holders(of dimension: Dimension, in book: Book) -> [QuotaHolder] {
    let targets = book.targets
    switch dimension {
    case .owner:
      return Set(targets.compactMap(\.owner)).filter { book.owners[$0] != nil }.sorted()
        .map { .owner($0) }
    case .team:
      return Set(targets.compactMap { $0.owner == nil ? $0.team : nil }).sorted()
        .map { .team($0) }
    default:
      return Set(targets.compactMap { $0.owner == nil && $0.team == nil ? $0.region : nil })
        .sorted().map { .region($0) }
    }
  }

  /// The name of the person, team or region; nil for everyone.
  func name(in book: Book) -> String? {
    switch holder {
    case .everyone: nil
    case .owner(let owner): book.owners[owner]?.name ?? owner.description
    case .team(let name), .region(let name): name
    }
  }
}

extension QuotaHolder {
  fileprivate var group: DealGroup.Value? {
    switch self {
    case .everyone: nil
    case .owner(let owner): .owner(owner)
    case .team(let name), .region(let name): .text(name)
    }
  }

  /// What finds the deals of somebody who has none in the scope.
  fileprivate func terms(_ dimension: Dimension) -> DealFilter {
    switch self {
    case .everyone: .everything
    case .owner(let owner): DealFilter("owner=\(owner)")
    case .team(let name), .region(let name):
      DealFilter("\(dimension.rawValue)=\"\(name.filter { $0 != "\"" })\"")
    }
  }
}
