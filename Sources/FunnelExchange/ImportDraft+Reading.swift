extension ImportDraft {
  /// Reads a file and compares it with what is stored.
  ///
  /// Rows that cannot be taken over are in `refusals`; nothing is stored.
  ///
  /// - Parameter progress: Told how many rows of how many have been read, every now and then; what
  ///   it throws ends the reading.
  /// - Throws: `ImportFailure` where the file as a whole cannot be read or leaves a question open,
  ///   and what the source throws.
  public init(
    reading input: any ByteSource, options: ImportOptions, against source: any RecordSource,
    progress: @escaping (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    if let whole = try ImportDraft.ofStore(input, options, source) {
      self = whole
      return
    }
    let (builder, format) = try ImportDraft.understood(input, options, source, progress)
    try format.read(builder)
    self = try builder.finished()
  }

  /// Reads a file and compares it with what is stored.
  public init(
    reading bytes: [UInt8], options: ImportOptions, against source: any RecordSource
  ) throws {
    try self.init(reading: MemoryBytes(bytes), options: options, against: source)
  }

  /// What a file of a whole store comes to; nil for any other.
  static func ofStore(
    _ input: any ByteSource, _ options: ImportOptions, _ source: any RecordSource
  ) throws -> ImportDraft? {
    guard StoreJSON.isLikely(input.bytes(at: 0, count: 4_096)),
      options.kind == nil || options.kind == .store
    else { return nil }
    return try StoreJSON.draft(of: input, options: options, source: source)
  }

  /// A table of which it is known what its columns are and how they are written, before its rows
  /// are read.
  static func understood(
    _ input: any ByteSource, _ options: ImportOptions, _ source: any RecordSource,
    _ progress: @escaping (Int, Int) throws -> Void
  ) throws -> (ImportBuilder, ImportFormat) {
    let table = try ImportTable(input, options: options)
    let format = try ImportDraft.format(of: table, options: options)
    var plan = try ColumnPlan(header: table.header, kind: format.kind, options: options)
    try plan.settle(over: table, options: options)
    let builder = ImportBuilder(table: table, plan: plan, options: options, source: source)
    builder.progress = progress
    try builder.findKeys()
    return (builder, format)
  }

  /// The format asked for, else the one that recognises the most columns.
  private static func format(
    of table: ImportTable, options: ImportOptions
  ) throws(ImportFailure) -> ImportFormat {
    if let kind = options.kind, let format = ImportFormat.format(of: kind) { return format }
    let recognized = ImportFormat.recognized(table.header, origin: options.origin) { kind in
      var fields = Set(table.header.compactMap { HeaderSynonyms.field(for: $0, in: kind) })
      for (heading, field) in options.mapping where table.header.contains(heading) {
        fields.insert(field)
      }
      return fields
    }
    guard let recognized else { throw .unknownKind(headings: table.header) }
    return recognized
  }
}
