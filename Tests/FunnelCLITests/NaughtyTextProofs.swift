import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelCLI

/// Honest data that breaks careless programs, on its way through every door.
struct NaughtyTextProofs {
  /// White space around a name goes on the way in.
  private static let texts =
    NaughtyText.all
    + Set(ConformanceFiles.naughtyStrings.filter { $0.trimmed == $0 })
    .subtracting(NaughtyText.all).sorted()

  private let cli: CommandRun
  private var store: String { cli.folder.path + "/first.funnel" }

  /// A store with a deal for every text, which stands in each of its fields.
  init() throws {
    cli = try CommandRun()
    let fixture = try Fixture.fiveStage(in: SQLiteStore.open(at: store, mode: .create))
    var field = CustomField(id: CustomField.ID(-1))
    (field.name, field.noun) = ("Ward; \"the\" = first", "deal")
    var changes: [Change] = [.add(NewRecord(field))]
    for (place, text) in Self.texts.enumerated() {
      var (account, owner) = (
        Account(id: Account.ID(-Int64(place) - 1)), Owner(id: Owner.ID(-Int64(place) - 1))
      )
      // Names that differ in case only are one name to an import.
      (account.name, owner.name) = ("\(text) \(place)", "\(text) \(place)")
      var deal = DealRecord(id: DealRecord.ID(-Int64(place) - 1))
      for field in DealRecord.fields where !["origin", "externalID"].contains(field.name) {
        switch field.type {
        case .text, .longText: field.set(.text(text), in: &deal)
        case .tags: field.set(Tags(text).value, in: &deal)
        default: break
        }
      }
      (deal.pipeline, deal.stage) = (Pipeline.ID(1), Stage.ID(1))
      (deal.account, deal.owner) = (account.id, owner.id)
      deal.products = ProductLines([ProductLine(model: text, quantity: 2, unitPrice: 150)])
      var record = NewRecord(deal)
      record.values[CustomField.prefix + field.name] = .text(text)
      changes += [.add(NewRecord(account)), .add(NewRecord(owner)), .add(record)]
    }
    try fixture.store.perform(changes, by: Fixture.authorship("naughty"))
  }

  private func export(_ arguments: String...) throws -> String {
    let result = cli.runAll(["export"] + arguments)
    try #require(result.code == 0, "\(result.complaint)")
    return result.output
  }

  /// The first lines that differ, so that a failure says what was lost.
  private func expectEqual(_ one: String, _ other: String, at place: SourceLocation) {
    let lines = [one, other].map { text in
      text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let different = zip(lines[0], lines[1]).filter { $0 != $1 }.prefix(3)
    #expect(
      different.isEmpty, "\(different.map { [$0.debugDescription, $1.debugDescription] })",
      sourceLocation: place)
    #expect(lines[0].count == lines[1].count, sourceLocation: place)
  }

  @Test func `the whole store comes back from JSON`() throws {
    let other = cli.folder.path + "/second.funnel"
    let first = try export("--json", "--store", store)
    let file = try cli.file("all.json", first)
    #expect(cli.run("import", file, "--store", other).code == 0)
    expectEqual(first, try export("--json", "--store", other), at: #_sourceLocation)
  }

  @Test func `a store of hostile texts comes back from JSON, controls and all`() throws {
    let (first, other) = (cli.folder.path + "/hostile.funnel", cli.folder.path + "/second.funnel")
    let fixture = try Fixture.fiveStage(in: SQLiteStore.open(at: first, mode: .create))
    _ = try HostileStore(fixture.store, by: Fixture.authorship("\u{0}"))
    let exported = try export("--json", "--store", first)
    let file = try cli.file("all.json", exported)
    let imported = cli.run("import", file, "--store", other)
    #expect(imported.code == 0, "\(imported.complaint)")
    expectEqual(exported, try export("--json", "--store", other), at: #_sourceLocation)
  }

  @Test(arguments: [false, true])
  func `the deals come back from CSV`(isRaw: Bool) throws {
    let other = cli.folder.path + "/second.funnel"
    let raw = isRaw ? ["--raw"] : []
    let first = cli.runAll(["export", "--store", store] + raw).output
    let file = try cli.file("deals.csv", first)
    let imported = cli.runAll(["import", file, "--store", other] + raw)
    #expect(imported.code == 0, "\(imported.output)\(imported.complaint)")
    expectEqual(
      first, cli.runAll(["export", "--store", other] + raw).output, at: #_sourceLocation)
  }

  @Test func `programs are given every name as it is`() throws {
    let json = try cli.run("list", "--json", "--store", store).json
    var deals: [JSON] = []
    if case .array(let elements)? = json["deals"] { deals = elements }
    var names: Set<String> = []
    for deal in deals {
      if case .text(let name)? = deal["name"] { names.insert(name) }
    }
    #expect(Set(Self.texts).subtracting(names).isEmpty)
  }

  @Test func `a spreadsheet is given nothing to reckon`() throws {
    let bytes = Array(try export("--store", store).utf8)
    try bytes.withUnsafeBufferPointer { bytes in
      var reader = CSVReader(bytes)
      var cells = 0
      while try reader.next() {
        for cell in reader.fields.map(\.text) {
          cells += 1
          let first = cell.unicodeScalars.first ?? "x"
          #expect(!"=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first), "\(cell)")
        }
      }
      #expect(cells > Self.texts.count * 20)
    }
  }

  @Test func `an owner's and an account's filter finds their deals and no others`() throws {
    let book = try SQLiteStore.open(at: store).load()
    func deals(_ filter: DealFilter) -> Set<Deal.ID> {
      let query = DealQuery(
        Scope(pipeline: Pipeline.ID(1), filter: filter, today: Fixture.today),
        order: DealOrder(.amount))
      return Set(query.places(in: book).map { book.deals[$0].id })
    }
    for deal in book.deals where deal.id.rawValue > 6 {
      let groups = [
        deal.account.map { DealGroup(dimension: .account, value: .account($0)) },
        deal.owner.map { DealGroup(dimension: .owner, value: .owner($0)) },
      ]
      for group in groups.compactMap(\.self) {
        let filter = try #require(group.terms(in: book))
        #expect(filter.problems.isEmpty, "\(filter.text)")
        #expect(deals(filter) == [deal.id], "\(filter.text) for \(deal.name.debugDescription)")
      }
    }
  }
}
