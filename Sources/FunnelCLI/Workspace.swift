import FunnelCore
import FunnelStore
import FunnelWording

/// A store that is open for one command, and the book of what it holds.
final class Workspace {
  /// The run this is part of.
  let invocation: Invocation
  /// The store.
  let store: any Store
  /// Everything at the moment, or on the past day asked for.
  private(set) var book: Book
  /// The day figures are about.
  let today: Day

  /// The store of a run.
  ///
  /// - Throws: `Failure` and `StoreError` where it cannot be opened for what is to be done.
  init(_ invocation: Invocation, for access: StoreAccess = .reading, path: String? = nil) throws {
    self.invocation = invocation
    let shared = invocation.shared
    if access != .reading {
      guard shared.asOf == nil else { throw Failure.changingThePast }
      guard !shared.readOnly else { throw StoreError.readOnly(.requested) }
    }
    if let path {
      store = try invocation.stores.open(path, access, shared.readOnly)
    } else {
      store = try invocation.openStore(for: access)
    }
    let environment = invocation.environment
    let clock = environment.now().day(offset: environment.clockOffset)
    let present = try invocation.day(shared.today, option: "--today", today: clock)
    let past = try invocation.pastDay(today: present ?? clock)
    book = try store.load(asOf: past) { _, _ in true }
    store.keeping(book)?()
    today =
      past ?? present ?? environment.now().day(offset: book.settings.clockOffset)
  }

  /// The language of everything printed.
  var language: Language { invocation.language }

  /// Whether nobody has put anything into the store yet.
  var isEmpty: Bool { book.pipelines.isEmpty && book.deals.isEmpty }

  /// Makes changes as one undo step and brings the book up to date.
  @discardableResult
  func perform(
    _ changes: some Sequence<Change>, _ label: Phrase,
    expecting: [EntityReference: Int64] = [:]
  ) throws -> Commit {
    let commit = try store(changes, label, expecting: expecting)
    try refresh()
    letRulesAct()
    return commit
  }

  /// Makes changes as one undo step and leaves the book as it was.
  ///
  /// - Parameter confirm: Asked when all are made; where it throws, none is.
  func store(
    _ changes: some Sequence<Change>, _ label: Phrase,
    expecting: [EntityReference: Int64] = [:], confirming confirm: () throws -> Void = {}
  ) throws -> Commit {
    do throws(StoreError) {
      return try store.perform(
        changes, by: authorship(label), expecting: expecting, confirming: confirm)
    } catch {
      guard case .refused(let violation) = error else { throw error }
      throw refusal(violation)
    }
  }

  /// What a rule refuses, with the records called by their names.
  func refusal(_ violation: RuleViolation) -> Failure {
    .refused(violation, names: store.names(in: violation, book))
  }

  /// Lets the rules act on what has changed and on the days that have passed.
  ///
  /// What was asked for is done by then, so that a failure is only said.
  func letRulesAct() {
    let run = RuleRun(store, wording: RuleWords(in: language))
    do throws(StoreError) {
      _ = try run.run(nil, in: &book, by: authorship(Phrase(verbatim: "")))
    } catch {
      invocation.output.complain("funnel: \(error.explanation.sentence[language])")
    }
  }

  /// Takes in what others have written since the book was loaded.
  func refresh() throws(StoreError) { _ = try store.refresh(&book) }

  /// Who makes a change now, and what it is called.
  func authorship(_ label: Phrase) -> Authorship {
    Authorship(
      author: invocation.author, at: invocation.environment.now(), today: today,
      label: label[language])
  }

  /// Reads and writes values in the words of this book.
  func text(in currency: Currency? = nil) -> FieldText {
    FieldText(book: book, currency: currency, today: today)
  }

  /// What a record is called in the language of this run.
  func name(of entity: EntityReference) -> String {
    switch entity.kind {
    case .stage: book.stages[Stage.ID(entity.id)]?.name[language] ?? "#\(entity.id)"
    case .pipeline: book.pipelines[Pipeline.ID(entity.id)]?.name[language] ?? "#\(entity.id)"
    case .contact: storedName(Contact.ID(entity.id)) { $0.name }
    case .rule: storedName(Rule.ID(entity.id)) { $0.name }
    case .persona: storedName(Persona.ID(entity.id)) { $0.name[language] }
    case .contract: storedName(Contract.ID(entity.id)) { $0.number }
    default: text().name(of: entity)
    }
  }

  private func storedName<Noun: Entity>(
    _ id: Identifier<Noun>, _ name: (Noun) -> String
  ) -> String {
    // A name is a courtesy: the number does as well where the store cannot be asked.
    guard let found = try? store.record(id, in: book) else { return "\(id)" }
    return name(found.record)
  }
}

extension Workspace {
  /// The pipeline asked for by `--pipeline`, else the default one; nil stands for all of them.
  func pipeline() throws(Failure) -> Pipeline? {
    guard let name = invocation.shared.pipeline else { return book.defaultPipeline }
    if name == "all", !book.pipelines.contains(where: { $0.name.en == name }) { return nil }
    let id = try reference(name, .pipeline)
    return book.pipelines[Pipeline.ID(id.id)]
  }

