import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel referral DEAL COMPANY`: a company that the customer of a won deal recommended us to.
struct Referral: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral",
    abstract: "Make a lead of a company that the customer of a won deal recommended us to.",
    discussion: """
      The lead begins in the first stage of the deal's pipeline, with the deal's owner, the source \
      Referral and the deal it came from. One undo takes back the lead, the person and the company.
      Example: funnel referral 117 "Kestrel Hotels" --person "Ann Lee" --phone 02-2312-3456
      """)

  @Argument(help: "The won deal.")
  var deal: String

  @Argument(help: "The company; it is made where it is not known.")
  var company: String

  @Option(help: ArgumentHelp("What the lead is called; as the won deal.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Whom to ask for there.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("The person's telephone.", valueName: "number"))
  var phone: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if phone != nil, person == nil {
      throw ValidationError("Say with --person whose number it is.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let (record, stage) = try workspace.wonDeal(deal)
    var assignments = [try Assignment("account=\(company)")]
    let made = try workspace.takeNewAccount(from: &assignments)
    let known = try assignments.isEmpty ? nil : workspace.reference(company, .account).id
    let account = made.map { _ in AssignedAccount.provisional.id } ?? known
    let changes = record.recommending(
      name ?? record.name, at: account.map { Account.ID($0) }, person: person, phone: phone,
      in: stage, on: workspace.today, at: invocation.environment.now())
    let title = known.map { workspace.name(of: EntityReference(.account, $0)) } ?? company
    let label = Phrase.AfterClosing.referred(title, by: record.name)
    let commit = try workspace.perform((made.map { [$0.change] } ?? []) + changes, label)
    let id = commit.created[EntityReference(.deal, -1)] ?? 0
    try workspace.report(EntityReference(.deal, id), label, making: made, as: output.chosen)
  }
}

/// `funnel upgrade DEAL field=value…`: a new deal that extends a won one.
struct Upgrade: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Make a new deal that extends a won one: the same customer, people and products.",
    discussion: """
      The need is known; budget and authority have to be shown again.
      Example: funnel upgrade 117 name="Ten more monitors" amount=400k expectedClose=2027-06
      """)

  @Argument(help: "The won deal.")
  var deal: String

  @Argument(help: ArgumentHelp("What is known of the new one.", valueName: "field=value"))
  var fields: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let (record, stage) = try workspace.wonDeal(deal)
    let name = Phrase.AfterClosing.upgradeName(record.name)[invocation.language]
    var values = record.upgrade(name, in: stage, on: workspace.today, id: DealRecord.ID(-1)).values
    if !fields.isEmpty {
      let typed = try workspace.values(Assignment.all(fields), of: .deal, present: values)
      values.merge(typed) { _, new in new }
    }
    let title = String(values["name"] ?? .none) ?? name
    let commit = try workspace.perform(
      [.add(NewRecord(.deal, provisional: -1, values: values))], Phrase.Deals.created(title))
    let id = commit.created[EntityReference(.deal, -1)] ?? 0
    try workspace.report(
      EntityReference(.deal, id), Phrase.Deals.created("#\(id) \(title)"), as: output.chosen)
  }
}

extension Workspace {
  /// A won deal with everything about it, and the first open stage of its pipeline.
  fileprivate func wonDeal(_ typed: String) throws -> (record: DealRecord, stage: Stage.ID) {
    let id = Deal.ID(try reference(typed, .deal).id)
    guard let record = try store.record(DealRecord.ID(id.rawValue))?.record else {
      throw Failure.noSuchRecord(typed, .deal)
    }
    guard record.outcome.isWon else { throw Failure.notWon(record.name, id.rawValue) }
    let open = book.stages(of: record.pipeline).first { $0.role == .open }
    guard let open else { throw Failure.noPipeline }
    return (record, open.id)
  }
}
