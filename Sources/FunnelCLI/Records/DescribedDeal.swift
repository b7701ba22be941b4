import FunnelCore
import FunnelStore
import FunnelWording

/// A deal or a lead as a command line describes it, before it is in the store.
struct DescribedDeal {
  /// What it is called in the batch that makes it.
  static let provisional = EntityReference(.deal, -1)

  /// Its name.
  let name: String
  /// The fields that were named.
  let named: Set<String>
  /// What it begins with.
  var values: RecordValues
  /// The account that has to be made for it.
  let account: AssignedAccount?

  /// What brings it into being.
  var changes: [Change] {
    (account.map { [$0.change] } ?? [])
      + [.add(NewRecord(.deal, provisional: Self.provisional.id, values: values))]
  }
}

extension Workspace {
  /// The deal of a name and of `field=value` arguments; a store that is new is furnished first.
  func describedDeal(_ name: String, _ fields: [String]) throws -> DescribedDeal {
    try furnish()
    let name = name.trimmed
    var assignments = fields.isEmpty ? [] : try Assignment.all(fields)
    let named = try assignments.map { try field($0.field, of: .deal) }
    let account = try takeNewAccount(from: &assignments)
    var values = try valuesOfNewDeal(named: name, assignments)
    if account != nil { values["account"] = .integer(AssignedAccount.provisional.id) }
    return DescribedDeal(name: name, named: Set(named), values: values, account: account)
  }

  /// Makes a deal, with what comes of it, and tells its number.
  func create(
    _ deal: DescribedDeal, and more: [Change] = [], _ created: (String) -> Phrase,
    as format: OutputFormat
  ) throws {
    let commit = try perform(deal.changes + more, created(deal.name))
    let id = commit.created[DescribedDeal.provisional] ?? 0
    try report(
      EntityReference(.deal, id), created("#\(id) \(deal.name)"), making: deal.account, as: format)
  }
}
