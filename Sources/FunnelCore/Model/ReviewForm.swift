/// The SDI review form: what a team writes down when it thinks a deal through.
///
/// Amounts are in minor units of `currency`. Rows carry keys that are unique within the form,
/// so that a flag can name the action or strength that answers it.
public struct ReviewForm: JSONFieldValue {
  /// The day written on the form.
  public var day: Day?
  /// The sales rep's name.
  public var salesRep: String?
  /// The department at the account.
  public var department: String?
  /// What is proposed.
  public var products: [ProductLine] = []
  /// The major specifications.
  public var specification: String?
  /// What the customer can spend.
  public var budget: Int64?
  /// What we propose.
  public var amount: Int64?
  /// What amounts are counted in.
  public var currency = Currency.usd
  /// Whether anything will be bought, 0…100.
  public var fundRate: Int?
  /// Whether it will be us, 0…100.
  public var competitionRate: Int?
  /// Where we stand against the competition.
  public var position: Position?
  /// When it is expected to close.
  public var expectedClose: Day?
  /// Whether only the month of `expectedClose` is known.
  public var closeIsMonth = false
  /// What happens next.
  public var nextStep: String?
  /// When it happens.
  public var nextStepOn: Day?
  /// Who decides.
  public var influences: [BuyingInfluence] = []
  /// Who else wants the order.
  public var competitors: [Competitor] = []
  /// What speaks for us.
  public var strengths: [Strength] = []
  /// What speaks against us, as people wrote it.
  public var redFlags: [RedFlag] = []
  /// What we do about it.
  public var actions: [PlannedAction] = []

  /// An empty form.
  public init() {}
}

/// One row of the strengths.
public struct Strength: Hashable, Sendable, Codable {
  /// Unique within the form.
  public var key: Int
  /// What kind of strength it is.
  public var category: Category?
  /// The strength in words.
  public var text: String
  /// The key of the action that secures it.
  public var securedBy: Int?

  /// A strength.
  public init(key: Int, category: Category? = nil, text: String, securedBy: Int? = nil) {
    self.key = key
    self.category = category
    self.text = text
    self.securedBy = securedBy
  }

  /// The four kinds of strength, as numbered on the form.
  public enum Category: Int, Hashable, Sendable, Codable, CaseIterable {
    case lockableSpecification = 1
    case pricePerformance
    case serviceAndExtension
    case keyPeople
  }
}

/// One red flag as a person wrote it, or the answer to an automatic one.
public struct RedFlag: Hashable, Sendable, Codable {
  /// Unique within the form.
  public var key: Int
  /// What kind of danger it is.
  public var category: Category?
  /// The danger in words.
  public var text: String
  /// The key of the action that answers it.
  public var answeredBy: Int?
  /// The key of the strength that covers it.
  public var coveredBy: Int?
  /// The code of the automatic red flag that the row answers; none where a person saw the danger.
  public var automatic: String?

  /// A red flag.
  public init(
    key: Int, category: Category? = nil, text: String, answeredBy: Int? = nil,
    coveredBy: Int? = nil, automatic: String? = nil
  ) {
    self.key = key
    self.category = category
    self.text = text
    self.answeredBy = answeredBy
    self.coveredBy = coveredBy
    self.automatic = automatic
  }

  /// The four kinds of red flag, as numbered on the form.
  public enum Category: Int, Hashable, Sendable, Codable, CaseIterable {
    case rivalThreat = 1
    case productOrPriceGap
    case relationGap
    case latentUncertainty
  }
}

/// One row of the action plan while the form is being written.
public struct PlannedAction: Hashable, Sendable, Codable {
  /// Unique within the form.
  public var key: Int
  /// The deal's action it stands for; none while it is new.
  public var action: ActionItem.ID?
  /// What is to be done.
  public var task: String
  /// Who does it, by name.
  public var assignee: String?
  /// By which day.
  public var due: Day?
  /// How far it is.
  public var state: ActionState

  /// A row of the action plan.
  public init(
    key: Int, action: ActionItem.ID? = nil, task: String, assignee: String? = nil,
    due: Day? = nil, state: ActionState = .planned
  ) {
    self.key = key
    self.action = action
    self.task = task
    self.assignee = assignee
    self.due = due
    self.state = state
  }
}
