/// One question a good manager asks of a deal, with what is known so far.
public struct CoachingQuestion: Hashable, Sendable {
  /// What is asked about, and what is known of it.
  public var subject: Subject
  /// How much it matters while it is unproven.
  public var severity: AttentionItem.Severity
  /// Whether what is known answers it.
  public var isProven: Bool
  /// Where the answer is written down.
  public var place: Place

  init(
    _ subject: Subject, _ severity: AttentionItem.Severity, isProven: Bool, at place: Place
  ) {
    (self.subject, self.severity) = (subject, severity)
    (self.isProven, self.place) = (isProven, place)
  }

  /// What a question is about.
  public enum Group: String, Choice {
    /// The quality of the evidence.
    case evidence
    /// Whether it can be done at all.
    case feasibility
    /// How deep the relationships go.
    case relationships
    /// Time and money already spent against the chance.
    case spent
  }

  /// Where an answer is written down.
  public enum Place: Hashable, Sendable {
    /// In the review form.
    case form(ReviewPlace)
    /// In the deal: an element of the gate, with its words.
    case gate(GateElement)
    /// By doing something with the customer, and logging it.
    case activity
  }

  /// What is asked about, with what is known of it; amounts are in the deal's currency.
  public enum Subject: Hashable, Sendable {
    /// An element of the gate, and what shows it.
    case element(GateElement, Evidence, words: String?)
    /// Whether anything will be bought, and what shows the budget.
    case fundRate(Int?, words: String?)
    /// How we feel, and the economic buyer who is for us.
    case position(Position?, supporter: String?)
    /// What we ask.
    case amount(Int64?)
    /// What they can spend.
    case budget(Int64?)
    /// The age of the last review in days.
    case review(daysOld: Int?)
    /// Who else wants the order.
    case rivals([String])
    /// The rival who has locked the specification.
    case specification(lockedBy: String?)
    /// A position that may be too bad to be rescued.
    case standing(Position)
    /// What we ask and what they can spend.
    case price(Int64, budget: Int64)
    /// The day of closing, and what it says of the score.
    case closing(Day?, DateAudit)
    /// What happens next, and when.
    case nextStep(String?, Day?)
    /// Days in the stage, and those it should take.
    case stageDays(Int, expected: Int)
    /// Red flags dealt with, of all.
    case flags(Rate)
    /// The first gap in product or price that nothing closes.
    case productGap(String?)
    /// Who plays a part.
    case role(BuyingRole, [String])
    /// Who was never talked to, else of whom nothing is recorded, and how many of all were met.
    case uncontacted([String], isSaid: Bool, met: Rate)
    /// The people we have met, and how many there have been in activities.
    case thread([String], met: Int)
    /// The coach, and how far he is for us.
    case coach(String, InfluenceRating?)
    /// The economic buyer, and when we met.
    case economicBuyer(String, BuyingInfluence.ContactState?)
    /// Whose private gain is not known, of all known people.
    case personalWins([String], of: Int)
    /// Minutes spent.
    case time(Spending)
    /// Minor units of the store's currency spent.
    case cost(Spending)
    /// Days since creation against the median cycle of won deals.
    case cycle(days: Int, median: Double, of: Int)
    /// Days without contact or move, and those that are still in order.
    case quiet(days: Int, bound: Int)
  }

  /// What a deal has taken against its chance, beside what won deals took.
  public struct Spending: Hashable, Sendable {
    /// What was spent, in minutes or minor units.
    public var spent: Int64
    /// Spent / chance, rounded: what a win costs at this rate; nil without a chance.
    ///
    /// Worked example: 90 minutes at a chance of 56.25 % are 160 minutes for an expected win.
    public var perWin: Int64?
    /// What deals took that were won, the median.
    public var median: Int64
    /// How many won deals that is the median of.
    public var count: Int

    /// How many times the median an expected win costs; nil where there is nothing to compare.
    public var multiple: Double? {
      perWin.flatMap { median > 0 ? Double($0) / Double(median) : nil }
    }
  }
}

extension CoachingQuestion {
  /// What the question is about.
  public var group: Group {
    switch subject {
    case .element, .fundRate, .position, .amount, .budget, .review: .evidence
    case .rivals, .specification, .standing, .price, .closing, .nextStep, .stageDays, .flags,
      .productGap:
      .feasibility
    case .role, .uncontacted, .thread, .coach, .economicBuyer, .personalWins: .relationships
    case .time, .cost, .cycle, .quiet: .spent
    }
  }

  /// The code in files for programs, unique within a deal: `funding`, `role:E`.
  public var code: String {
    switch subject {
    case .element(let element, _, _): element.rawValue
    case .fundRate: "fundRate"
    case .position: "position"
    case .amount: "amount"
    case .budget: "budget"
    case .review: "review"
    case .rivals: "competitors"
    case .specification: "lockedSpecification"
    case .standing: "standing"
    case .price: "price"
    case .closing: "expectedClose"
    case .nextStep: "nextStep"
    case .stageDays: "daysInStage"
    case .flags: "redFlags"
    case .productGap: "productGap"
    case .role(let role, _): "role:\(role.rawValue)"
    case .uncontacted: "contacted"
    case .thread: "thread"
    case .coach: "coachRated"
    case .economicBuyer: "economicBuyerMet"
    case .personalWins: "personalWins"
    case .time: "time"
    case .cost: "cost"
    case .cycle: "cycle"
    case .quiet: "quiet"
    }
  }
}
