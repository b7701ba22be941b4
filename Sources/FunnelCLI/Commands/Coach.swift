import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel coach ID`: the negative questions of a deal.
struct Coach: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach",
    abstract: "Ask the negative questions: what is unproven, and what leaving would save.")

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let deal = Deal.ID(try workspace.reference(id, .deal).id)
    try invocation.output.print(workspace.coaching(of: deal), as: output.chosen)
  }
}

extension Workspace {
  /// What the deals have taken, as the store's activities tell.
  func efforts() throws -> EffortTable {
    let activities = try store.records(Activity.self, in: book)
    return EffortTable(book, activities: activities, today: today)
  }

  /// The negative questions of a deal.
  func coaching(of deal: Deal.ID) throws -> Answer {
    guard let found = try store.record(deal, in: book) else {
      throw Failure.noSuchRecord("\(deal)", .deal)
    }
    let reviewedOn = try reviews(of: deal).last { !$0.isDraft }?.form.day
    let activities = try store.records(
      Activity.self, where: "deal", refersTo: EntityReference(deal), in: book)
    let coaching = Coaching(
      of: found.record, form: try draft(of: deal).form,
      reviewedOn: book.deals[deal]?.reviewedOn ?? reviewedOn, activities: activities,
      efforts: try efforts(), book: book, today: today)
    let money = CoachingMoney(deal: found.record.currency, store: book.settings.currency)
    let name = book.deals[deal].map(book.fullName) ?? found.record.name
    let document = CoachingDocument(
      coaching, of: "\(name) \(deal)", money: money, in: language, today: today)
    return Answer(json: json(coaching, money), document.sections)
  }

  private func json(_ coaching: Coaching, _ money: CoachingMoney) -> JSON {
    func amount(_ units: Int64?) -> JSON {
      .optional(units.map { Money(minorUnits: $0, currency: money.store).decimal })
    }
    func medians(_ medians: EffortMedians) -> JSON {
      .members([
        "count": .integer(medians.count), "minutes": .integer(medians.minutes),
        "cost": amount(medians.cost), "days": .integer(medians.days),
      ])
    }
    let questions = coaching.questions.map { question in
      JSON.members([
        "code": .text(question.code), "group": .text(question.group.rawValue),
        "isProven": .flag(question.isProven),
        "severity": question.isProven ? .null : .text(question.severity.label[.en]),
        "question": .text(question.sentence[language]),
        "known": .text(question.finding(in: money, today: today)[language]),
      ])
    }
    return .members([
      "deal": reference(EntityReference(coaching.deal)), "asOf": .day(today),
      "currency": .text(money.store.code), "unproven": .integer(coaching.unproven.k),
      "asked": .integer(coaching.unproven.n), "questions": .array(questions),
      "reasonsToLeave": .array(coaching.reasons.map { .text($0.rawValue) }),
      "activities": .integer(coaching.effort.activities),
      "minutes": .integer(coaching.effort.minutes), "cost": amount(coaching.effort.cost),
      "chance": .percentage(coaching.chance.percentage),
      "chanceSource": .text(coaching.chance.source.rawValue),
      "minutesPerWin": .integer(coaching.minutesPerWin), "costPerWin": amount(coaching.costPerWin),
      "daysOpen": .integer(coaching.daysOpen), "won": medians(coaching.won),
      "lost": medians(coaching.lost), "saved": coaching.saving?.json(in: money.store) ?? .null,
    ])
  }
}
