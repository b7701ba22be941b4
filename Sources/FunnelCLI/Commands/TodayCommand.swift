import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel today`: what to do on a day, and who is to hear from us.
struct TodayCommand: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "The queue of the day, the cadence radar, who is in time.",
    discussion: """
      The queue holds planned activities, follow-ups due by cadence, actions, next steps and \
      notices, in the order of work, each with the reason it is there. Without --owner or \
      --everyone it is the day of the author of changes, or everyone's where that is nobody who \
      sells.
      """)

  @OptionGroup var person: OwnerOptions

  @Flag(help: "Everybody's day.")
  var everyone = false

  @Option(help: ArgumentHelp("At most so many lines of the queue.", valueName: "number"))
  var limit: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
    if everyone, person.mine || person.owner != nil {
      throw ValidationError("--everyone contradicts --owner and --mine.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let (book, today) = (workspace.book, workspace.today)
    let owner =
      everyone
      ? nil : try person.owner(in: workspace) ?? book.owner(named: invocation.author)?.id
    let now =
      book.asOf.map { Instant(endOf: $0, offset: book.settings.clockOffset) }
      ?? invocation.environment.now().moved(to: today, offset: book.settings.clockOffset)
    let records = try workspace.store.dayRecords(of: book, today: today)
    var queue = DayQueue(book, records, today: today, now: now, ownedBy: owner)
    let count = queue.items.count
    if let limit { queue.items = Array(queue.items.prefix(limit)) }
    let radar = CadenceRadar(
      book, today: today, now: now, ownedBy: owner, received: records.received,
      booked: records.booked(from: today))
    let compliance = FollowUpCompliance(
      book, records.activities,
      period: .trailing(days: FollowUpCompliance.usualDays, to: today), today: today,
      ownedBy: owner, received: records.received)
    let document = DayDocument(
      queue, radar, compliance, of: book, in: workspace.language, at: now)
    var answer = Answer(
      json: .members([
        "asOf": .day(today), "owner": workspace.reference(owner.map { EntityReference($0) }),
        "count": .integer(count),
        "items": .array(queue.items.map(workspace.json)),
        "cadence": workspace.json(radar, at: now),
        "compliance": workspace.json(compliance),
      ]), document.sections)
    answer.table = document.lines
    try invocation.output.print(answer, as: output.chosen)
  }
}

extension Workspace {
  fileprivate func json(_ item: DayItem) -> JSON {
    var record: JSON = .null
    if case .record(let entity) = item.identity {
      record = .members(["kind": .text(entity.kind.rawValue), "id": .integer(entity.id)])
    }
    return .members([
      "kind": .text(item.code), "record": record, "text": .text(item.text),
      "reason": .text(item.reason.code), "openObjections": .integer(item.openObjections),
      "daysLate": .integer(item.reason.daysLate),
      "deal": reference(item.deal.map { EntityReference($0) }),
      "account": reference(item.account.map { EntityReference($0) }),
      "owner": reference(item.owner.map { EntityReference($0) }),
      "zone": item.deal == nil ? .null : .text(item.zone.rawValue),
      "time": .optional(item.time?.description),
    ])
  }

  fileprivate func json(_ radar: CadenceRadar, at now: Instant) -> JSON {
    .members([
      "segments": .array(
        radar.rows.map { row in
          .members([
            "segment": .text(row.segment.rawValue), "overdue": .integer(row.overdue),
            "today": .integer(row.today), "booked": .integer(row.booked),
            "ahead": .integer(row.ahead),
            "clocks": .integer(row.clocks), "lapsed": .integer(row.lapsed),
          ])
        }),
      "withoutSegment": .integer(radar.withoutSegment),
      "clocks": .array(
        radar.clocks(at: now).map { followUp in
          .members([
            "deal": reference(EntityReference(followUp.deal)),
            "segment": .text(followUp.segment.rawValue),
            "until": .optional(followUp.firstContact?.description),
            "minutesLeft": .integer(followUp.minutesLeft(at: now)),
          ])
        }),
    ])
  }

  fileprivate func json(_ compliance: FollowUpCompliance) -> JSON {
    func rate(_ rate: Rate) -> [(key: String, value: JSON)] {
      [
        ("inTime", .integer(rate.k)), ("due", .integer(rate.n)),
        ("rate", .double(rate.fraction)), ("low", .double(rate.wilson?.lowerBound)),
        ("high", .double(rate.wilson?.upperBound)),
      ]
    }
    return .object(
      [
        ("first", .day(compliance.period.first)), ("last", .day(compliance.period.last)),
      ] + rate(compliance.total) + [
        (
          "owners",
          .array(
            compliance.rows.map { row in
              .object(
                [("owner", reference(row.owner.map { EntityReference($0) }))] + rate(row.rate))
            })
        )
      ])
  }
}
