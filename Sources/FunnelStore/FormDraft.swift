public import FunnelCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A dialog that somebody is filling in, so that its text outlives the program.
public struct FormDraft: Hashable, Sendable {
  /// What a field held when the dialog opened, and what is typed in it.
  public struct Text: Hashable, Sendable {
    /// What it held.
    public var before: String
    /// What is typed.
    public var typed: String

    /// A field's text.
    public init(before: String, typed: String) {
      self.before = before
      self.typed = typed
    }
  }

  /// Who is writing.
  public var author: String
  /// The stable name of the dialog, such as `newDeal`.
  public var form: String
  /// The record that is edited; nil where one is yet to be made.
  public var subject: EntityReference?
  /// The process that the dialog is open in.
  public var process: Int32
  /// What the dialog was called, in the language it was written in.
  public var title: String
  /// When it was last kept.
  public var savedAt: Instant
  /// What is typed into the fields that were touched, by their names.
  public var texts: [String: Text]

  /// A dialog that is open in this process.
  public init(
    author: String, form: String, subject: EntityReference?, title: String, savedAt: Instant,
    texts: [String: Text]
  ) {
    self.author = author
    self.form = form
    self.subject = subject
    process = getpid()
    self.title = title
    self.savedAt = savedAt
    self.texts = texts
  }

  /// Whether both are of one dialog about one record, though maybe of two processes.
  public func isOf(form: String, about subject: EntityReference?) -> Bool {
    self.form == form && self.subject == subject
  }
}
