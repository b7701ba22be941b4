import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel notice …`: what rules have put before people.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "List and settle what rules put before people.",
    subcommands: [NoticeList.self, NoticeSettle.self], defaultSubcommand: NoticeList.self,
    aliases: ["notices"])
}

/// `funnel notice list`.
struct NoticeList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the notices that nobody has settled.")

  @Flag(help: "List the settled ones as well.")
  var all = false

  @OptionGroup var person: OwnerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let owner = try person.owner(in: workspace)
    let notices = try workspace.store.records(Notice.self, where: nil, refersTo: nil)
      .map(\.record).sorted { $0.id > $1.id }
      .filter { notice in
        (all || notice.settledOn == nil)
          && (owner == nil || notice.owner == owner || notice.owner == nil)
      }
    try invocation.output.print(workspace.answer(about: notices), as: output.chosen)
  }
}

/// `funnel notice settle NUMBER…`.
struct NoticeSettle: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Settle notices; undo brings them back.")

  @Argument(help: "The notices' numbers.")
  var numbers: [String]

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    var (changes, texts): ([Change], [String]) = ([], [])
    for number in numbers {
      let entity = try workspace.reference(number, .notice)
      let notice = try workspace.store.record(Notice.ID(entity.id))?.record
      texts.append(notice?.text ?? number)
      changes.append(.edit(entity, ["settledOn": workspace.today.value]))
    }
    let label = Phrase.Rules.settled(texts.joined(separator: "; "))
    try workspace.perform(changes, label)
    try invocation.say(label)
  }
}

extension Workspace {
  fileprivate func answer(about notices: [Notice]) -> Answer {
    let kind = EntityKind.notice
    let rows = notices.map { notice in
      [
        "#\(notice.id.rawValue)", notice.day?.medium(in: language) ?? "",
        notice.owner.map { name(of: EntityReference($0)) } ?? Phrase.Common.everyone[language],
        notice.deal.map { name(of: EntityReference($0)) } ?? "",
        (notice.isFlag ? "⚑ " : "") + notice.text,
      ]
    }
    let columns = ["day", "owner", "deal", "text"].map { ($0, kind.label(ofField: $0)) }
    let list = notices.map { notice in
      JSON.members([
        "id": .integer(notice.id.rawValue), "day": .day(notice.day),
        "owner": reference(notice.owner.map { EntityReference($0) }),
        "deal": reference(notice.deal.map { EntityReference($0) }),
        "text": .text(notice.text), "isFlag": .flag(notice.isFlag),
        "settledOn": .day(notice.settledOn),
        "firing": .integer(notice.firing?.rawValue),
      ])
    }
    return Answer(
      json: .members(["count": .integer(notices.count), "notices": .array(list)]),
      [
        .table(table([("id", Phrase(verbatim: "#"))] + columns, rows)),
        .line(kind.counted(notices.count)[language]),
      ])
  }
}
