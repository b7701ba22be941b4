/// A noun that is stored as a row with an identity and a history.
public protocol Entity: Hashable, Sendable, Identifiable where ID == Identifier<Self> {
  /// The kind of record.
  static var kind: EntityKind { get }

  /// The stored fields in the order people read them.
  static var fields: FieldList<Self> { get }

  /// The identity the store gave the record.
  var id: Identifier<Self> { get set }

  /// An empty record, to be filled in.
  init(id: Identifier<Self>)
}

extension Entity {
  /// The field of that name, if the noun has it.
  public static func field(_ name: String) -> Field<Self>? { fields[name] }

  /// The value of the field of that name; `none` where there is no such field.
  public subscript(field name: String) -> Value { Self.field(name)?.value(in: self) ?? .none }

  /// Every field that is filled in, by name.
  public var values: RecordValues {
    var values: RecordValues = [:]
    for field in Self.fields.byName {
      let value = field.value(in: self)
      if value != .none { values.append(field.name, value) }
    }
    return values
  }

  /// A record with an identity and the given values; fields not named stay empty.
  public init(id: Identifier<Self>, values: RecordValues) {
    self.init(id: id)
    for (name, value) in values { Self.field(name)?.set(value, in: &self) }
  }
}

/// What the schema knows of a field without knowing the noun's type.
public struct FieldDescription: Hashable, Sendable {
  /// The camelCase name.
  public let name: String
  /// How the value is written, read and checked.
  public let type: FieldType
  /// Whether the field must be filled in.
  public let isRequired: Bool
  /// What a number may be; anything where nil.
  var range: ClosedRange<Int64>?
}

extension EntityKind {
  /// The noun that records of this kind are.
  public var noun: any Entity.Type {
    switch self {
    case .settings: Settings.self
    case .owner: Owner.self
    case .account: Account.self
    case .contact: Contact.self
    case .product: Product.self
    case .pipeline: Pipeline.self
    case .stage: Stage.self
    case .deal: DealRecord.self
    case .action: ActionItem.self
    case .activity: Activity.self
    case .review: ReviewRecord.self
    case .target: Target.self
    case .customField: CustomField.self
    case .meeting: Meeting.self
    case .meetingItem: MeetingItem.self
    case .rate: ExchangeRate.self
    case .touch: Touch.self
    case .improvement: Improvement.self
    case .holiday: Holiday.self
    case .weekPlan: WeekPlan.self
    case .planEntry: PlanEntry.self
    case .attendee: Attendee.self
    case .collaborator: Collaborator.self
    case .persona: Persona.self
    case .contract: Contract.self
    case .payment: Payment.self
    case .playbookText: PlaybookText.self
    case .objection: Objection.self
    case .dealObjection: DealObjection.self
    case .dealAnswer: DealAnswer.self
    case .rule: Rule.self
    case .firing: Firing.self
    case .notice: Notice.self
    }
  }

  /// The fields of this kind, in the order people read them.
  public var fields: [FieldDescription] { Self.schemas[self].fields }

  /// The fields of this kind in the ascending order of their names.
  public var fieldsByName: [FieldDescription] { Self.schemas[self].ascending }

  /// How many fields must be filled in.
  var requiredFields: Int { Self.schemas[self].required }

  /// The field of that name, if records of this kind have it.
  public func field(_ name: String) -> FieldDescription? { Self.schemas[self].named[name] }

  private static let schemas = ByKind { Schema(of: $0.noun) }

  /// What is known of the fields of a kind.
  private struct Schema {
    let fields: [FieldDescription]
    let ascending: [FieldDescription]
    let named: [String: FieldDescription]
    let required: Int

    init<Noun: Entity>(of noun: Noun.Type) {
      fields = noun.fields.map {
        FieldDescription(
          name: $0.name, type: $0.type, isRequired: $0.isRequired,
          range: EntityKind.range(of: $0.name, in: Noun.kind) ?? $0.range)
      }
      ascending = fields.sorted { $0.name < $1.name }
      named = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      required = fields.count { $0.isRequired }
    }
  }

  /// What a number of a field may be; what its type says where nil.
  private static func range(
    of name: String, in kind: EntityKind
  ) -> ClosedRange<Int64>? {
    switch (kind, name) {
    case (.deal, "fundRate"), (.deal, "competitionRate"): 0...100
    case (.deal, "position"): -5...5
    case (.deal, "ability"), (.deal, "intent"), (.deal, "buyingTime"): 0...5
    case (.deal, "personalTrust"), (.deal, "companyTrust"), (.deal, "satisfaction"): 1...5
    case (.account, "visitEvery"): 1...3_660
    case (.activity, "questions"): 0...1_000
    case (.settings, "freeHalfDays"): 0...14
    case (.stage, "expectedDays"), (.stage, "rotDays"): 0...36_600
    case (.activity, "minutes"): 0...100_000
    case (.pipeline, "reviewDays"), (.pipeline, "pauseDays"): 1...3_660
    case (.meeting, "minutesPerDeal"): 1...480
    case (.meetingItem, "order"): 1...10_000
    case (.meetingItem, "seconds"): 0...1_000_000
    default: nil
    }
  }
}
