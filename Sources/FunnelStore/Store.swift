public import FunnelCore

/// A place where a sales funnel is kept, shared by any number of processes.
///
/// Nothing of SQL shows here, so that another engine can stand behind it. All calls are
/// synchronous and belong to one thread. Every write is one transaction: all or nothing.
public protocol Store: AnyObject {
  /// Where the store is, for messages.
  var path: String { get }

  /// Whether nothing can be written, and why.
  var readOnly: ReadOnlyReason? { get }

  /// Begins with what can be done on other threads for a load of the present that is to come.
  func expectLoad()

  /// Everything at the present moment, or as it was known on a past day.
  ///
  /// - Parameter progress: Told how many deals of how many are loaded; loading ends with
  ///   `StoreError.cancelled` where it answers false.
  func load(asOf day: Day?, progress: (Int, Int) -> Bool) throws(StoreError) -> Book

  /// What keeps a large book of the present for the next start, to be run on any thread; nil
  /// where there is nothing to keep.
  func keeping(_ book: Book) -> (@Sendable () -> Void)?

  /// Reads what has become a large book and keeps it for the next start, where that is worth it.
  func keepBook() throws(StoreError)

  /// Whether another process has written since the last time this was asked.
  func changedElsewhere() throws(StoreError) -> Bool

  /// Brings a book of the present up to date and names the records that changed.
  func refresh(_ book: inout Book) throws(StoreError) -> Set<EntityReference>

  /// Makes all changes or none.
  ///
  /// The changes are asked for one by one while they are made, so they must not ask the store.
  ///
  /// - Parameters:
  ///   - expected: The versions the author saw. Where a record has moved on since and the
  ///     fields in question overlap, the changes are refused with `StoreError.conflict`.
  ///   - confirm: Asked when all are made; where it throws, none is.
  @discardableResult
  func perform(
    _ changes: some Sequence<Change>, by authorship: Authorship,
    expecting expected: [EntityReference: Int64], confirming confirm: () throws -> Void
  ) throws(StoreError) -> Commit

  /// Annuls the author's newest transaction and says which one it was.
  @discardableResult
  func undo(by authorship: Authorship) throws(StoreError) -> Transaction

  /// Brings back the author's transaction that was undone last and says which one it was.
  @discardableResult
  func redo(by authorship: Authorship) throws(StoreError) -> Transaction

  /// Annuls one transaction, whoever made it, and makes changes that say so, all or nothing.
  ///
  /// - Throws: `StoreError.undoBlocked` where somebody has touched the same fields since, and
  ///   `StoreError.nothingToUndo` where it has been annulled already.
  @discardableResult
  func undo(
    _ transaction: Int64, recording changes: [Change], by authorship: Authorship
  ) throws(StoreError) -> Transaction

  /// Shows the book as it was on each day of a period in turn, the evening before the first day
  /// included; ends where the body answers false.
  ///
  /// Every book is what `load(asOf:)` of that day gives. The body must not ask the store.
  func replay(_ period: Period, _ body: (Day, Book) -> Bool) throws(StoreError)

  /// The transaction that undo would annul, if any.
  func undoable(by author: String) throws(StoreError) -> Transaction?

  /// The transaction that redo would bring back, if any.
  func redoable(by author: String) throws(StoreError) -> Transaction?

  /// A record with its version; nil where it does not exist.
  func record<Noun: Entity>(
    _ id: Identifier<Noun>
  ) throws(StoreError) -> Versioned<Noun>?

  /// All records of a kind in the order of their identities, or those a reference leads to, such
  /// as the contacts of an account.
  func records<Noun: Entity>(
    _ noun: Noun.Type, where field: String?, refersTo entity: EntityReference?
  ) throws(StoreError) -> [Versioned<Noun>]

  /// All records of a kind as they were known at the end of a past day, in the order of their
  /// identities.
  func records<Noun: Entity>(_ noun: Noun.Type, asOf day: Day) throws(StoreError) -> [Noun]

  /// The record that an import knows by this identity, of one origin or of any.
  func find(
    _ kind: EntityKind, externalID: String, origin: String?
  ) throws(StoreError) -> EntityReference?

