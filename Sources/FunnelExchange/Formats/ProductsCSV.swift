import FunnelCore

extension ImportFormat {
  /// Products with their prices, told apart by identity or name.
  static let products = ImportFormat(
    kind: .products,
    nameWords: ["product", "产品", "產品"],
    fitness: { fields in
      fields.contains("name") && !fields.isDisjoint(with: ["price", "series"]) ? fields.count : 0
    },
    read: { try RecordsCSV($0, kind: .product, aliases: []).read() })
}
