public import FunnelCore
public import FunnelStore

extension Store {
  /// What the records are called that a refusal names: stages and pipelines by their names, others
  /// by name and number, such as `Acme (#12)`.
  ///
  /// A record that is gone, or that has no name, is missing.
  public func names(in violation: RuleViolation, _ book: Book) -> [EntityReference: Phrase] {
    var names: [EntityReference: Phrase] = [:]
    // The sentence itself says whom it names.
    _ = violation.explanation { entity in
      let name = names[entity] ?? name(of: entity, in: book)
      names[entity] = name
      return name
    }
    return names
  }

  /// What a record is called, as in a refusal; nil where it is gone or has no name.
  public func name(of entity: EntityReference, in book: Book) -> Phrase? {
    func numbered(_ name: String?) -> Phrase? {
      guard let name, !name.isEmpty else { return nil }
      return Phrase(
        en: "\(name) (#\(entity.id))", hans: "\(name)（#\(entity.id)）",
        hant: "\(name)（#\(entity.id)）")
    }
    func stored<Noun: Entity>(_ noun: Noun.Type) -> Noun? {
      // A name is a courtesy: the number does as well where the store cannot be asked.
      (try? record(Noun.ID(entity.id)))?.record
    }
    switch entity.kind {
    case .stage: return book.stages[Stage.ID(entity.id)].map { Phrase($0.name) }
    case .pipeline: return book.pipelines[Pipeline.ID(entity.id)].map { Phrase($0.name) }
    case .deal: return numbered(book.deals[Deal.ID(entity.id)]?.name)
    case .account: return numbered(book.accounts[Account.ID(entity.id)]?.name)
    case .owner: return numbered(book.owners[Owner.ID(entity.id)]?.name)
    case .product: return numbered(book.products[Product.ID(entity.id)]?.name)
    case .contact: return numbered(stored(Contact.self)?.name)
    case .rule: return numbered(stored(Rule.self)?.name)
    case .contract: return numbered(stored(Contract.self)?.number)
    case .meeting: return numbered(stored(Meeting.self)?.title)
    default: return nil
    }
  }
}