  /// The pipeline asked for only where somebody asked for one; all of them where nil.
  func chosenPipeline() throws(Failure) -> Pipeline? {
    try invocation.shared.pipeline == nil ? nil : pipeline()
  }

  /// The pipeline for something that needs one.
  func requiredPipeline() throws(Failure) -> Pipeline {
    guard let pipeline = try pipeline() else { throw .noPipeline }
    return pipeline
  }

  /// The record that a number such as `117` or `#117`, an identity of an imported file, or a name
  /// stands for.
  func reference(_ typed: String, _ kind: EntityKind) throws(Failure) -> EntityReference {
    let text = typed.trimmed
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    if let id = Int64(digits), try exists(EntityReference(kind, id)) {
      return EntityReference(kind, id)
    }
    if let found = try asking({ () throws(StoreError) in
      try store.find(kind, externalID: text, origin: nil)
    }) {
      return found
    }
    return try named(text, kind)
  }

  /// The deals that numbers, identities or names stand for, each once.
  func deals(_ typed: [String]) throws(Failure) -> [Deal.ID] {
    var deals: [Deal.ID] = []
    for text in typed {
      let deal = Deal.ID(try reference(text, .deal).id)
      if !deals.contains(deal) { deals.append(deal) }
    }
    return deals
  }

  private func named(_ text: String, _ kind: EntityKind) throws(Failure) -> EntityReference {
    let all = try names(of: kind)
    let folded = text.lowercased()
    let exact = all.filter { $0.name.lowercased() == folded }
    let matches = exact.isEmpty ? all.filter { $0.name.lowercased().hasPrefix(folded) } : exact
    let ids = Set(matches.map(\.id)).sorted()
    guard let first = ids.first, !text.isEmpty else { throw .noSuchRecord(text, kind) }
    guard ids.count == 1 else { throw .ambiguous(text, kind, ids) }
    return EntityReference(kind, first)
  }

  private func names(of kind: EntityKind) throws(Failure) -> [(id: Int64, name: String)] {
    func all(_ name: Translated, _ id: Int64) -> [(id: Int64, name: String)] {
      [(id, name.en), (id, name.hans), (id, name.hant)]
    }
    return switch kind {
    case .deal: book.deals.map { ($0.id.rawValue, $0.name) }
    case .account: book.accounts.map { ($0.id.rawValue, $0.name) }
    case .product: book.products.map { ($0.id.rawValue, $0.name) }
    case .owner:
      book.owners.map { ($0.id.rawValue, $0.name) }
        + book.owners.compactMap { owner in owner.login.map { (owner.id.rawValue, $0) } }
    case .pipeline: book.pipelines.flatMap { all($0.name, $0.id.rawValue) }
    case .stage:
      try
        (chosenPipeline().map { book.stages(of: $0.id) }
        ?? book.stages.filter { $0.mergedInto == nil })
        .flatMap { all($0.name, $0.id.rawValue) }
    case .customField: book.customFields.map { ($0.id.rawValue, $0.name) }
    case .meeting:
      try asking { () throws(StoreError) in try store.meetings(in: book) }
        .map { ($0.id.rawValue, $0.title) }
    case .rule:
      try asking { () throws(StoreError) in try store.rules() }
        .map { ($0.id.rawValue, $0.name) }
    case .contact:
      try asking { () throws(StoreError) in
        try store.records(Contact.self, where: nil, refersTo: nil)
      }.map { ($0.record.id.rawValue, $0.record.name) }
    case .persona:
      try asking { () throws(StoreError) in
        try store.records(Persona.self, where: nil, refersTo: nil)
      }.flatMap { all($0.record.name, $0.record.id.rawValue) }
    case .contract:
      try asking { () throws(StoreError) in
        try store.records(Contract.self, where: nil, refersTo: nil)
      }.map { ($0.record.id.rawValue, $0.record.number) }
    default: []
    }
  }

  private func exists(_ entity: EntityReference) throws(Failure) -> Bool {
    switch entity.kind {
    case .deal: book.deals[Deal.ID(entity.id)] != nil
    case .account: book.accounts[Account.ID(entity.id)] != nil
    case .product: book.products[Product.ID(entity.id)] != nil
    case .owner: book.owners[Owner.ID(entity.id)] != nil
    case .pipeline: book.pipelines[Pipeline.ID(entity.id)] != nil
    case .stage: book.stages[Stage.ID(entity.id)] != nil
    default: try stored(entity)
    }
  }

  private func stored(_ entity: EntityReference) throws(Failure) -> Bool {
    func ask<Noun: Entity>(_ noun: Noun.Type) throws(Failure) -> Bool {
      try asking { () throws(StoreError) in try store.record(Noun.ID(entity.id)) } != nil
    }
    return try ask(entity.kind.noun)
  }

  private func asking<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(Failure) -> Result {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
  }
}
