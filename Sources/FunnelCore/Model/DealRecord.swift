/// Everything stored of one deal: one sales objective at one account.
///
/// The book holds a lighter form of it, `Deal`, for every deal at once.
public struct DealRecord: Entity {
  /// The kind of record.
  public static let kind = EntityKind.deal

  /// The identity the store gave the record.
  public var id: Identifier<DealRecord>
  /// What the deal is called.
  public var name = ""
  /// Who may buy.
  public var account: Account.ID?
  /// The department there.
  public var department: String?
  /// The first person to talk to.
  public var contact: Contact.ID?
  /// Who sells.
  public var owner: Owner.ID?
  /// The pipeline it goes through.
  public var pipeline = Pipeline.ID(0)
  /// The stage it stands in.
  public var stage = Stage.ID(0)
  /// Why it moved to this stage although something was missing.
  public var stageReason: String?
  /// How it ended, or that it is open.
  public var outcome = Outcome.open
  /// The proposed amount, in minor units of `currency`.
  public var amount: Int64?
  /// What the customer can spend, in minor units of `currency`.
  public var budget: Int64?
  /// What amounts are counted in.
  public var currency = Currency.usd
  /// What is to be sold.
  public var products = ProductLines()
  /// The major specifications.
  public var specification: String?
  /// The chance of winning as somebody set it by hand.
  public var probability: Percentage?
  /// Whether anything will be bought, whoever sells it, 0…100.
  public var fundRate: Int?
  /// Whether it will be us, 0…100.
  public var competitionRate: Int?
  /// Where we stand against the competition.
  public var position: Position?
  /// When it is expected to close; the last day of the month where only a month was given.
  public var expectedClose: Day?
  /// Whether only the month of `expectedClose` is known.
  public var closeIsMonth = false
  /// When it began; unknown for some imported deals.
  public var created: Day?
  /// When it was won, lost or withdrawn.
  public var closedOn: Day?
  /// Whether it has yet to pass the genuine-opportunity gate.
  public var isLead = false
  /// Whether the customer can state a need.
  public var need = Evidence.unknown
  /// What shows the need.
  public var needEvidence: String?
  /// Whether there is a budget able to pay.
  public var funding = Evidence.unknown
  /// What shows the budget.
  public var fundingEvidence: String?
  /// Whether a contact has authority.
  public var authority = Evidence.unknown
  /// What shows the authority.
  public var authorityEvidence: String?
  /// Whether the time is right.
  public var timing = Evidence.unknown
  /// What shows the timing.
  public var timingEvidence: String?
  /// Where the deal came from.
  public var source: String?
  /// The deal's own region, before its owner's and its account's.
  public var region: String?
  /// What type of product it is about.
  public var productType: String?
  /// The deal's own segment, before its account's.
  public var segment: Segment?
  /// Words the deal is found by.
  public var tags = Tags("")
  /// What happens next.
  public var nextStep: String?
  /// When it happens.
  public var nextStepOn: Day?
  /// The day until which the deal rests.
  public var pausedUntil: Day?
  /// Why it was lost, withdrawn or paused.
  public var closeReason: String?
  /// Who won it where we lost.
  public var lostTo: String?
  /// Anything else.
  public var note: String?
  /// When a new lead came in, which starts the clock of the first contact.
  public var receivedAt: Instant?
  /// How able the customer is to pay, 0…5.
  public var ability: Int?
  /// How intent the customer is on buying, 0…5.
  public var intent: Int?
  /// How soon the customer means to buy, 0…5.
  public var buyingTime: Int?
  /// What the first visit showed.
  public var firstVisit: FirstVisit?
  /// How far the customer trusts the person who sells, 1…5.
  public var personalTrust: Int?
  /// How far the customer trusts our company, 1…5.
  public var companyTrust: Int?
  /// How content the customer is after closing, 1…5.
  public var satisfaction: Int?
  /// The deal whose customer recommended us.
  public var referredBy: DealRecord.ID?
  /// The deal that this one extends.
  public var upgradeOf: DealRecord.ID?
  /// The day it passed the gate and became a deal.
  public var convertedOn: Day?
  /// Why it passed although something was not shown.
  public var convertReason: String?
  /// The file or system the record came from.
  public var origin: String?
  /// The record's identity there, unique together with `origin`.
  public var externalID: String?

  /// An empty record.
  public init(id: Identifier<DealRecord>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<DealRecord> = [
    Field("name", \.name, isRequired: true),
    Field("account", \.account),
    Field("department", \.department),
    Field("contact", \.contact),
    Field("owner", \.owner),
    Field("pipeline", \.pipeline, isRequired: true),
    Field("stage", \.stage, isRequired: true),
    Field("stageReason", \.stageReason),
    Field("outcome", \.outcome, isRequired: true),
    Field("amount", \.amount, type: .amount),
    Field("budget", \.budget, type: .amount),
    Field("currency", \.currency, isRequired: true),
    Field("products", \.products),
    Field("specification", \.specification),
    Field("probability", \.probability),
    Field("fundRate", \.fundRate),
    Field("competitionRate", \.competitionRate),
    Field("position", \.position),
    Field("expectedClose", \.expectedClose),
    Field("closeIsMonth", \.closeIsMonth),
    Field("created", \.created),
    Field("closedOn", \.closedOn),
    Field("isLead", \.isLead),
    Field("need", \.need),
    Field("needEvidence", \.needEvidence),
    Field("funding", \.funding),
    Field("fundingEvidence", \.fundingEvidence),
    Field("authority", \.authority),
    Field("authorityEvidence", \.authorityEvidence),
    Field("timing", \.timing),
    Field("timingEvidence", \.timingEvidence),
    Field("source", \.source),
    Field("region", \.region),
    Field("productType", \.productType),
    Field("segment", \.segment),
    Field("tags", \.tags),
    Field("nextStep", \.nextStep),
    Field("nextStepOn", \.nextStepOn),
    Field("pausedUntil", \.pausedUntil),
    Field("closeReason", \.closeReason),
    Field("lostTo", \.lostTo),
    Field("note", \.note, type: .longText),
    Field("receivedAt", \.receivedAt),
    Field("ability", \.ability),
    Field("intent", \.intent),
    Field("buyingTime", \.buyingTime),
    Field("firstVisit", \.firstVisit),
    Field("personalTrust", \.personalTrust),
    Field("companyTrust", \.companyTrust),
    Field("satisfaction", \.satisfaction),
    Field("referredBy", \.referredBy),
    Field("upgradeOf", \.upgradeOf),
    Field("convertedOn", \.convertedOn),
    Field("convertReason", \.convertReason),
    Field("origin", \.origin),
    Field("externalID", \.externalID),
  ]
}

/// What a first visit showed, from which follows what to do next.
public enum FirstVisit: String, Choice {
  /// The customer needs nothing yet.
  case noNeed
  /// The customer has come to need it and talks to nobody else.
  case firstNeed
  /// A rival is already there.
  case rivalThere
}
