extension Scope {
  /// Whose quota a scope is to be measured by: everyone's without a filter, that of the one owner,
  /// team or region that its filter asks for, and nobody's where it asks for anything else.
  public func quotaHolder(in book: Book) -> QuotaHolder? {
    if filter.isEmpty { return .everyone }
    guard filter.terms.count == 1, let term = filter.terms.first, !term.isNegated,
      case .text(let key, let texts, let isExact) = term.test
    else { return nil }
    func names(_ name: String?) -> Bool {
      guard let name else { return false }
      let folded = FoldedText(name)
      return texts.contains { isExact ? $0 == folded : $0.occurs(in: folded) }
    }
    switch key {
    case .owner:
      let owners = book.owners.filter { owner in
        texts.contains { $0.identity == owner.id.rawValue } || names(owner.name)
          || names(owner.login)
      }
      return owners.count == 1 ? owners.first.map { .owner($0.id) } : nil
    case .team:
      let teams = Set(book.owners.compactMap(\.team)).filter { names($0) }
      return teams.count == 1 ? teams.first.map { .team($0) } : nil
    case .region:
      let all =
        book.targets.compactMap(\.region) + book.owners.compactMap(\.region)
        + book.accounts.compactMap(\.region)
      let regions = Set(all).filter { names($0) }
      return regions.count == 1 ? regions.first.map { .region($0) } : nil
    default: return nil
    }
  }
}
