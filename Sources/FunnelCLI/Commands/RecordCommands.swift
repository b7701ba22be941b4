import ArgumentParser
import FunnelCore

/// The verbs for records other than deals, one implementation for every kind.
enum RecordCommands {
  /// The groups of verbs.
  static let all: [any ParsableCommand.Type] = [
    RecordGroup<Account>.self, RecordGroup<Contact>.self, RecordGroup<Owner>.self,
    RecordGroup<Product>.self, RecordGroup<Target>.self, RecordGroup<Activity>.self,
    RecordGroup<Touch>.self, RecordGroup<ExchangeRate>.self, PipelineCommand.self,
    StageCommand.self, RecordGroup<Improvement>.self, RecordGroup<CustomField>.self,
    RecordGroup<Holiday>.self, SettingsCommand.self,
    RuleCommand.self, NoticeCommand.self,
    RecordGroup<Persona>.self, RecordGroup<Collaborator>.self, RecordGroup<Contract>.self,
    RecordGroup<Payment>.self,
    LeadCommand.self, PlanCommand.self,
    PlaybookCommand.self, ObjectionCommand.self,
    RecordGroup<Attendee>.self,
  ]
}

/// A kind of record that has verbs of its own.
protocol CommandNoun: Entity {
  /// The word on the command line.
  static var word: String { get }
  /// The plural in help.
  static var plural: String { get }
  /// The field that a plain first argument of `add` fills.
  static var nameField: String? { get }
  /// An example for help.
  static var example: String { get }
  /// Another word for the group, which reads well before a list.
  static var alias: String { get }
  /// What the group does where no verb is said.
  static var usualVerb: any ParsableCommand.Type { get }
  /// What can be done with such a record beside what can be done with every one.
  static var ownVerbs: [any ParsableCommand.Type] { get }
}

extension CommandNoun {
  static var alias: String { plural }
  static var usualVerb: any ParsableCommand.Type { RecordList<Self>.self }
  static var ownVerbs: [any ParsableCommand.Type] { [] }
}

extension Account: CommandNoun {
  static let word = "account"
  static let plural = "accounts"
  static let nameField: String? = "name"
  static let example = #"funnel account add "Acme" sector=retail region=North"#
}

extension Contact: CommandNoun {
  static let word = "contact"
  static let plural = "contacts"
  static let nameField: String? = "name"
  static let example = #"funnel contact add "Dr Lin" account=Acme title="Head of ICU""#
}

extension Owner: CommandNoun {
  static let word = "owner"
  static let plural = "owners"
  static let nameField: String? = "name"
  static let example = #"funnel owner add "Calvin" login=calvin team=Hospitals"#
}

extension Product: CommandNoun {
  static let word = "product"
  static let plural = "products"
  static let nameField: String? = "name"
  static let example = #"funnel product add "M1205A" series=PMD price=9500"#
}

extension Target: CommandNoun {
  static let usualVerb: any ParsableCommand.Type = TargetProgress.self
  static let ownVerbs: [any ParsableCommand.Type] = [TargetProgress.self]
  static let word = "target"
  static let plural = "targets"
  static let nameField: String? = nil
  static let example =
    "funnel target add owner=calvin first=2026-10-01 last=2026-12-31 quantity=3M"
}

extension Activity: CommandNoun {
  static let ownVerbs: [any ParsableCommand.Type] = [ActivityDone.self, ActivityPostpone.self]
  static let word = "activity"
  static let plural = "activities"
  static let nameField: String? = "subject"
  static let example =
    #"funnel activity add "Demo at the ICU" deal=117 channel=visit day=today isDone=yes"#
}

extension Touch: CommandNoun {
  static let word = "touch"
  static let plural = "touches"
  static let nameField: String? = "source"
  static let example = #"funnel touch add "Trade fair" deal=117 day=2026-03-04"#
}

extension ExchangeRate: CommandNoun {
  static let word = "rate"
  static let plural = "exchange rates"
  static let alias = "rates"
  static let nameField: String? = "currency"
  static let example = "funnel rate add USD quotedIn=TWD rate=31.25 day=2026-11-02"
}

extension Pipeline: CommandNoun {
  static let word = "pipeline"
  static let plural = "pipelines"
  static let nameField: String? = "name"
  static let example = "funnel pipeline edit Five-stage learns=yes learnsFrom=source,region"
}

extension Stage: CommandNoun {
  static let word = "stage"
  static let plural = "stages"
  static let nameField: String? = "name"
  static let example = "funnel stage edit Proposal benchmark=60% rotDays=30"
}

extension Improvement: CommandNoun {
  static let word = "improvement"
  static let plural = "improvements"
  static let nameField: String? = "cause"
  static let example =
    #"funnel improvement add "Budget asked too late" stage=Needs tag=budget-first"#
}

extension CustomField: CommandNoun {
  static let word = "field"
  static let plural = "custom fields"
  static let alias = "fields"
  static let nameField: String? = "name"
  static let example = #"funnel field add "Ward" noun=deal"#
}

/// The verbs for one kind of record.
struct RecordGroup<Noun: CommandNoun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Noun.word, abstract: "List, show, add and edit \(Noun.plural).",
      subcommands: [
        RecordList<Noun>.self, RecordShow<Noun>.self, RecordAdd<Noun>.self, RecordEdit<Noun>.self,
        RecordRemove<Noun>.self,
      ] + Noun.ownVerbs
        + (Noun.kind.isMergeable ? [RecordMerge<Noun>.self, RecordDuplicates<Noun>.self] : []),
      defaultSubcommand: Noun.usualVerb,
      aliases: [Noun.alias])
  }
}
