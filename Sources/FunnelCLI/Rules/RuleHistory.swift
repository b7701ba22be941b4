import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel rule firings [RULE]`.
struct RuleFirings: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "firings", abstract: "What rules have done, the newest first.")

  @Argument(help: "The number or the name of a rule; all rules where not said.")
  var rule: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let firings = try workspace.store.firings(of: rule.map { try workspace.rule($0).record.id })
    try invocation.output.print(workspace.answer(about: firings), as: output.chosen)
  }
}

/// `funnel rule undo FIRING`.
struct RuleUndo: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what one firing did; it does not come again.")

  @Argument(help: "The firing's number.")
  var firing: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entity = try workspace.reference(firing, .firing)
    let id = Firing.ID(entity.id)
    let made = try workspace.store.history(of: entity, before: nil, limit: 1).first
    let label = Phrase.Rules.undid(made?.transaction.label ?? entity.description)
    try workspace.store.undo(id, by: workspace.authorship(label))
    try workspace.refresh()
    workspace.letRulesAct()
    try invocation.say(label)
  }
}

/// `funnel rule review`.
struct RuleReviewing: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "How the rules have done: firings, overrides, results.",
    discussion: """
      Overridden are firings taken back, and those whose owner or tags a person changed again \
      within fourteen days. Won counts the deals a rule acted on, of those won or lost.
      """)

  @OptionGroup var days: RecentDays

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let period = try days.period(today: workspace.today)
    let reports = try workspace.store.ruleReports(over: period, in: workspace.book)
    try invocation.output.print(workspace.answer(about: reports, period), as: output.chosen)
  }
}

extension Workspace {
  fileprivate func answer(about firings: [Firing]) throws -> Answer {
    let rows = firings.map { firing in
      let subject =
        firing.deal.map { EntityReference($0) } ?? firing.stage.map { EntityReference($0) }
      let mark = firing.undoneOn == nil ? "" : " (\(Phrase.Rules.undone[language]))"
      return [
        "#\(firing.id.rawValue)", firing.day?.medium(in: language) ?? "",
        name(of: EntityReference(firing.rule)), subject.map { name(of: $0) } ?? "",
        (firing.result ?? "") + mark,
      ]
    }
    let kind = EntityKind.firing
    let table = table(
      [("id", Phrase(verbatim: "#"))]
        + ["day", "rule", "deal"].map { ($0, kind.label(ofField: $0)) }
        + [("result", Phrase.Rules.result)], rows)
    let list = firings.map { firing in
      JSON.members([
        "id": .integer(firing.id.rawValue), "rule": reference(EntityReference(firing.rule)),
        "deal": reference(firing.deal.map { EntityReference($0) }),
        "stage": reference(firing.stage.map { EntityReference($0) }),
        "cause": .text(firing.cause), "day": .day(firing.day),
        "isException": .flag(firing.isException), "result": .optional(firing.result),
        "undoneOn": .day(firing.undoneOn),
      ])
    }
    return Answer(
      json: .members(["count": .integer(firings.count), "firings": .array(list)]),
      [.table(table), .line(kind.counted(firings.count)[language])])
  }

  fileprivate func answer(about reports: [RuleReport], _ period: Period) -> Answer {
    let rows = reports.map { report in
      [
        "#\(report.rule.id.rawValue)", report.rule.name,
        (report.rule.isEnabled ? Phrase.Rules.on : Phrase.Rules.off)[language],
        language.number(report.firings.count), language.number(report.exceptions),
        Phrase.Rules.share(report.overridden)[language], Phrase.Rules.share(report.won)[language],
        language.number(report.open),
      ]
    }
    let table = table(
      [
        ("id", Phrase(verbatim: "#")), ("name", EntityKind.rule.label),
        ("isEnabled", Phrase(verbatim: "")), ("firings", Phrase.Rules.firings),
        ("exceptions", Phrase.Rules.exceptions), ("overridden", Phrase.Rules.overrides),
        ("won", Phrase.Rules.results), ("open", Outcome.open.label),
      ], rows, figures: ["firings", "exceptions", "overridden", "won", "open"])
    let list = reports.map { report in
      JSON.members([
        "id": .integer(report.rule.id.rawValue), "name": .text(report.rule.name),
        "isEnabled": .flag(report.rule.isEnabled), "firings": .integer(report.firings.count),
        "exceptions": .integer(report.exceptions), "overridden": .rate(report.overridden),
        "won": .rate(report.won), "open": .integer(report.open),
      ])
    }
    return Answer(
      json: .members([
        "from": .day(period.first), "to": .day(period.last), "rules": .array(list),
      ]),
      [
        .heading("\(Phrase.Rules.title[language]) · \(period.name(in: language))"),
        .table(table),
      ])
  }
}
