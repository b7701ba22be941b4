public import FunnelCore

/// A file that has been understood: all it comes to is known, or it is found out while it is stored.
public enum ImportReading {
  /// All it comes to.
  case draft(ImportDraft)
  /// Its rows are read while they are stored.
  case stream(ImportStream)

  /// So many rows are stored faster while they are read.
  private static let many = 4_000

  /// Reads a file as far as it must be before anything is stored.
  ///
  /// A long table of deals for a store that has none is read on while it is stored, for then no row
  /// has to be compared with anything.
  ///
  /// - Throws: As `ImportDraft.init` does.
  public init(
    of input: any ByteSource, options: ImportOptions, against source: any RecordSource,
    progress: @escaping (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    if let whole = try ImportDraft.ofStore(input, options, source) {
      self = .draft(whole)
      return
    }
    let (builder, format) = try ImportDraft.understood(input, options, source, progress)
    if format.kind == .deals, builder.table.rows >= Self.many, source.book.deals.isEmpty {
      self = .stream(try ImportStream(builder))
    } else {
      try format.read(builder)
      self = .draft(try builder.finished())
    }
  }
}

/// What a long table of deals comes to, row by row as it is asked for, once.
///
/// Nothing is asked of the store meanwhile. Where the file cannot be read to its end the changes
/// end early; so none may be kept that `confirm` does not confirm.
public final class ImportStream: Sequence, IteratorProtocol {
  /// What has been understood so far; all of it once the last change was given.
  public var draft: ImportDraft { builder.draft }
  /// Changes that come after those of the rows.
  public var more: [Change] = []
  /// Told how many rows of how many have been read.
  public var progress: (Int, Int) -> Void = { _, _ in }

  private let builder: ImportBuilder
  private let deals: DealsCSV
  private var rows: RowPass
  private var place = 0
  private var isOver = false
  private var failure: (any Error)?

  init(_ builder: ImportBuilder) throws {
    // What comes before the rows waits as they do.
    builder.waiting = []
    self.builder = builder
    deals = try DealsCSV(builder)
    try builder.beginStoring()
    deals.begin()
    rows = try RowPass(builder)
    builder.progress = { [unowned self] in progress($0, $1) }
  }

  /// At least so many changes are to come.
  public var underestimatedCount: Int { builder.table.rows }

  /// The next change; nil after the last one and where the file can no longer be read.
  public func next() -> Change? {
    while place == builder.waiting?.count {
      builder.waiting?.removeAll(keepingCapacity: true)
      place = 0
      if isOver { return nil }
      do {
        if try !rows.next(deals.read) { try end() }
      } catch {
        (failure, isOver) = (error, true)
      }
    }
    defer { place += 1 }
    return builder.waiting?[place]
  }

  private func end() throws {
    isOver = true
    _ = try builder.finished()
    for change in more { builder.take(change) }
  }

  /// Makes sure that the file was read to its end and brings something.
  ///
  /// - Throws: Why it could not be read, or `Nothing`.
  public func confirm() throws {
    if let failure { throw failure }
    if draft.added == 0 { throw Nothing() }
  }

  /// No row brings anything, so that nothing is to be made of the file.
  public struct Nothing: Error {}
}
