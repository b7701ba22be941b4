extension ImportDraft {
  /// Reads a file and compares it with what is stored.
  ///
  /// The bytes are needed only during the call, so a mapped file will do. Rows that cannot be
  /// taken over are in `refusals`; nothing is stored.
  ///
  /// - Parameter progress: Told how many rows of how many have been read, every now and then.
  /// - Throws: `ImportFailure` where the file as a whole cannot be read or leaves a question open,
  ///   and what the source throws.
  public init(
    reading bytes: UnsafeBufferPointer<UInt8>, options: ImportOptions,
    against source: any RecordSource, progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws {
    if StoreJSON.isLikely(bytes), options.kind == nil || options.kind == .store {
      self = try StoreJSON.draft(of: bytes, options: options, source: source)
      return
    }
    let table = try ImportTable(bytes, options: options)
    let format = try ImportDraft.format(of: table, options: options)
    var plan = try ColumnPlan(header: table.header, kind: format.kind, options: options)
    try plan.settle(over: table, options: options)
    let builder = ImportBuilder(table: table, plan: plan, options: options, source: source)
    builder.progress = progress
    try builder.findKeys()
    try format.read(builder)
    builder.finish()
    self = builder.draft
  }

  /// Reads a file and compares it with what is stored.
  public init(
    reading bytes: [UInt8], options: ImportOptions, against source: any RecordSource
  ) throws {
    self = try bytes.withUnsafeBufferPointer {
      try ImportDraft(reading: $0, options: options, against: source)
    }
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
