import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelStore
import FunnelWording

/// Writing accounts to a file: CSV for spreadsheets, JSON for programs, Markdown or HTML to read.
enum AccountExport {
  /// Asks for the file, whose ending says in which form it is written.
  static func start(_ accounts: [Account.ID], _ session: Session) -> FormScreen {
    ExportForm.asking(
      Phrase.Accounts.exportAs, suggesting: "accounts.csv", in: session,
      said: { path in
        Phrase.CommandLine.exported(EntityKind.account.counted(accounts.count), to: path)
      }, bytes: { try bytes(of: accounts, for: $0, in: session) })
  }

  /// The accounts in the order of the list, in the form that the file's ending asks for.
  static func bytes(
    of accounts: [Account.ID], for path: String, in session: Session
  ) throws -> [UInt8] {
    let source = StoreSource(session.store, session.book)
    let records = try accounts.compactMap { try source.record(EntityReference($0)) }
    let reader = FieldText(book: session.book, today: session.today)
    let words = RecordWords(book: session.book, today: session.today, in: session.language) {
      entity in
      guard entity.kind == .persona else { return reader.name(of: entity) }
      let persona = session.customers.personas.first { $0.id.rawValue == entity.id }
      return persona?.name[session.language] ?? reader.name(of: entity)
    }
    let path = path.lowercased()
    if path.hasSuffix(".json") {
      let json = JSON.members([
        "count": .integer(records.count),
        "records": .array(
          records.map { .object(words.members(of: EntityReference(.account, $0.id), $0.values)) }),
      ])
      return Array(json.text.utf8)
    }
    let table = words.table(of: records.map { ($0.id, $0.values) }, .account)
    let document = Document(
      [.heading(Phrase.Screen.accounts[session.language]), .table(table)], in: session.language)
    if path.hasSuffix(".md") { return Array(document.markdown.utf8) }
    if path.hasSuffix(".html") { return Array(document.html.utf8) }
    return document.csv
  }
}
