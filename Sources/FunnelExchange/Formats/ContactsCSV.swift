import FunnelCore

extension ImportFormat {
  /// People at companies, told apart by identity, mail address, or name and company.
  static let contacts = ImportFormat(
    kind: .contacts,
    nameWords: ["contact", "people", "联系人", "聯絡人"],
    fitness: { fields in
      let hasName = !fields.isDisjoint(with: ["name", HeaderSynonyms.Special.lastName])
      return hasName && fields.count > 1 ? fields.count : 0
    },
    read: { try RecordsCSV($0, kind: .contact, aliases: ["mail"]).read() })
}
