/// What the rows of a file are.
public enum ImportKind: String, CaseIterable, Hashable, Sendable {
  /// Deals, with the stage each stands in.
  case deals
  /// Companies.
  case accounts
  /// People at companies.
  case contacts
  /// Sales representatives with their managers and regions.
  case owners
  /// Products with their prices.
  case products
  /// Stages that deals entered, with the day of each.
  case history
  /// A whole store, as our own JSON export writes it.
  case store
}
