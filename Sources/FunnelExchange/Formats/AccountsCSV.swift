import FunnelCore

extension ImportFormat {
  /// Companies, told apart by identity or name.
  static let accounts = ImportFormat(
    kind: .accounts,
    nameWords: ["account", "compan", "customer", "客户", "客戶"],
    fitness: { $0.contains("name") && $0.count > 1 ? $0.count : 0 },
    read: { try RecordsCSV($0, kind: .account, aliases: ["domain"]).read() })
}
