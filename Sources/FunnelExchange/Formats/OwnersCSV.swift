import FunnelCore

extension ImportFormat {
  /// Sales representatives with manager and region, told apart by identity or name.
  static let owners = ImportFormat(
    kind: .owners,
    nameWords: ["owner", "user", "team", "rep", "负责人", "業務"],
    fitness: { fields in
      let hasName = !fields.isDisjoint(with: ["name", HeaderSynonyms.Special.lastName])
      return hasName && fields.count > 1 ? fields.count : 0
    },
    read: { try RecordsCSV($0, kind: .owner, aliases: ["login"]).read() })
}
