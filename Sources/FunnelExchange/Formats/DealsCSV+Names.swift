import FunnelCore

extension DealsCSV {
  /// What a row calls the other records that its deal refers to.
  struct Names {
    let account, owner, contact, product: String?

    init(_ row: ImportRow, _ columns: DealColumns) {
      account = row.text(at: columns[.account])
      owner = row.text(at: columns[.owner])
      contact = row.text(at: columns[.contact])
      product = row.text(at: columns[.product])
    }

    /// What a deal without a name is called: by its account and product.
    var ofDeal: String? {
      let words = [account, product].compactMap { $0 }
      return words.isEmpty ? nil : words.joined(separator: " · ")
    }

    func check(_ row: ImportRow) throws(ImportRefusal) {
      if let account { try row.checkName(account, field: "account", of: .account) }
      if let owner { try row.checkName(owner, field: "owner", of: .owner) }
      if let contact { try row.checkName(contact, field: "contact", of: .contact) }
      guard let product else { return }
      try row.checkName(product, field: HeaderSynonyms.Special.product, of: .product)
    }
  }
}
