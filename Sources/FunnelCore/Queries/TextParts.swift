/// Finds texts in what a deal is described by.
///
/// A shared text, an owner or an account is looked at once and its answer kept, so that a
/// million deals cost little more than their names.
final class TextParts {
  private let book: Book
  private let openStages: Set<Stage.ID>
  private let needles: [FoldedText]
  private let isExact: Bool
  private let shared = Answers()
  private let accounts = Answers()
  private let owners = Answers()
  private let ownersWithRegion = Answers()
  private let stages = Answers()

  init(_ book: Book, containing needles: [FoldedText], isExact: Bool) {
    self.book = book
    openStages = Set(book.stages.filter { $0.role == .open }.map(\.id))
    self.needles = needles
    self.isExact = isExact
  }

  /// Whether the text occurs in the name, account, owner, tags or next step.
  func anywhere(_ row: DealRow) -> Bool {
    isInShared(row.nextStep) || isInShared(row.tags) || isInOwner(row, \.name)
      || isInAccount(row, \.name) || isInName(row)
  }

  func check(of key: FilterKey) -> (DealRow) -> Bool {
    switch key {
    case .stage: { self.isInStage($0.stage) }
    case .from: isLeftFrom
    case .pipeline: isInPipeline
    case .owner: isOwnedBy
    case .team: { self.isInOwner($0, \.team) }
    case .manager: { self.isInOwner($0, \.manager) }
    case .account: isAt
    case .sector: { self.isInAccount($0, \.sector) }
    case .region: isInRegion
    case .source: { self.isInShared($0.source) }
    case .product: { self.isInShared($0.productType) }
    case .tag: isInTags
    case .next: { self.isInShared($0.nextStep) }
    case .currency: { self.holds($0.currency.code) }
    default: isInName
    }
  }

  private func holds(_ text: String?) -> Bool {
    guard let text else { return false }
    return isExact ? needles.contains(FoldedText(text)) : needles.contains { $0.occurs(in: text) }
  }

  private func isInName(_ row: DealRow) -> Bool {
    if isExact { return holds(book.deals.texts.text(row.name)) }
    let start = Int(row.name.start)
    return book.deals.texts.bytes.withUnsafeBufferPointer { bytes in
      let name = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(row.name.length)])
      return needles.contains { $0.occurs(in: name) }
    }
  }

  private func isInShared(_ number: UInt32) -> Bool {
    number != 0 && shared.answer(number) { holds(book.deals.texts.shared(number)) }
  }

  private func isInTags(_ row: DealRow) -> Bool {
    row.tags != 0
      && shared.answer(row.tags) {
        Tags(book.deals.texts.shared(row.tags) ?? "").words.contains { holds($0) }
      }
  }

  private func isInAccount(_ row: DealRow, _ text: (Account) -> String?) -> Bool {
    row.account != 0
      && accounts.answer(row.account) {
        holds(book.accounts[Account.ID(Int64(row.account))].flatMap(text))
      }
  }

  private func isInOwner(_ row: DealRow, _ text: (Owner) -> String?) -> Bool {
    row.owner != 0
      && owners.answer(row.owner) {
        holds(book.owners[Owner.ID(Int64(row.owner))].flatMap(text))
      }
  }

  private func isOwnedBy(_ row: DealRow) -> Bool {
    row.owner != 0
      && owners.answer(row.owner) {
        let owner = book.owners[Owner.ID(Int64(row.owner))]
        return holds(owner?.name) || holds(owner?.login) || isNumbered(Int64(row.owner))
      }
  }

  private func isAt(_ row: DealRow) -> Bool {
    row.account != 0
      && accounts.answer(row.account) {
        holds(book.accounts[Account.ID(Int64(row.account))]?.name)
          || isNumbered(Int64(row.account))
      }
  }

  /// The deal's own region, else its owner's, else its account's.
  private func isInRegion(_ row: DealRow) -> Bool {
    if row.region != 0 { return isInShared(row.region) }
    let ownerHasRegion =
      row.owner != 0
      && ownersWithRegion.answer(row.owner) {
        book.owners[Owner.ID(Int64(row.owner))]?.region != nil
      }
    return ownerHasRegion ? isInOwner(row, \.region) : isInAccount(row, \.region)
  }

  private func isInStage(_ number: UInt32) -> Bool {
    stages.answer(number) {
      guard let stage = book.stages[Stage.ID(Int64(number))] else { return false }
      return holds(stage.name) || isNumbered(stage.id.rawValue)
    }
  }

  /// Whether the last open stage the deal stood in is the one; for closed deals only.
  private func isLeftFrom(_ row: DealRow) -> Bool {
    if row.isOpen { return false }
    let start = Int(row.visitStart)
    let visits = book.deals.visits[start..<start + Int(row.visitCount)]
    let last = visits.last { openStages.contains($0.stage) }
    return last.map { isInStage(UInt32(truncatingIfNeeded: $0.stage.rawValue)) } ?? false
  }

  private func isInPipeline(_ row: DealRow) -> Bool {
    stages.answer(row.pipeline) {
      guard let pipeline = book.pipelines[Pipeline.ID(Int64(row.pipeline))] else { return false }
      return holds(pipeline.name) || isNumbered(pipeline.id.rawValue)
    }
  }

  private func holds(_ name: Translated) -> Bool {
    holds(name.en) || holds(name.hans) || holds(name.hant)
  }

  private func isNumbered(_ number: Int64) -> Bool { needles.contains { $0.identity == number } }
}

/// Answers by identity, each worked out when it is first asked for.
private final class Answers {
  private var known = IdentityTable<Bool>()

  func answer(_ identity: UInt32, _ find: () -> Bool) -> Bool {
    if let answer = known[identity] { return answer }
    let answer = find()
    known[identity] = answer
    return answer
  }
}