  /// The records of a kind that imports of an origin know, by their identities there.
  func identities(
    of kind: EntityKind, origin: String
  ) throws(StoreError) -> [String: Int64]

  /// What a record's row holds by field name, custom fields included; nil where it does not exist.
  func values(of entity: EntityReference) throws(StoreError) -> RecordValues?

  /// The values of a record's custom fields by name, without the prefix.
  func customValues(of entity: EntityReference) throws(StoreError) -> [String: String]

  /// The newest lines of history first: of one record, or of all.
  func history(
    of entity: EntityReference?, before sequence: Int64?, limit: Int
  ) throws(StoreError) -> [HistoryLine]

  /// An author's unfinished review of a deal, if there is one.
  func draft(of deal: Deal.ID, by author: String) throws(StoreError) -> ReviewDraft?

  /// Keeps an unfinished review; it is on disk when this returns.
  func save(_ draft: ReviewDraft) throws(StoreError)

  /// Forgets an unfinished review.
  func discardDraft(of deal: Deal.ID, by author: String) throws(StoreError)

  /// The unfinished reviews of an author, of everybody where nil, newest first.
  func drafts(by author: String?) throws(StoreError) -> [ReviewDraft]

  /// The dialogs that an author has not finished and no other running program has open, newest
  /// first.
  func formDrafts(by author: String) throws(StoreError) -> [FormDraft]

  /// Keeps what is typed into a dialog; it is on disk when this returns.
  func save(_ draft: FormDraft) throws(StoreError)

  /// Forgets what is typed into a dialog.
  func discard(_ draft: FormDraft) throws(StoreError)

  /// Copies the store to a new file, checks the copy and syncs it to disk.
  func backUp(to path: String) throws(StoreError)

  /// Looks for damage and for rows that are not the fold of their events.
  func check() throws(StoreError) -> StoreHealth
}

extension Store {
  /// All records of a kind as a book knows them: those of its day where it shows the past.
  public func records<Noun: Entity>(
    _ noun: Noun.Type, in book: Book
  ) throws(StoreError) -> [Noun] {
    if let day = book.asOf { return try records(noun, asOf: day) }
    return try records(noun, where: nil, refersTo: nil).map(\.record)
  }

  /// The records of a kind that a reference leads to, as a book knows them.
  ///
  /// On a past day all of the kind are folded for it: who asks about many should ask once for all.
  public func records<Noun: Entity>(
    _ noun: Noun.Type, where field: String, refersTo entity: EntityReference, in book: Book
  ) throws(StoreError) -> [Noun] {
    guard let day = book.asOf else {
      return try records(noun, where: field, refersTo: entity).map(\.record)
    }
    return try records(noun, asOf: day).filter { $0[field: field] == .integer(entity.id) }
  }

  /// A record as a book knows it: as it was on the day of a past book; nil where it did not exist.
  public func record<Noun: Entity>(
    _ id: Identifier<Noun>, in book: Book
  ) throws(StoreError) -> Versioned<Noun>? {
    guard book.asOf != nil else { return try record(id) }
    guard let values = try values(of: EntityReference(id), in: book) else { return nil }
    return Versioned(record: Noun(id: id, values: values), version: book.sequence)
  }

  /// What a record holds by field name as a book knows it, custom fields included; nil where it
  /// did not exist.
  public func values(
    of entity: EntityReference, in book: Book
  ) throws(StoreError) -> RecordValues? {
    guard let day = book.asOf else { return try values(of: entity) }
    let lines = try history(of: entity, before: nil, limit: .max)
    return lines.filter { !$0.transaction.isAnnulled }.map(\.event).folded(asOf: day)
  }

  /// Everything at the present moment.
  public func load() throws(StoreError) -> Book { try load(asOf: nil) { _, _ in true } }

  /// Makes all changes or none.
  @discardableResult
  public func perform(
    _ changes: some Sequence<Change>, by authorship: Authorship,
    expecting expected: [EntityReference: Int64] = [:]
  ) throws(StoreError) -> Commit {
    try perform(changes, by: authorship, expecting: expected, confirming: {})
  }
}

/// Who makes a change, when, and what it is called in the history.
public struct Authorship: Hashable, Sendable {
  /// The author's login name.
  public var author: String
  /// The moment.
  public var at: Instant
  /// The day the author's calendar shows.
  public var today: Day
  /// What is done, in the author's language.
  public var label: String

