import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelWording

/// `funnel zones`: the strategic funnel of the open deals, and the board of scores and dates.
struct ZonesCommand: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "zones", abstract: "The strategic funnel: zones by score, audited by date.",
    discussion: """
      --board adds the 3 × 3 board of scores and dates, with the deals past due or unknown beside \
      it, and the deals that stand too deep with the evidence they lack.
      """)

  @Flag(help: "Add the board of scores and dates, and the deals standing too deep.")
  var board = false

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let scope = try selection.scope(in: workspace, pipeline: workspace.pipeline())
    let report = ZoneReport(workspace.book, scope)
    let document = ZoneDocument(report, in: invocation.language)
    var members = workspace.members(of: report)
    var sections: [Document.Section] = [.table(document.zones), .facts(document.audits)]
    var answer = Answer(json: .object(members), sections)
    if board {
      let gaps = EvidenceGap.all(workspace.book, scope)
      members += workspace.board(of: report, gaps, in: scope)
      sections += [.heading(invocation.words(Phrase.Strategy.board)), .table(document.board)]
      if !gaps.isEmpty {
        sections += [
          .heading(invocation.words(Phrase.Strategy.tooDeep)),
          .table(document.gaps(gaps, in: workspace.book)),
        ]
      }
      answer = Answer(json: .object(members), sections)
      answer.table = document.cells
    }
    try invocation.output.print(answer, as: output.chosen)
  }
}

extension Workspace {
  /// The zones for programs.
  fileprivate func members(of report: ZoneReport) -> [(key: String, value: JSON)] {
    func amount(_ units: Int64) -> JSON {
      .text(Money(minorUnits: units, currency: report.currency).decimal)
    }
    let zones = report.zones.map { row in
      JSON.members([
        "zone": .text(row.zone.rawValue), "work": .text(row.zone.work.rawValue),
        "count": .integer(row.deals.count), "value": amount(row.deals.value),
        "weighted": amount(row.weighted), "meanScore": .double(row.meanScore),
        "meanJoint": .double(row.meanJoint),
      ])
    }
    let audits = DateAudit.allCases.map {
      (key: $0.rawValue, value: JSON.integer(report.audits[$0] ?? 0))
    }
    return [
      ("asOf", .day(today)), ("currency", .text(report.currency.code)), ("zones", .array(zones)),
      ("dateAudits", .object(audits)), ("pseudo", .integer(report.pseudo.count)),
      ("standingTooDeep", .integer(report.tooDeep.count)),
    ]
  }

  /// The board for programs, each cell with the numbers of its deals.
  fileprivate func board(
    of report: ZoneReport, _ gaps: [EvidenceGap], in scope: Scope
  ) -> [(key: String, value: JSON)] {
    func members(_ deals: DealSum, _ terms: DealFilter) -> [(key: String, value: JSON)] {
      let found = DealQuery(scope.narrowed(to: terms)).deals(in: book)
      let value = Money(minorUnits: deals.value, currency: report.currency)
      return [
        ("count", .integer(deals.count)), ("value", .text(value.decimal)),
        ("deals", .array(found.map { .integer($0.id.rawValue) })),
      ]
    }
    let cells = report.board.map { cell in
      JSON.object(
        [
          ("scored", .text(cell.scored.rawValue)), ("dated", .text(cell.dated.rawValue)),
          ("verdict", .text(cell.verdict.rawValue)),
        ] + members(cell.deals, cell.terms))
    }
    let missing = gaps.map { gap in
      JSON.members([
        "deal": reference(EntityReference(gap.deal)), "zone": .text(gap.zone.rawValue),
        "missing": .array(gap.missing.map { .text($0.rawValue) }),
      ])
    }
    return [
      ("board", .array(cells)),
      ("pastDue", .object(members(report.pastDue, ZoneReport.terms(beside: .pastDue)))),
      ("unknown", .object(members(report.unknown, ZoneReport.terms(beside: .unknown)))),
      ("missingEvidence", .array(missing)),
    ]
  }
}
