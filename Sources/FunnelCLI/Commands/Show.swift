import ArgumentParser
import FunnelDocuments
import FunnelCore
import FunnelWording

/// `funnel show ID`: everything about a deal.
struct Show: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything about a deal.")

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let deal = Deal.ID(try workspace.reference(id, .deal).id)
    try invocation.output.print(workspace.answer(about: deal), as: output.chosen)
  }
}

extension Workspace {
  /// Everything about a deal.
  func answer(about id: Deal.ID) throws -> Answer {
    let entity = EntityReference(id)
    guard let deal = book.deals[id] else { throw Failure.noSuchRecord("\(id)", .deal) }
    let record = try record(entity)
    let actions = try records(of: .action, where: "deal", refersTo: entity)
    let activities = try records(of: .activity, where: "deal", refersTo: entity)
    let reviews = try records(of: .review, where: "deal", refersTo: entity)
    let visits = deal.visits.map { visit in
      JSON.members([
        "stage": reference(EntityReference(visit.stage)), "entered": .day(visit.entered),
      ])
    }
    let members =
      self.members(of: record) + figures(of: deal) + [
        (key: "visits", value: .array(visits)),
        (key: "actions", value: .array(actions.map { json($0) })),
        (key: "activities", value: .array(activities.map { json($0) })),
        (key: "reviews", value: .array(reviews.map { summary(of: $0) })),
      ]
    var sections: [Document.Section] = [
      .heading("\(id) \(deal.name)"),
      .facts(facts(record) + figureFacts(deal)),
    ]
    for (kind, list) in [(EntityKind.action, actions), (.activity, activities)]
    where !list.isEmpty {
      sections += [.heading(kind.pluralLabel[language]), .table(table(of: list, kind))]
    }
    if !reviews.isEmpty {
      let days = reviews.map { record in
        let day = record.values["day"].flatMap { Day($0) }?.medium(in: language) ?? ""
        return Document.Fact("#\(record.entity.id)", day)
      }
      sections += [.heading(EntityKind.review.pluralLabel[language]), .facts(days)]
    }
    var answer = Answer(json: .object(members), sections)
    answer.table = table(of: [deal])
    return answer
  }

  private func summary(of review: Record) -> JSON {
    .members([
      "id": .integer(review.entity.id),
      "day": .day(review.values["day"].flatMap { Day($0) }),
      "author": .optional(review.values["author"].flatMap { String($0) }),
    ])
  }

  private func figureFacts(_ deal: Deal) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if deal.isOpen {
      let chance = language.exactPercent(book.winChance(of: deal).percentage)
      facts.append(Document.Fact(Phrase.Deals.probability[language], chance))
    }
    facts.append(Document.Fact(Phrase.Deals.zone[language], deal.zone.label[language]))
    if let score = deal.score {
      facts.append(Document.Fact(Phrase.Deals.score[language], "\(score)"))
    }
    if deal.isOpen {
      let weighted = Money(
        minorUnits: book.weightedAmount(of: deal, on: today), currency: deal.currency)
      facts.append(Document.Fact(Phrase.Common.weighted[language], weighted.full(in: language)))
      let audit = deal.dateAudit(on: today)
      let isUnrated = audit == .unknown && deal.expectedClose != nil
      facts.append(
        Document.Fact(
          Phrase.CommandLine.dateAudit[language],
          (isUnrated ? Phrase.CommandLine.notRated : audit.label)[language]))
      if let days = deal.daysInStage(on: today) {
        facts.append(Document.Fact(Phrase.Deals.days[language], "\(days)"))
      }
      if let days = deal.quietDays(on: today) {
        facts.append(Document.Fact(Phrase.Deals.quiet[language], "\(days)"))
      }
    }
    return facts
  }

  /// Records of a kind as a table of the fields that any of them fills in.
  func table(of records: [Record], _ kind: EntityKind) -> DocumentTable {
    words.table(of: records.map { ($0.entity.id, $0.values) }, kind)
  }
}
