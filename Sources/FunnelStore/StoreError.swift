public import FunnelCore

/// Why the store cannot do what it was asked.
public enum StoreError: Error, Hashable, Sendable {
  /// A rule refuses the change.
  case refused(RuleViolation)
  /// Another record already has this identity of this origin.
  case duplicate(EntityKind, origin: String, externalID: String)
  /// A record has moved on since the author saw it.
  case conflict(Conflict)
  /// There is nothing to undo.
  case nothingToUndo
  /// There is nothing to redo.
  case nothingToRedo
  /// Somebody has touched the same fields since; the other transaction is named.
  case undoBlocked(Transaction, by: Transaction)
  /// The store is open for reading only.
  case readOnly(ReadOnlyReason)
  /// There is no file at the path.
  case missing(path: String)
  /// Another file has taken the place of the one that was opened.
  case replaced(path: String)
  /// The file is no funnel store.
  case foreign(path: String)
  /// The file was made by a newer version of the program.
  case newer(path: String, version: Int, supported: Int)
  /// The file is damaged, in the engine's words.
  case damaged(path: String, detail: String)
  /// The store lies on a network file system, where locks cannot be trusted.
  case networkFileSystem(path: String)
  /// Everyone may write to the folder.
  case worldWritableFolder(path: String)
  /// The file has another name besides, by which somebody could write to it unnoticed.
  case severalNames(path: String)
  /// File or folder permissions do not allow it.
  case permission(path: String)
  /// The folder cannot be written and the journal's files, which a reader needs, are not there.
  case readOnlyFolder(path: String)
  /// The folder or file cannot be created.
  case cannotCreate(path: String, detail: String)
  /// Another process holds the store longer than we wait; its number where known.
  case busy(path: String, process: Int32?)
  /// The disk is full.
  case diskFull(path: String)
  /// The disk or file system fails, in its own words.
  case input(path: String, detail: String)
  /// The caller cancelled.
  case cancelled
  /// Something that must not happen, in the engine's words.
  case unexpected(detail: String)
}

/// Why a store is open for reading only.
public enum ReadOnlyReason: Hashable, Sendable {
  /// The user asked for it.
  case requested
  /// The file or its folder cannot be written.
  case fileProtected
  /// A past day is shown.
  case past(Day)
}

/// Two people's edits of one record.
public struct Conflict: Hashable, Sendable {
  /// The record.
  public var entity: EntityReference
  /// The version the author saw.
  public var seen: Int64
  /// The version the store holds.
  public var current: Int64
  /// The fields that both touched.
  public var fields: [Field]
  /// The newest transaction of the other person.
  public var other: Transaction?

  /// Two people's edits of one record.
  public init(
    entity: EntityReference, seen: Int64, current: Int64, fields: [Field],
    other: Transaction? = nil
  ) {
    self.entity = entity
    self.seen = seen
    self.current = current
    self.fields = fields
    self.other = other
  }

  /// One field that two people touched.
  public struct Field: Hashable, Sendable {
    /// The field's name.
    public var name: String
    /// What it held when the author saw it.
    public var seen: Value
    /// What the other person made of it.
    public var theirs: Value
    /// What the author wants.
    public var mine: Value

    /// One field that two people touched.
    public init(name: String, seen: Value, theirs: Value, mine: Value) {
      self.name = name
      self.seen = seen
      self.theirs = theirs
      self.mine = mine
    }
  }
}