  /// An authorship.
  public init(author: String, at: Instant, today: Day, label: String) {
    self.author = author
    self.at = at
    self.today = today
    self.label = label
  }
}

/// What came of a write.
public struct Commit: Hashable, Sendable {
  /// The transaction's number; nil where nothing differed from what was stored.
  public var transaction: Int64?
  /// The numbers that new records were given, by their provisional identities.
  public var created: [EntityReference: Int64]
  /// The records that changed.
  public var touched: Set<EntityReference>

  /// What came of a write.
  public init(
    transaction: Int64?, created: [EntityReference: Int64] = [:],
    touched: Set<EntityReference> = []
  ) {
    self.transaction = transaction
    self.created = created
    self.touched = touched
  }
}

/// A record and the sequence of the last event that touched it.
public struct Versioned<Noun: Entity>: Hashable, Sendable {
  /// The record.
  public var record: Noun
  /// The sequence of the last event that touched it.
  public var version: Int64

  /// A record at a version.
  public init(record: Noun, version: Int64) {
    self.record = record
    self.version = version
  }
}

/// An event together with its transaction.
public struct HistoryLine: Hashable, Sendable {
  /// What was changed.
  public var event: Event
  /// By whom, when, and as part of what.
  public var transaction: Transaction

  /// An event together with its transaction.
  public init(event: Event, transaction: Transaction) {
    self.event = event
    self.transaction = transaction
  }
}

/// A review that somebody is writing.
public struct ReviewDraft: Hashable, Sendable {
  /// The deal under review.
  public var deal: Deal.ID
  /// Who is writing.
  public var author: String
  /// When it was last kept.
  public var savedAt: Instant
  /// The version of the deal the form was begun on.
  public var basedOn: Int64
  /// The form so far.
  public var form: ReviewForm

  /// A review that somebody is writing.
  public init(
    deal: Deal.ID, author: String, savedAt: Instant, basedOn: Int64, form: ReviewForm
  ) {
    self.deal = deal
    self.author = author
    self.savedAt = savedAt
    self.basedOn = basedOn
    self.form = form
  }
}

/// What a check of the store found.
public struct StoreHealth: Hashable, Sendable {
  /// Damage in the file, in the engine's words; empty where there is none.
  public var damage: [String]
  /// Records whose row is not the fold of their events.
  public var unfolded: [EntityReference]
  /// How many records of each kind there are.
  public var counts: [EntityKind: Int]
  /// How many events there are.
  public var events: Int
  /// The version of the schema.
  public var schemaVersion: Int
  /// The version of the engine, such as `3.40.1`.
  public var engineVersion: String
  /// Whether that engine has the write-ahead-log reset bug that the write lock guards against.
  public var engineHasResetBug: Bool
  /// How the engine keeps its promises: journal mode and synchronous level.
  public var durability: String
  /// The type of the file system, such as `ext4`; nil where that is not known.
  public var fileSystem: String?
  /// Whether that lies on another machine, where locks cannot be trusted.
  public var isOnNetwork: Bool { fileSystem.map(Mount.isNetwork) == true }
  /// Unfinished reviews of deals that are gone.
  public var orphanedDrafts: [OrphanedDraft] = []

  /// An unfinished review of a deal that is gone; it is shown again when the deal is back.
  public struct OrphanedDraft: Hashable, Sendable {
    /// The deal that is gone.
    public var deal: Deal.ID
    /// Who has begun the review.
    public var author: String
    /// When it was kept last.
    public var savedAt: Instant
  }

  /// What a check of the store found.
  public init(
    damage: [String], unfolded: [EntityReference], counts: [EntityKind: Int], events: Int,
    schemaVersion: Int, engineVersion: String, engineHasResetBug: Bool, durability: String,
    fileSystem: String?
  ) {
    self.fileSystem = fileSystem
    self.damage = damage
    self.unfolded = unfolded
    self.counts = counts
    self.events = events
    self.schemaVersion = schemaVersion
    self.engineVersion = engineVersion
    self.engineHasResetBug = engineHasResetBug
    self.durability = durability
  }
}
